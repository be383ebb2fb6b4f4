package vn.conglang.newsroom.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;

/** What somebody owns on the plan and has to begin, from a week before it is due (6.1). */
@Component
class PlanWork implements PendingWork {

    private static final int DAYS_AHEAD = 7;

    private final PlanReading plan;
    private final OfficeClock clock;

    PlanWork(PlanReading plan, OfficeClock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    @Override
    public List<Item> waitingFor(Viewer viewer, int limit) {
        if (!viewer.may(Permission.WRITE)) {
            return List.of();
        }
        var until = clock.today().plusDays(DAYS_AHEAD);
        return plan.waitingFor(viewer.id(), until, limit).stream().map(this::item).toList();
    }

    private Item item(PlanLine line) {
        var late = line.isLate(clock.today());
        return new Item(
                late ? "newsroom.work.plan.late" : "newsroom.work.plan",
                line.title(),
                "",
                "/toa-soan/ke-hoach/dong/" + line.id(),
                since(line));
    }

    private static Instant since(PlanLine line) {
        LocalDate first = line.due().minusDays(DAYS_AHEAD);
        var begins = first.atStartOfDay(OfficeClock.ZONE).toInstant();
        return begins.isAfter(line.created()) ? begins : line.created();
    }
}
