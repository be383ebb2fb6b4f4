package vn.conglang.newsroom.section;

import vn.conglang.regulation.Approval;
import vn.conglang.regulation.RuleSet;

/** Which leaders must approve what stands in a section (4.3, 5.b). */
public enum ApprovalMode {
    /**
     * The section does not say: the rule in force decides, and an amendment changes it (16, 19).
     */
    BY_REGULATION,
    /** Any one leader who neither wrote nor edited the item. */
    ANY_LEADER,
    /** The head, or who acts for the head by delegation. */
    HEAD_ONLY,
    /** A deputy recommends, then the head approves. */
    DEPUTY_THEN_HEAD;

    /** Whose approval is asked for under these rules. */
    public Approval under(RuleSet rules) {
        return switch (this) {
            case BY_REGULATION -> rules.approval();
            case ANY_LEADER -> Approval.ANY_LEADER;
            case HEAD_ONLY -> Approval.HEAD_ONLY;
            case DEPUTY_THEN_HEAD -> Approval.DEPUTY_THEN_HEAD;
        };
    }

    public String key() {
        return "newsroom.section.approval." + name();
    }
}
