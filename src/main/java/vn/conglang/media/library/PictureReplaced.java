package vn.conglang.media.library;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.media.StoredFile;

/**
 * Something was done about another content of a picture.
 *
 * @param verb {@code replace}, {@code propose-replacement}, {@code take-replacement} or {@code
 *     refuse-replacement}
 */
public record PictureReplaced(String verb, StoredFile file, String reason, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return "media." + verb;
    }

    @Override
    public Subject subject() {
        return new Subject("file", file.id().toString(), file.name());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
