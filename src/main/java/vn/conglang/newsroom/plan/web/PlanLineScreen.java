package vn.conglang.newsroom.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.plan.PlanLine;

/**
 * One line of the plan as its page shows it.
 *
 * @param mayChange whether this person may change, move and drop it now
 * @param againstBeginning why this person cannot begin its draft; empty where they can
 * @param articleHref its article, where this person may open it
 * @param dropping the reason typed for dropping it, after that was refused; null before
 */
public record PlanLineScreen(
        PlanLine line,
        PlanNames names,
        LocalDate today,
        boolean mayReadPlan,
        boolean mayChange,
        List<Refusal> againstBeginning,
        @Nullable String articleHref,
        @Nullable String dropping) {

    public boolean mayBegin() {
        return againstBeginning.isEmpty();
    }

    public boolean isLate() {
        return line.isLate(today);
    }

    public String href(String word) {
        return PlanQuery.PATH + "/dong/" + line.id() + "/" + word;
    }
}
