package vn.conglang.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.FileId;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;

/**
 * A file that was taken in.
 *
 * @param name for people, never a path: clean, with the ending that fits the content
 * @param mediaType by its content, e.g. {@code image/jpeg}
 * @param width in pixels as one sees it (orientation applied); pictures only
 * @param height as {@code width}
 */
public record StoredFile(
        FileId id,
        String name,
        FileKind kind,
        String mediaType,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        StaffId uploadedBy,
        Instant at) {

    public boolean isPicture() {
        return kind == FileKind.PICTURE;
    }

    /** Where readers find it while it is public; documents only. */
    public String address() {
        var dot = name.lastIndexOf('.');
        return "/tep/" + id + "/" + Text.slug(name.substring(0, dot)) + name.substring(dot);
    }

    /** The picture that templates show. */
    public Picture picture() {
        if (width == null || height == null) {
            throw new IllegalStateException("File " + id + " is no picture");
        }
        return new Picture(id, width, height);
    }
}
