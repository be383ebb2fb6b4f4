package vn.conglang.vault;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/** Somebody read what is kept in the vault. */
record RecordRead(Actor actor, Subject subject, String reason) implements Auditable {

    @Override
    public String action() {
        return "vault.read";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reason", reason);
    }
}
