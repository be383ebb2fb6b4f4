package vn.conglang.media.intake;

import org.jspecify.annotations.Nullable;
import vn.conglang.media.rendition.PictureNotes;

/**
 * What a file turned out to be, after everything was checked.
 *
 * @param width in pixels as one sees it; pictures only
 * @param height in pixels as one sees it; pictures only
 * @param notes what a camera or its owner wrote into it; none in documents
 */
public record Recognised(
        FileFormat format, @Nullable Integer width, @Nullable Integer height, PictureNotes notes) {

    /** A document. */
    Recognised(FileFormat format) {
        this(format, null, null, PictureNotes.NONE);
    }
}
