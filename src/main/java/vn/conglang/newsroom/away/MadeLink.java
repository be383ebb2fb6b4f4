package vn.conglang.newsroom.away;

import java.time.Instant;
import vn.conglang.core.EditionId;

/** A link just made. It can be read here and now and never again. */
public record MadeLink(EditionId edition, String leaderName, String token, Instant expiresAt) {

    public String path() {
        return "/toa-soan/duyet-nhanh/" + token;
    }

    @Override
    public String toString() {
        return "MadeLink for " + leaderName;
    }
}
