package vn.conglang.newsroom.away;

import java.time.Instant;
import java.util.List;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.edition.Reasons;

/** Why a link works no longer. */
final class Ended {

    private Ended() {}

    static List<Refusal> reasons(DecisionLink link, Instant now) {
        return switch (link.state(now)) {
            case OPEN -> List.of();
            case USED -> List.of(Reasons.of("DecisionLinkUsed", "4.3"));
            case REVOKED -> List.of(Reasons.of("DecisionLinkRevoked", "4.3"));
            case OVERTAKEN -> List.of(Reasons.changedMeanwhile());
            case EXPIRED -> List.of(Reasons.of("DecisionLinkExpired", "4.3"));
        };
    }
}
