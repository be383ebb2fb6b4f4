package vn.conglang.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.media.rendition.Encoding;
import vn.conglang.media.rendition.Renditions;

/**
 * Pictures for somebody to whom a room hands them itself. It asks nobody whether they may see it:
 * the room does. The original, which may tell where it was taken, is never handed out.
 */
@Component
public class HandedPictures {

    private final StoredFiles files;
    private final Renditions renditions;

    HandedPictures(StoredFiles files, Renditions renditions) {
        this.files = files;
        this.renditions = renditions;
    }

    /**
     * @param mediaType e.g. {@code image/jpeg}
     */
    public record Handed(Path place, String mediaType) {}

    /** The picture in the offered width that is at least this. */
    public Optional<Handed> of(FileId id, int width) throws IOException {
        var found = files.original(id).filter(original -> original.file().isPicture());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var source = found.get().source();
        var offered = found.get().file().picture().widthFor(width);
        return renditions.canGive(source, offered, Encoding.JPEG)
                ? Optional.of(
                        new Handed(
                                renditions.of(source, offered, Encoding.JPEG),
                                Encoding.JPEG.mediaType()))
                : Optional.empty();
    }
}
