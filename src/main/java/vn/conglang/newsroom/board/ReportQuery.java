package vn.conglang.newsroom.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;

/** The days that the report of times is about, as they were typed. */
public record ReportQuery(String from, String to) {

    private static final int USUALLY_DAYS = 90;

    public ReportQuery(@Nullable String from, @Nullable String to) {
        this.from = Text.line(from);
        this.to = Text.line(to);
    }

    /** The last three months, where nothing was typed. */
    ReportQuery orUsual(LocalDate today) {
        return new ReportQuery(
                from.isEmpty() ? today.minusDays(USUALLY_DAYS).toString() : from,
                to.isEmpty() ? today.toString() : to);
    }

    List<Refusal> refusals() {
        var found = new ArrayList<Refusal>();
        if (first().isEmpty()) {
            found.add(Refusal.of("audit.trail.refusal.NotADay").at("from"));
        }
        if (last().isEmpty()) {
            found.add(Refusal.of("audit.trail.refusal.NotADay").at("to"));
        }
        if (found.isEmpty() && last().orElseThrow().isBefore(first().orElseThrow())) {
            found.add(Refusal.of("audit.trail.refusal.PeriodEndsBeforeItBegins").at("to"));
        }
        return found;
    }

    Optional<LocalDate> first() {
        return TypedDay.read(from);
    }

    Optional<LocalDate> last() {
        return TypedDay.read(to);
    }
}
