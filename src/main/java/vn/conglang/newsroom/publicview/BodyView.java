package vn.conglang.newsroom.publicview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.media.Picture;
import vn.conglang.media.PictureSources;
import vn.conglang.media.StoredFile;
import vn.conglang.media.StoredFiles;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.web.Texts;

/**
 * Makes a kept body ready to be shown: pictures in all their widths, addresses of files, tables
 * that can be pushed aside on a small screen.
 */
@Component
public class BodyView {

    private static final String SIZES = "(min-width: 60rem) 44rem, 100vw";

    private final StoredFiles files;
    private final Texts texts;

    BodyView(StoredFiles files, Texts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** As readers get it, with the public addresses. */
    public String forReaders(String body) {
        return shown(body, PictureSources::forReaders, StoredFile::address);
    }

    /** As the desk sees it before anything of it is public: it looks the same. */
    public String forDesk(String body) {
        return shown(body, PictureSources::forDesk, file -> "/toa-soan/tep/" + file.id());
    }

    /**
     * As somebody reads it who was handed it: with pictures below this place, and no files.
     *
     * @param place where what was handed lies
     */
    public String forGuests(String body, String place) {
        var pictures = new HashMap<FileId, StoredFile>();
        known(BodyHtml.files(body))
                .forEach((id, file) -> {
                    if (file.isPicture()) {
                        pictures.put(id, file);
                    }
                });
        return render(
                body, pictures, picture -> handed(picture, place), StoredFile::address, credit());
    }

    private static PictureSources handed(Picture picture, String place) {
        var address = place + "/anh/" + picture.id();
        return new PictureSources(null, null, address, picture.width(), picture.height());
    }

    private String shown(
            String body,
            Function<Picture, PictureSources> pictures,
            Function<StoredFile, String> addresses) {
        return render(body, known(BodyHtml.files(body)), pictures, addresses, credit());
    }

    private String credit() {
        return texts.of(Texts.VIETNAMESE, "newsroom.picture.credit");
    }

    private Map<FileId, StoredFile> known(Collection<FileId> ids) {
        return ids.isEmpty() ? Map.of() : files.of(ids);
    }

    static String render(
            String body,
            Map<FileId, StoredFile> files,
            Function<Picture, PictureSources> pictures,
            Function<StoredFile, String> addresses,
            String credit) {
        var document = BodyHtml.parse(body);
        for (var figure : document.select("figure[data-picture]")) {
            var file = files.get(id(figure, "data-picture"));
            if (file == null || !file.isPicture()) {
                figure.remove();
            } else {
                show(figure, pictures.apply(file.picture()));
            }
        }
        document.select("figcaption > cite").forEach(cite -> cite.prependText(credit + " "));
        for (var link : document.select("a[data-file]")) {
            var file = files.get(id(link, "data-file"));
            if (file == null) {
                link.unwrap();
            } else {
                link.removeAttr("data-file").attr("href", addresses.apply(file));
                link.attr("download", file.name());
            }
        }
        document.select("table").wrap("<div class=\"table-scroll\" tabindex=\"0\"></div>");
        return document.body().html();
    }

    private static FileId id(Element element, String attribute) {
        return new FileId(Long.parseLong(element.attr(attribute)));
    }

    private static void show(Element figure, PictureSources sources) {
        figure.removeAttr("data-picture");
        var image = figure.expectFirst("img");
        image.attr("src", sources.src())
                .attr("width", Integer.toString(sources.width()))
                .attr("height", Integer.toString(sources.height()))
                .attr("loading", "lazy")
                .attr("decoding", "async");
        if (sources.jpeg() != null) {
            image.attr("srcset", sources.jpeg()).attr("sizes", SIZES);
        }
        image.wrap("<picture></picture>");
        if (sources.webp() != null) {
            figure.expectFirst("picture")
                    .prependElement("source")
                    .attr("type", "image/webp")
                    .attr("srcset", sources.webp())
                    .attr("sizes", SIZES);
        }
    }
}
