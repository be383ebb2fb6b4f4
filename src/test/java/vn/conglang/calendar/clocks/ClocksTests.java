package vn.conglang.calendar.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.conglang.audit.Actor;
import vn.conglang.calendar.Holiday;
import vn.conglang.calendar.WorkingDays;
import vn.conglang.calendar.years.DecideYear;
import vn.conglang.calendar.years.EditYear;
import vn.conglang.calendar.years.Notice;
import vn.conglang.calendar.years.PresentYear;
import vn.conglang.calendar.years.YearEdit;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.regulation.DecideAmendment;
import vn.conglang.regulation.EnterAmendment;
import vn.conglang.regulation.ProposedAmendment;
import vn.conglang.regulation.Rule;
import vn.conglang.testing.Clause;
import vn.conglang.testing.DueJobs;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** The clock of a case: counted from its receipt whatever happens, and explained in every row. */
@RoomTest
@RecordApplicationEvents
@Clause({"12.6", "12.6.c", "16"})
class ClocksTests {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());
    private static final AtomicInteger YEAR = new AtomicInteger(2091);
    private static final Actor WHO = new Actor(null, "Lù Seo Pao", null, null);

    /** Mondays without a holiday near. */
    private static final Instant RECEIVED = time("2026-06-01T07:30:00+07:00");

    private static final Instant IN_TIME = time("2026-06-05T16:00:00+07:00");

    @Autowired Clocks clocks;
    @Autowired RecomputeClocks recomputing;
    @Autowired WorkingDays days;
    @Autowired EditYear editing;
    @Autowired PresentYear presenting;
    @Autowired DecideYear deciding;
    @Autowired EnterAmendment entering;
    @Autowired DecideAmendment amending;
    @Autowired Members members;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient jdbc;
    @Autowired DueJobs jobs;
    @Autowired ApplicationEvents events;

    private final CaseKey key = new CaseKey("test", NUMBER.getAndIncrement());

    @Test
    void startsWithItsReasonsAndWhatItRestsOn() {
        start(RECEIVED, 5);

        var clock = clocks.of(key).orElseThrow();
        assertThat(clock.due()).isEqualTo(time("2026-06-05T17:00:00+07:00"));
        assertThat(clock.time()).isEqualTo(days.due(RECEIVED, 5));
        assertThat(clock.rulesOf()).isEqualTo("2026-06-01");
        assertThat(clock.years()).containsOnlyKeys(2026);
        assertThat(clock.isRunning()).isTrue();
    }

    @Test
    void neverBeginsAnewWhenAnotherUnitHasTheCase() {
        start(RECEIVED, 5);

        var moved = at(IN_TIME, () -> clocks.transfer(key, "Thuộc phòng Tư pháp", WHO));

        assertThat(moved.due()).isEqualTo(time("2026-06-05T17:00:00+07:00"));
        assertThat(moved.received()).isEqualTo(RECEIVED);
        assertThat(clocks.history(key))
                .extracting(StatutoryClock::act)
                .containsExactly(ClockAct.START, ClockAct.TRANSFER);
    }

    @Test
    @Clause({"12.6.a", "12.6.b"})
    void countsTheDaysOfAnotherClassFromTheReceipt() {
        start(RECEIVED, 5);

        var moved = at(IN_TIME, () -> clocks.reclassify(key, 8, "Ba cơ quan phối hợp", WHO));

        assertThat(moved.time()).isEqualTo(days.due(RECEIVED, 8));
    }

    @Test
    void isPutOffOnceAndKeepsThatInAnotherClass() {
        start(RECEIVED, 5);
        at(IN_TIME, () -> clocks.extend(key, 10, "Chờ kết quả đo đạc", WHO));

        assertThat(refused(() -> at(IN_TIME, () -> clocks.extend(key, 10, "Lại chờ", WHO))))
                .contains("AppointedBefore", "AppointmentNotLater");
        var moved = at(IN_TIME, () -> clocks.reclassify(key, 8, "Thêm một đơn vị", WHO));
        assertThat(moved.days()).isEqualTo(10);
        assertThat(moved.time()).isEqualTo(days.due(RECEIVED, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-05T17:00:01+07:00, 8, Chờ đo đạc, AppointmentTooLate",
        "2026-06-05T17:00:00+07:00, 8, Chờ đo đạc, AppointmentTooLate",
        "2026-06-05T16:00:00+07:00, 11, Chờ đo đạc, AppointmentTooFar",
        "2026-06-05T16:00:00+07:00, 5, Chờ đo đạc, AppointmentNotLater",
        "2026-06-05T16:00:00+07:00, 8, '  ', AppointmentWithoutReason",
    })
    void isNotPutOffLateFarOrWithoutAReason(
            OffsetDateTime now, int total, String reason, String refusal) {
        start(RECEIVED, 5);

        assertThat(refused(() -> at(now.toInstant(), () -> clocks.extend(key, total, reason, WHO))))
                .containsExactly(refusal);
        assertThat(clocks.history(key)).hasSize(1);
    }

    @Test
    void isNotPutOffForAReasonOfManyPages() {
        start(RECEIVED, 5);
        var reason = "x".repeat(Clocks.REASON + 1);

        assertThat(refused(() -> at(IN_TIME, () -> clocks.extend(key, 8, reason, WHO))))
                .containsExactly("AppointmentReasonTooLong");
    }

    @Test
    void standsStillOnceItStopped() {
        start(RECEIVED, 5);
        at(IN_TIME, () -> clocks.stop(key, "", WHO));

        assertThat(clocks.of(key).orElseThrow().isRunning()).isFalse();
        assertThat(clocks.refusesExtension(key, 8, "Chờ"))
                .extracting(Refusal::key)
                .containsExactly("calendar.refusal.ClockStopped");
        assertThatThrownBy(() -> at(IN_TIME, () -> clocks.transfer(key, "", WHO)))
                .isInstanceOf(NoSuchClock.class);
        assertThatThrownBy(() -> at(IN_TIME, () -> clocks.stop(key, "", WHO)))
                .isInstanceOf(NoSuchClock.class);
    }

    @Test
    void startsOnce() {
        start(RECEIVED, 5);

        assertThatThrownBy(() -> start(RECEIVED, 8)).hasMessageContaining("duplicate key");
        assertThat(clocks.of(key).orElseThrow().days()).isEqualTo(5);
    }

    @Test
    void isPutOffOnceByTwoAtOnce() throws Exception {
        start(RECEIVED, 5);
        Callable<Boolean> extend =
                () ->
                        refused(() -> at(IN_TIME, () -> clocks.extend(key, 8, "Chờ đo đạc", WHO)))
                                .isEmpty();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(List.of(extend, extend, extend));
            var winners = 0;
            for (var one : done) {
                winners += one.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
        assertThat(clocks.history(key)).hasSize(2);
    }

    @Test
    void countsAgainWhenAYearChangesAndKeepsTheOldDay() {
        var year = YEAR.getAndIncrement();
        var received = LocalDate.of(year, 6, 1).atTime(7, 0).atZone(OfficeClock.ZONE).toInstant();
        var before = start(received, 5);
        var other = new CaseKey("test", NUMBER.getAndIncrement());
        transactions.executeWithoutResult(_ -> clocks.start(other, RECEIVED, 5, WHO));

        var holiday = before.time().due().toLocalDate();
        confirm(year, holiday);
        recomputing.recompute(year);

        var rows = clocks.history(key);
        assertThat(rows)
                .extracting(StatutoryClock::act)
                .containsExactly(ClockAct.START, ClockAct.RECOMPUTE);
        assertThat(rows.getFirst().due()).isEqualTo(before.due());
        assertThat(rows.getLast().due()).isAfter(before.due());
        assertThat(rows.getLast().time().provisional()).isFalse();
        assertThat(rows.getLast().years()).isEqualTo(Map.of(year, 3));
        assertThat(events.stream(DueTimeMoved.class))
                .filteredOn(moved -> moved.clock().of().equals(key))
                .singleElement()
                .satisfies(moved -> assertThat(moved.before()).isEqualTo(before.due()));
        assertThat(clocks.history(other)).hasSize(1);

        recomputing.recompute(year);
        assertThat(clocks.history(key)).as("twice is once").hasSize(2);
    }

    @Test
    void isCountedAgainByAJobAfterTheYearChanged() {
        var year = YEAR.getAndIncrement();
        var received = LocalDate.of(year, 6, 1).atTime(7, 0).atZone(OfficeClock.ZONE).toInstant();
        var before = start(received, 5);
        assertThat(before.time().provisional()).isTrue();

        confirm(year, LocalDate.of(year, 10, 12));
        assertThat(clocks.history(key)).hasSize(1);
        jobs.run();

        var rows = clocks.history(key);
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().due()).as("only surer").isEqualTo(before.due());
        assertThat(rows.getLast().time().provisional()).isFalse();
    }

    @Test
    void hasNoMoreDaysThanAnyCaseMayHave() {
        assertThat(refused(() -> start(RECEIVED, 11))).containsExactly("BeyondTheLatest");
        start(RECEIVED, 5);
        assertThat(refused(() -> at(IN_TIME, () -> clocks.reclassify(key, 11, "Khác", WHO))))
                .containsExactly("BeyondTheLatest");
        assertThat(clocks.history(key)).hasSize(1);
    }

    /** Entered and confirmed in the afternoon, in force since that morning. */
    @Test
    @Clause("19")
    void keepsItsRulesThroughAnAmendmentOfTheSameDay() {
        var day = LocalDate.of(2098, 6, 2);
        var morning = day.atTime(7, 0).atZone(OfficeClock.ZONE).toInstant();
        var afternoon = day.atTime(15, 0).atZone(OfficeClock.ZONE).toInstant();
        start(morning, 5);
        var office = members.standingOffice();
        var deputy = members.deputy();
        var amended = at(afternoon, () -> entering.by(office, closesEarlier(day)));
        OfficeClock.at(afternoon, () -> amending.confirm(deputy, amended));
        var later = new CaseKey("test", NUMBER.getAndIncrement());
        var other = at(afternoon, () -> clocks.start(later, afternoon, 5, WHO));

        var moved = at(afternoon, () -> clocks.reclassify(key, 8, "Phối hợp", WHO));

        assertThat(moved.time().due().toString()).contains("T17:00");
        assertThat(moved.rules().amendments()).isEmpty();
        assertThat(other.time().due().toString()).contains("T16:30");
        assertThat(other.rules().amendments()).containsExactly(amended.value());
    }

    private static ProposedAmendment closesEarlier(LocalDate from) {
        return new ProposedAmendment(
                Rule.OFFICE_CLOSES,
                "16:30",
                from,
                "15/QĐ-UBND",
                LocalDate.of(2026, 11, 1),
                "UBND huyện Mường Khương",
                "Giờ làm việc",
                "Đổi giờ");
    }

    @Test
    void writesDownAnotherReasonForTheSameDayAndTellsNobody() {
        var year = 2090;
        // A Thursday: the Wednesday after it is off, the Saturday between is worked.
        var received = LocalDate.of(year, 6, 1).atTime(7, 0).atZone(OfficeClock.ZONE).toInstant();
        var before = start(received, 5);
        editing.edit(
                year,
                0,
                new YearEdit.Swap(LocalDate.of(year, 6, 5), LocalDate.of(year, 6, 3)),
                members.standingOffice());
        recomputing.recompute(year);

        var rows = clocks.history(key);
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().due()).isEqualTo(before.due());
        assertThat(rows.getLast().time().days()).isNotEqualTo(before.time().days());
        assertThat(events.stream(DueTimeMoved.class))
                .filteredOn(moved -> moved.clock().of().equals(key))
                .isEmpty();
    }

    @Test
    void aYearMayChangeAgainWhileItsClocksAreCounted() {
        var year = 2089;
        var office = members.standingOffice();
        var off = new YearEdit.DayOff(LocalDate.of(year, 6, 8), Holiday.OTHER, "Lễ");
        editing.edit(year, 0, off, office);
        jdbc.sql(
                        """
                        update scheduled_tasks
                        set picked = true, picked_by = 'a worker'
                        where task_name = 'calendar-recompute'
                        """)
                .update();

        editing.edit(year, 1, new YearEdit.Unmark(LocalDate.of(year, 6, 8)), office);

        jdbc.sql("delete from scheduled_tasks where picked_by = 'a worker'").update();
        jobs.run();
    }

    @Test
    void leavesWhatStoppedAsItWas() {
        var year = YEAR.getAndIncrement();
        var received = LocalDate.of(year, 6, 1).atTime(7, 0).atZone(OfficeClock.ZONE).toInstant();
        start(received, 5);
        at(received, () -> clocks.stop(key, "", WHO));

        confirm(year, LocalDate.of(year, 6, 4));
        recomputing.recompute(year);

        assertThat(clocks.history(key)).hasSize(2);
    }

    /** Whatever is done in whatever order: one receipt, ten days at most, one appointment. */
    @Test
    void keepsItsPromisesThroughAnySequence() {
        for (var seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var one = new CaseKey("test", NUMBER.getAndIncrement());
            transactions.executeWithoutResult(_ -> clocks.start(one, RECEIVED, 5, WHO));
            for (var step = 0; step < 6; step++) {
                var now = RECEIVED.plusSeconds(random.nextInt(14 * 24 * 3600));
                var act = random.nextInt(4);
                var total = 1 + random.nextInt(14);
                tried(() -> at(now, () -> act(one, act, total)));
            }
            assertPromisesKept(one, seed);
        }
    }

    private StatutoryClock act(CaseKey one, int act, int total) {
        return switch (act) {
            case 0 -> clocks.transfer(one, "Chuyển", WHO);
            case 1 -> clocks.reclassify(one, total, "Phân loại lại", WHO);
            case 2 -> clocks.extend(one, total, "Hẹn", WHO);
            default -> clocks.stop(one, "Xong", WHO);
        };
    }

    private void assertPromisesKept(CaseKey one, int seed) {
        var rows = clocks.history(one);
        assertThat(rows)
                .as("seed %d", seed)
                .allSatisfy(row -> {
                    assertThat(row.received()).isEqualTo(RECEIVED);
                    assertThat(row.days()).isLessThanOrEqualTo(10);
                    assertThat(row.time()).isEqualTo(days.due(RECEIVED, row.days()));
                });
        assertThat(rows).filteredOn(row -> row.act() == ClockAct.EXTEND).hasSizeLessThan(2);
        assertThat(rows).filteredOn(row -> row.act() == ClockAct.START).hasSize(1);
        assertThat(rows.subList(0, rows.size() - 1))
                .as("nothing follows the stop")
                .allMatch(StatutoryClock::isRunning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update statutory_clock_row set due_at = due_at",
                "delete from statutory_clock_row",
            })
    void isNeverWrittenOver(String sql) {
        start(RECEIVED, 5);

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed");
    }

    private StatutoryClock start(Instant received, int total) {
        return at(received, () -> clocks.start(key, received, total, WHO));
    }

    private <T> T at(Instant now, Supplier<T> work) {
        return OfficeClock.at(now, () -> transactions.execute(_ -> work.get()));
    }

    private void confirm(int year, LocalDate day) {
        var office = members.standingOffice();
        editing.edit(year, 0, new YearEdit.DayOff(day, Holiday.OTHER, "Ngày lễ mới"), office);
        presenting.present(
                year, 1, new Notice("1/TB-BNV", LocalDate.of(2026, 11, 1), "Bộ Nội vụ"), office);
        deciding.confirm(year, 2, members.deputy());
    }

    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (Refused | NoSuchClock _) {
            // What is refused changes nothing; the promises are looked at afterwards.
        }
    }

    private static List<String> refused(Runnable work) {
        var refused = catchThrowableOfType(Refused.class, work::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream()
                        .map(reason -> reason.key().replace("calendar.refusal.", ""))
                        .toList();
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
