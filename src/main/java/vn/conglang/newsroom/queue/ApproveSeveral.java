package vn.conglang.newsroom.queue;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.people.Member;

/**
 * Approves several items that were read on one page (4.3). Each is decided by itself: what cannot
 * be approved keeps the others from nothing.
 */
@Component
class ApproveSeveral {

    private final ApproveEdition approve;

    ApproveSeveral(ApproveEdition approve) {
        this.approve = approve;
    }

    /**
     * @param refusals why it was not approved; empty where it was
     */
    public record Outcome(Chosen chosen, List<Refusal> refusals) {

        public boolean isApproved() {
            return refusals.isEmpty();
        }
    }

    List<Outcome> approve(List<Chosen> several, Member who) {
        return several.stream().map(one -> approve(one, who)).toList();
    }

    private Outcome approve(Chosen one, Member who) {
        try {
            approve.approve(one.edition(), one.version(), who);
            return new Outcome(one, List.of());
        } catch (Refused refused) {
            return new Outcome(one, refused.reasons());
        } catch (NoSuchEdition gone) {
            return new Outcome(
                    one, List.of(Refusal.of("newsroom.refusal.NoSuchItem", Clause.of("4.3"))));
        }
    }
}
