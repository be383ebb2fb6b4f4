package vn.conglang.media;

import java.util.stream.Stream;
import vn.conglang.media.intake.FileFormat;
import vn.conglang.media.rendition.Focus;
import vn.conglang.media.rendition.Renditions;
import vn.conglang.media.rendition.Shape;
import vn.conglang.media.store.ContentHash;

/** A stored file with the key of its content. It stays inside this room. */
public record Original(StoredFile file, ContentHash hash, Focus focus) {

    public FileFormat format() {
        return FileFormat.ofMediaType(file.mediaType());
    }

    /** From which its renditions are made; pictures only. */
    public Renditions.Source source() {
        return new Renditions.Source(
                hash,
                format(),
                file.picture().widths(),
                Stream.of(Shape.values()).map(this::cut).toList());
    }

    /** How it is cut into a shape; pictures only. */
    public Renditions.Cut cut(Shape shape) {
        return new Renditions.Cut(shape, focus, file.picture().widths(shape));
    }
}
