package vn.conglang.newsroom.away;

import java.time.Instant;
import vn.conglang.core.EditionId;
import vn.conglang.core.LinkSecret;

/** A link just made. It can be read here and now and never again. */
public record MadeLink(EditionId edition, String leaderName, LinkSecret secret, Instant expiresAt) {

    public String path() {
        return "/toa-soan/duyet-nhanh/" + secret.text();
    }

    @Override
    public String toString() {
        return "MadeLink for " + leaderName;
    }
}
