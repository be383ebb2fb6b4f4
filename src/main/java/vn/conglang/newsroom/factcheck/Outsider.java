package vn.conglang.newsroom.factcheck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Text;

/**
 * Who is asked to check facts, for whom they speak, and what they are asked.
 *
 * @param days for how many days the link lives; null where no number was typed
 */
public record Outsider(String name, String organisation, String purpose, @Nullable Integer days) {

    public static final Outsider NOBODY = new Outsider("", "", "", FactCheckTimes.USUAL_DAYS);

    private static final int LINE = 150;
    private static final int PURPOSE = 500;

    public Outsider {
        name = Text.line(name);
        organisation = Text.line(organisation);
        purpose = Text.clean(purpose);
    }

    List<Refusal> refusals() {
        var reasons = new ArrayList<Refusal>();
        require(name, "checkName", LINE, reasons);
        require(organisation, "checkOrganisation", LINE, reasons);
        require(purpose, "checkPurpose", PURPOSE, reasons);
        if (days == null || days < 1 || days > FactCheckTimes.MOST_DAYS) {
            reasons.add(refusal("Days", FactCheckTimes.MOST_DAYS).at("checkDays"));
        }
        return reasons;
    }

    private static void require(String text, String field, int longest, List<Refusal> reasons) {
        if (text.isEmpty()) {
            reasons.add(refusal("Missing." + field).at(field));
        } else if (text.length() > longest) {
            reasons.add(refusal("TooLong", longest).at(field));
        }
    }

    /** Facts are checked for what is presented, so 8.b asks for whatever is asked here. */
    static Refusal refusal(String name, Object... arguments) {
        return Refusal.of("newsroom.factcheck.refusal." + name, Clause.of("8.b"), arguments);
    }

    /** For how long the link lives, once nothing is wrong with what was typed. */
    Duration life() {
        return FactCheckTimes.life(Objects.requireNonNull(days));
    }

    /** How the desk calls them: by name, with those for whom they speak. */
    public String called() {
        return name + " (" + organisation + ")";
    }
}
