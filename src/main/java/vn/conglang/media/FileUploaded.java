package vn.conglang.media;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/** A file was taken in. */
public record FileUploaded(StoredFile file, Actor actor) implements Auditable {

    @Override
    public String action() {
        return "media.upload";
    }

    @Override
    public Subject subject() {
        return new Subject("file", file.id().toString(), file.name());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("mediaType", file.mediaType(), "bytes", Long.toString(file.bytes()));
    }
}
