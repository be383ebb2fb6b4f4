package vn.conglang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.calendar.years.CalendarYears;
import vn.conglang.calendar.years.DecideYear;
import vn.conglang.calendar.years.EditYear;
import vn.conglang.calendar.years.Notice;
import vn.conglang.calendar.years.PresentYear;
import vn.conglang.calendar.years.ReadYearFile;
import vn.conglang.calendar.years.YearAct;
import vn.conglang.calendar.years.YearEdit;
import vn.conglang.calendar.years.YearFile;
import vn.conglang.calendar.years.YearState;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.PendingWork;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.web.Texts;

/** Years on their way from a proposal to what counts: versions, four eyes, two at once. */
@RoomTest
@Clause({"12.6.c", "16"})
class YearsTests {

    /** Each test has a year of its own, far from those that others look at. */
    private static final AtomicInteger YEAR = new AtomicInteger(2060);

    private static final Notice NOTICE =
            new Notice("6150/TB-BNV", LocalDate.of(2026, 11, 1), "Bộ Nội vụ");

    @Autowired CalendarYears years;
    @Autowired WorkingDays workingDays;
    @Autowired EditYear editing;
    @Autowired PresentYear presenting;
    @Autowired DecideYear deciding;
    @Autowired YearFile files;
    @Autowired Members members;
    @Autowired Trail trail;
    @Autowired List<PendingWork> work;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private final int year = YEAR.getAndIncrement();

    static Stream<DaysOff> announced() {
        return DaysOff.announced();
    }

    @ParameterizedTest
    @MethodSource("announced")
    void theYearsThatTheStateAnnouncedComeConfirmed(DaysOff known) {
        var shipped = years.history(known.year()).version(1).orElseThrow();

        assertThat(shipped.isConfirmed()).isTrue();
        assertThat(shipped.notice().isKnown()).isFalse();
        assertThat(off(shipped.days())).isEqualTo(new TreeSet<>(known.off()));
        assertThat(
                        shipped.days().days().values().stream()
                                .filter(day -> day.type() == DayType.MAKE_UP)
                                .map(MarkedDay::date))
                .containsExactlyElementsOf(new TreeSet<>(known.worked()));
    }

    private static Set<LocalDate> off(CalendarYear year) {
        return year.days().values().stream()
                .filter(day -> day.type().isDayOff() && !Weekends.has(day.date()))
                .map(MarkedDay::date)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aYearThatNobodyTouchedIsProposedAndCounts() {
        var history = years.history(year);

        assertThat(history.versions()).isEmpty();
        assertThat(history.inForce().state()).isEqualTo(YearState.PROPOSED);
        assertThat(workingDays.isWorkingDay(LocalDate.of(year, 1, 1))).isFalse();
        assertThat(due(LocalDate.of(year, 6, 1)).provisional()).isTrue();
    }

    @Test
    void isConfirmedByALeaderWithTheNotice() {
        var office = members.standingOffice();
        edit(0, dayOff(6, 15), office);
        presenting.present(year, 1, NOTICE, office);
        deciding.confirm(year, 2, members.deputy());

        var history = years.history(year);
        assertThat(history.versions())
                .extracting(version -> version.act().name())
                .containsExactly("CONFIRM", "PRESENT", "EDIT");
        assertThat(history.inForce().notice()).isEqualTo(NOTICE);
        assertThat(due(LocalDate.of(year, 6, 1)).provisional()).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(year, 6, 15))).isFalse();
    }

    @Test
    void aConfirmedYearCountsOnAsItWasUntilTheChangeIsConfirmed() {
        var office = members.standingOffice();
        confirmed(office);
        edit(2, dayOff(7, 16), office);
        var day = LocalDate.of(year, 7, 16);
        assertThat(workingDays.between(year, year).type(day)).isNotEqualTo(DayType.HOLIDAY);
        assertThat(years.history(year).inForce().number()).isEqualTo(2);

        presenting.present(year, 3, new Notice("7/TB", NOTICE.date(), "Bộ Nội vụ"), office);
        assertThat(workingDays.between(year, year).type(day)).isNotEqualTo(DayType.HOLIDAY);
        deciding.confirm(year, 4, members.deputy());

        assertThat(workingDays.between(year, year).type(day)).isEqualTo(DayType.HOLIDAY);
        assertThat(years.history(year).inForce().number()).isEqualTo(5);
    }

    @Test
    void aDraftCanBeDroppedAndAWaitingYearTakenBack() {
        var office = members.standingOffice();
        confirmed(office);
        edit(2, dayOff(7, 16), office);
        presenting.present(year, 3, NOTICE, office);
        presenting.takeBack(year, 4, office);
        assertThat(years.history(year).latest().state()).isEqualTo(YearState.PROPOSED);

        editing.drop(year, 5, office);

        var history = years.history(year);
        assertThat(history.latest().isConfirmed()).isTrue();
        assertThat(history.latest().days().days())
                .isEqualTo(history.version(2).orElseThrow().days().days());
        assertThat(history.latest().notice()).isEqualTo(NOTICE);
    }

    @Test
    void whatWasReturnedSaysWhy() {
        var office = members.standingOffice();
        presenting.present(year, 0, NOTICE, office);
        var deputy = members.deputy();
        assertThat(refused(() -> deciding.sendBack(year, 1, "", deputy)))
                .containsExactly("because.Missing");
        deciding.sendBack(year, 1, "Thiếu ngày hoán đổi", deputy);

        var latest = years.history(year).latest();
        assertThat(latest.state()).isEqualTo(YearState.PROPOSED);
        assertThat(latest.note()).isEqualTo("Thiếu ngày hoán đổi");
    }

    @Test
    void refusesWhoMayNotAndWhatIsNotInTheState() {
        var office = members.standingOffice();
        var deputy = members.deputy();
        var clerk = members.holding(Post.UNIT_CLERK);
        assertThat(refused(() -> edit(0, dayOff(6, 15), deputy))).containsExactly("MayNotKeep");
        assertThat(refused(() -> edit(0, dayOff(6, 15), clerk))).containsExactly("MayNotKeep");
        assertThat(refused(() -> deciding.confirm(year, 0, deputy))).containsExactly("Is.PROPOSED");
        assertThat(refused(() -> presenting.takeBack(year, 0, office)))
                .containsExactly("Is.PROPOSED");
        assertThat(refused(() -> editing.drop(year, 0, office))).containsExactly("NothingToDrop");

        presenting.present(year, 0, NOTICE, office);
        assertThat(refused(() -> edit(1, dayOff(6, 15), office))).containsExactly("Is.WAITING");
        assertThat(refused(() -> deciding.confirm(year, 1, office)))
                .contains("MayNotConfirm", "HadAHandInIt");
        deciding.confirm(year, 1, deputy);
        assertThat(refused(() -> presenting.present(year, 2, NOTICE, office)))
                .containsExactly("NothingToConfirm");
        assertThat(refused(() -> deciding.sendBack(year, 2, "x", deputy)))
                .containsExactly("Is.CONFIRMED");
    }

    @Test
    void refusesANoticeThatIsNotWhole() {
        var office = members.standingOffice();
        assertThat(refused(() -> presenting.present(year, 0, new Notice("", null, ""), office)))
                .containsExactlyInAnyOrder(
                        "noticeNumber.Missing", "noticeIssuer.Missing", "noticeDate.Missing");
        var tomorrow = new Notice("1/TB", clock.today().plusDays(1), "Bộ Nội vụ");
        assertThat(refused(() -> presenting.present(year, 0, tomorrow, office)))
                .containsExactly("NoticeNotYetMade");
    }

    @Test
    void whoHadAHandInItDoesNotConfirmItNorDoesAnybodyInTheirName() {
        var office = members.standingOffice();
        var both = also(office, new Office(Post.DEPUTY_EDITOR, null, null));
        edit(0, dayOff(6, 15), both);
        presenting.present(year, 1, NOTICE, members.standingOffice());
        var inTheirName =
                new Member(
                        members.deputy().id(),
                        "Người thay",
                        null,
                        List.of(
                                new Office(
                                        Post.DEPUTY_EDITOR,
                                        null,
                                        new Office.Delegator(office.id(), office.name()))));

        assertThat(refused(() -> deciding.confirm(year, 2, both))).containsExactly("HadAHandInIt");
        assertThat(refused(() -> deciding.confirm(year, 2, inTheirName)))
                .containsExactly("HadAHandInIt");
        deciding.confirm(year, 2, members.deputy());
    }

    private static Member also(Member who, Office office) {
        var offices = new ArrayList<>(who.offices());
        offices.add(office);
        return new Member(who.id(), who.name(), who.unit(), offices);
    }

    @Test
    void ofTwoWhoChangeAYearAtOnceOneIsTold() throws Exception {
        var office = members.standingOffice();
        var other = members.standingOffice();
        List<Callable<List<String>>> both =
                List.of(
                        () -> refused(() -> edit(0, dayOff(6, 15), office)),
                        () -> refused(() -> edit(0, dayOff(6, 16), other)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<List<String>>();
            for (var answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
            assertThat(answers)
                    .containsExactlyInAnyOrder(List.of(), List.of("web.form.changedMeanwhile"));
        }
        assertThat(years.history(year).versions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update calendar_year set state = 'PROPOSED'",
                "delete from calendar_year",
                "truncate calendar_year cascade",
                "update calendar_day set day = day",
                "delete from calendar_day",
                "truncate calendar_day"
            })
    void theDatabaseItselfWritesNoVersionOver(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed");
    }

    @Test
    void everyChangeStandsInTheTrail() {
        var office = members.standingOffice();
        edit(0, dayOff(6, 15), office);
        presenting.present(year, 1, NOTICE, office);
        deciding.confirm(year, 2, members.deputy());

        var filter = new TrailFilter(null, null, "calendar-year", "" + year, null, null);
        var entries = trail.search(filter, null, 10);
        assertThat(entries)
                .extracting(entry -> entry.action())
                .containsExactly("calendar.confirm", "calendar.present", "calendar.edit");
        assertThat(entries.getLast().details()).containsEntry("number", "1").containsKey("added");
        assertThat(entries.getFirst().details()).containsEntry("notice", NOTICE.number());
    }

    @Test
    void aFileOfOursComesBackAsItWas() {
        var shipped = years.history(2026).version(1).orElseThrow();
        var file = files.of(shipped, clock.instant(), Texts.VIETNAMESE);

        assertThat(ReadYearFile.days(file, 2026))
                .containsExactlyElementsOf(shipped.days().days().values());
        assertThat(file.length()).isLessThan(ReadYearFile.LARGEST);
    }

    @Test
    void importedDaysReplaceThoseOfTheYear() {
        var office = members.standingOffice();
        var days = List.of(MarkedDay.dayOff(LocalDate.of(year, 6, 15), "Lễ"));
        edit(0, new YearEdit.Replace(days), office);

        assertThat(years.history(year).latest().act()).isEqualTo(YearAct.IMPORT);
        assertThat(years.history(year).latest().days().days()).hasSize(1);
        assertThat(refused(() -> edit(1, new YearEdit.Replace(days), office)))
                .containsExactly("NothingChanges");
    }

    @Test
    void remindsTheStandingOfficeFromOctoberOn() {
        var office = members.standingOffice();

        assertThat(titles(office, "2027-09-30T23:59:59+07:00")).doesNotContain("2028");
        assertThat(titles(office, "2029-10-01T00:00:00+07:00")).contains("2029");
        assertThat(titles(members.deputy(), "2029-10-01T00:00:00+07:00")).doesNotContain("2029");
    }

    @Test
    void leadersFindWhatWaitsForThem() {
        var office = members.standingOffice();
        presenting.present(year, 0, NOTICE, office);
        var now = clock.instant().toString();

        assertThat(titles(members.deputy(), now)).contains(Integer.toString(year));
        deciding.confirm(year, 1, members.deputy());
        assertThat(titles(members.deputy(), now)).doesNotContain(Integer.toString(year));
    }

    private String titles(Member who, String time) {
        return OfficeClock.at(
                java.time.OffsetDateTime.parse(time.replace("Z", "+00:00")).toInstant(),
                () ->
                        work.stream()
                                .flatMap(room -> room.waitingFor(who, 50).stream())
                                .filter(item -> item.kind().startsWith("calendar."))
                                .map(PendingWork.Item::title)
                                .collect(Collectors.joining(" ")));
    }

    /** Put forward as the program proposes it, and confirmed: version 2. */
    private void confirmed(Member office) {
        presenting.present(year, 0, NOTICE, office);
        deciding.confirm(year, 1, members.deputy());
    }

    private void edit(int shown, YearEdit edit, Member who) {
        editing.edit(year, shown, edit, who);
    }

    private YearEdit dayOff(int month, int day) {
        return new YearEdit.DayOff(LocalDate.of(year, month, day), Holiday.OTHER, "Lễ");
    }

    private DueTime due(LocalDate day) {
        return workingDays.due(noon(day), 5);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(OfficeClock.ZONE).toInstant();
    }

    private static List<String> refused(Runnable act) {
        var refused = catchThrowableOfType(Refused.class, act::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream()
                        .map(Refusal::key)
                        .map(key -> key.replace("calendar.refusal.", ""))
                        .toList();
    }
}
