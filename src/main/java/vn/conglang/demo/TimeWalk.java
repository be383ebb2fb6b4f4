package vn.conglang.demo;

import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.publishing.LimitTime;
import vn.conglang.newsroom.publishing.PublishAlone;
import vn.conglang.newsroom.publishing.ScheduleEdition;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.newsroom.reading.EditionLine;
import vn.conglang.newsroom.reading.EditionList;

/**
 * Puts what is approved in the demo under an order for tomorrow morning or an embargo, and lets the
 * head publish one item alone (4.1, 7.2).
 */
@Component
@Profile("demo")
@Order(4)
class TimeWalk implements ApplicationRunner {

    private static final String MARK = "time";
    private static final int MORNING = 8;

    private final DemoMarks marks;
    private final DemoStaff staff;
    private final EditionList editions;
    private final EditionFile file;
    private final ScheduleEdition schedule;
    private final LimitTime limit;
    private final PublishAlone alone;
    private final OfficeClock clock;
    private final TransactionOperations transaction;

    TimeWalk(
            DemoMarks marks,
            DemoStaff staff,
            EditionList editions,
            EditionFile file,
            ScheduleEdition schedule,
            LimitTime limit,
            PublishAlone alone,
            OfficeClock clock,
            TransactionOperations transaction) {
        this.marks = marks;
        this.staff = staff;
        this.editions = editions;
        this.file = file;
        this.schedule = schedule;
        this.limit = limit;
        this.alone = alone;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (marks.has(MARK)) {
            return;
        }
        var morning = clock.today().plusDays(1).atTime(MORNING, 0).toString();
        var approved = in(EditionState.APPROVED);
        approved.stream().limit(1).forEach(id -> schedule(id, morning));
        approved.stream().skip(1).limit(1).forEach(id -> embargo(id, morning));
        var _ = in(EditionState.IN_REVIEW).stream().anyMatch(this::isPublishedAlone);
        marks.set(MARK, "");
    }

    private List<EditionId> in(EditionState state) {
        var filter = new EditionFilter(Set.of(state), null, null, null, false, "");
        return editions.search(filter, null, staff.member("head")).lines().stream()
                .map(EditionLine::id)
                .toList();
    }

    private void schedule(EditionId id, String morning) {
        transaction.executeWithoutResult(
                _ -> schedule.schedule(id, morning, staff.member("office-1")));
    }

    private void embargo(EditionId id, String morning) {
        transaction.executeWithoutResult(_ ->
                limit.embargo(
                        id,
                        morning,
                        "Chờ lễ công bố của Ủy ban nhân dân huyện.",
                        staff.member("deputy-1")));
    }

    /** The latest that is ready: the frost of this night. */
    private boolean isPublishedAlone(EditionId id) {
        var head = staff.member("head");
        var edition = file.open(id, head).orElseThrow().edition();
        if (edition.isCorrection()) {
            return false;
        }
        try {
            alone.publish(
                    id,
                    edition.version(),
                    "Bà con cần biết ngay trong đêm; các phó ban đang đi kiểm tra tại xã.",
                    head);
            return true;
        } catch (Refused _) {
            return false;
        }
    }
}
