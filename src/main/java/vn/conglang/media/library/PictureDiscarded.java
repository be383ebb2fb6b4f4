package vn.conglang.media.library;

import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.media.StoredFile;

/**
 * A picture that no text shows left the library, or came back.
 *
 * @param verb {@code discard} or {@code take-back}
 */
public record PictureDiscarded(StoredFile file, String verb, Actor actor) implements Auditable {

    @Override
    public String action() {
        return "media." + verb;
    }

    @Override
    public Subject subject() {
        return new Subject("file", file.id().toString(), file.name());
    }
}
