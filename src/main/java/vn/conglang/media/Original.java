package vn.conglang.media;

import vn.conglang.media.intake.FileFormat;
import vn.conglang.media.rendition.Renditions;
import vn.conglang.media.store.ContentHash;

/** A stored file with the key of its content. It stays inside this room. */
public record Original(StoredFile file, ContentHash hash) {

    public FileFormat format() {
        return FileFormat.ofMediaType(file.mediaType());
    }

    /** From which its renditions are made; pictures only. */
    public Renditions.Source source() {
        return new Renditions.Source(hash, format(), file.picture().widths());
    }
}
