package vn.conglang.people.accounts;

import java.time.Instant;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.StaffId;

/**
 * A link that lets somebody set a password once. It exists in the clear only here and only now; the
 * database keeps its hash.
 */
public record AccessLink(StaffId staff, LinkSecret secret, Instant expiresAt) {

    public String path() {
        return "/loi-moi/" + secret.text();
    }
}
