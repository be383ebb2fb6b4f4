package vn.conglang.media.web;

import java.util.List;
import java.util.Map;
import vn.conglang.media.StoredFile;
import vn.conglang.media.library.OpenPicture;
import vn.conglang.media.rendition.Shape;

/**
 * The page of one picture.
 *
 * @param form what is said of it, or was typed
 * @param shows the words for whom it shows, by value
 * @param x the focus as it stands or was typed
 * @param y as {@code x}
 */
public record PictureScreen(
        OpenPicture open, PictureForm form, Map<String, String> shows, String x, String y) {

    public StoredFile file() {
        return open.entry().file();
    }

    public String title() {
        var words = open.entry().words();
        return !words.caption().isEmpty()
                ? words.caption()
                : !words.alt().isEmpty() ? words.alt() : file().name();
    }

    public String href(String act) {
        return LibraryQuery.PATH + "/" + file().id() + (act.isEmpty() ? "" : "/" + act);
    }

    public String preview(int width) {
        return "/toa-soan/tep/" + file().id() + "/xem?rong=" + width;
    }

    public String preview(Shape shape) {
        return preview(320) + "&khung=" + shape.word();
    }

    public List<Shape> shapes() {
        return List.of(Shape.values());
    }

    public boolean mayReplace() {
        return open.replacing().isEmpty();
    }

    public boolean mayDescribe() {
        return open.describing().isEmpty();
    }

    public boolean mayCut() {
        return open.cutting().isEmpty();
    }
}
