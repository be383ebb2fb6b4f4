package vn.conglang.questions.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.calendar.clocks.ClockAct;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.calendar.clocks.NoSuchClock;
import vn.conglang.calendar.clocks.StatutoryClock;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.Post;
import vn.conglang.questions.Answers;
import vn.conglang.questions.Question;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionId;
import vn.conglang.questions.QuestionState;
import vn.conglang.questions.QuestionTransitions;
import vn.conglang.questions.Questions;
import vn.conglang.questions.asking.AskQuestion;
import vn.conglang.questions.asking.Receipt;
import vn.conglang.questions.asking.TypedQuestion;
import vn.conglang.questions.asking.WithdrawQuestion;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** What becomes of a question at the desk: who may do what, when, and what the clock says of it. */
@RoomTest
class HandlingTests {

    /** A Monday morning before the office opens: five days are over on Friday at 17:00. */
    private static final Instant RECEIVED = time("2026-06-01T07:30:00+07:00");

    private static final Instant DUE = time("2026-06-05T17:00:00+07:00");
    private static final String CANARY = "Vangbaclieu";

    @Autowired AskQuestion asking;
    @Autowired WithdrawQuestion withdrawing;
    @Autowired RouteQuestion routing;
    @Autowired TransferQuestion transferring;
    @Autowired GiveBackQuestion givingBack;
    @Autowired DeclineQuestion declining;
    @Autowired PutOffAnswer puttingOff;
    @Autowired SignAnswer signing;
    @Autowired SendOutAnswer sending;
    @Autowired Questions questions;
    @Autowired Answers answers;
    @Autowired Clocks clocks;
    @Autowired Members members;
    @Autowired Trail trail;
    @Autowired JdbcClient jdbc;

    private Member office;
    private UnitId unit;
    private Member leader;
    private Member clerk;
    private Receipt receipt;
    private QuestionId id;

    @BeforeEach
    void ask() {
        office = members.standingOffice();
        unit = members.unit();
        leader = members.unitHead(unit);
        clerk = members.unitClerk(unit);
        receipt = asked("Cần những giấy tờ gì?");
        id = receipt.question().id();
    }

    private Receipt asked(String text) {
        var typed = new TypedQuestion(topic());
        typed.put("text", text);
        return OfficeClock.at(RECEIVED, () -> asking.ask(typed.form()));
    }

    private String topic() {
        return jdbc.sql("select min(id)::text from topic").query(String.class).single();
    }

    @Test
    @Clause({"7.2", "12.4", "12.7"})
    void goesFromTheOfficeToTheUnitToItsLeaderAndOut() {
        at("2026-06-01T09:00:00+07:00", () -> routing.route(id, now().version(), unit, office));
        at("2026-06-03T09:00:00+07:00", () -> sign("Mang theo giấy chứng sinh.", leader));
        at("2026-06-03T10:00:00+07:00", () -> sending.sendOut(id, now().version(), office));

        assertThat(now().state()).isEqualTo(QuestionState.ANSWERED);
        var answer = answers.inForce(id).orElseThrow();
        assertThat(answer.text()).isEqualTo("Mang theo giấy chứng sinh.");
        assertThat(answer.signedBy()).isEqualTo(leader.name());
        assertThat(answer.sentAt()).isNotNull();
        assertThat(acts()).containsExactly(ClockAct.START, ClockAct.STOP);
        assertThat(clock().due()).isEqualTo(DUE);
    }

    @Test
    @Clause("12.6")
    void keepsItsClockFromUnitToUnit() {
        var other = members.unit();
        at("2026-06-01T09:00:00+07:00", () -> routing.route(id, now().version(), unit, office));
        at("2026-06-04T09:00:00+07:00", () -> transfer(other, "Thuộc lĩnh vực tư pháp"));

        assertThat(now().unit()).isEqualTo(other);
        assertThat(now().due()).isEqualTo(DUE);
        assertThat(acts()).containsExactly(ClockAct.START, ClockAct.TRANSFER);
        assertThat(refused(() -> transfer(other, "Lại chuyển"))).containsExactly("HasItAlready");
    }

    @Test
    @Clause("10.4")
    void isGivenBackOnceWithAReasonAndNotRoutedThereAgain() {
        routing.route(id, now().version(), unit, office);
        assertThat(refused(() -> givingBack.giveBack(id, now().version(), " ", clerk)))
                .containsExactly("ReasonMissing");
        givingBack.giveBack(id, now().version(), "Thuộc phòng Tư pháp", clerk);

        assertThat(now().state()).isEqualTo(QuestionState.RECEIVED);
        assertThat(now().due()).isEqualTo(DUE);
        assertThat(refused(() -> routing.route(id, now().version(), unit, office)))
                .containsExactly("GaveItBack");
        var other = members.unit();
        routing.route(id, now().version(), other, office);
        assertThat(now().unit()).isEqualTo(other);
    }

    @Test
    @Clause("10.4")
    void isNotGivenBackTwiceByTheSameUnit() {
        routing.route(id, now().version(), unit, office);
        givingBack.giveBack(id, now().version(), "Thuộc phòng Tư pháp", clerk);
        routing.route(id, now().version(), members.unit(), office);
        transfer(unit, "Đã thống nhất với phòng");

        assertThat(refused(() -> givingBack.giveBack(id, now().version(), "Không", clerk)))
                .containsExactly("GivenBackBefore");
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    @Clause("12.2")
    void isDeclinedWithGuidance(Ground ground) {
        declining.decline(id, now().version(), ground, "Gửi Thanh tra huyện.", office);

        assertThat(now().state()).isEqualTo(QuestionState.DECLINED);
        assertThat(acts()).containsExactly(ClockAct.START, ClockAct.STOP);
        assertThat(questions.text(id).isEmpty()).isEqualTo(ground == Ground.DENUNCIATION);
        assertThat(refused(() -> routing.route(id, now().version(), unit, office)))
                .containsExactly("NotInThisState");
    }

    @Test
    @Clause("12.2")
    void leavesNoWordOfADenunciationInTheTables() {
        var denounced = asked("Tôi tố cáo ông " + CANARY).question();

        declining.decline(denounced.id(), 1, Ground.DENUNCIATION, "Gửi Thanh tra huyện.", office);

        for (var table : List.of("question", "question_text", "question_step", "trail")) {
            assertThat(
                            jdbc.sql("select string_agg(t::text, '\n') from " + table + " t")
                                    .query(String.class)
                                    .single())
                    .as(table)
                    .doesNotContain(CANARY);
        }
        assertThat(
                        jdbc.sql("select sealed_record from question_text where question_id = :id")
                                .param("id", denounced.id().value())
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    @Clause("12.6.c")
    void isPutOffOnceBeforeItsTimeByALeaderOfTheUnit() {
        at("2026-06-01T09:00:00+07:00", () -> routing.route(id, now().version(), unit, office));

        assertThat(refused(() -> putOff("2026-06-02T09:00:00+07:00", 8, clerk)))
                .containsExactly("NotOn.LEADER_OF_UNIT");
        assertThat(refused(() -> putOff("2026-06-05T17:00:00+07:00", 8, leader)))
                .containsExactly("AppointmentTooLate");
        putOff("2026-06-05T16:59:59+07:00", 10, leader);

        assertThat(now().due()).isEqualTo(time("2026-06-12T17:00:00+07:00"));
        assertThat(refused(() -> putOff("2026-06-08T09:00:00+07:00", 10, leader)))
                .contains("AppointedBefore");
    }

    @Test
    @Clause("12.7")
    void isSignedByALeaderOfTheUnitAndNobodyElse() {
        routing.route(id, now().version(), unit, office);
        var lent = new Office.Delegator(leader.id(), leader.name());
        var clerkInTheirPlace = holding(clerk, new Office(Post.UNIT_HEAD, unit, lent));
        var otherHead = members.unitHead(members.unit());

        for (var who : List.of(clerk, office, members.head(), clerkInTheirPlace)) {
            assertThat(refused(() -> sign("Câu trả lời", who)))
                    .as(who.offices().toString())
                    .containsExactly("NotOn.LEADER_OF_UNIT");
        }
        assertThatThrownBy(() -> sign("Câu trả lời", otherHead)).isInstanceOf(NoSuchQuestion.class);
        sign("Câu trả lời", holding(otherHead, new Office(Post.UNIT_HEAD, unit, lent)));

        assertThat(answers.inForce(id).orElseThrow().actingFor()).isEqualTo(leader.name());
    }

    private static Member holding(Member who, Office also) {
        return new Member(
                who.id(), who.name(), who.unit(), List.of(who.offices().getFirst(), also));
    }

    @Test
    @Clause("12.7")
    void keepsWhatWasSignedAndTakenBack() {
        routing.route(id, now().version(), unit, office);
        sign("Sai", leader);
        assertThat(refused(() -> sign("Lại", leader))).containsExactly("NotInThisState");
        signing.takeBack(id, now().version(), "Nhầm số văn bản", leader);
        sign("Đúng", leader);
        sending.sendOut(id, now().version(), office);

        assertThat(answers.all(id))
                .extracting(answer -> answer.text())
                .containsExactly("Đúng", "Sai");
        assertThat(answers.inForce(id).orElseThrow().text()).isEqualTo("Đúng");
        assertThat(refused(() -> signing.takeBack(id, now().version(), "Muộn", leader)))
                .containsExactly("NotInThisState");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update answer set body = 'khác'",
                "update answer set signed_by = signed_by + 1",
                "delete from answer",
                "delete from question_step",
            })
    @Clause({"7.2", "12.7"})
    void theDatabaseItselfChangesNoSignedWord(String sql) {
        routing.route(id, now().version(), unit, office);
        sign("Câu trả lời", leader);

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed");
    }

    @Test
    @Clause("12.7")
    void needsAnAnswerThatSaysSomething() {
        routing.route(id, now().version(), unit, office);

        assertThat(refused(() -> sign("  ", leader))).containsExactly("AnswerMissing");
        assertThat(refused(() -> sign("x".repeat(SignAnswer.LONGEST + 1), leader)))
                .containsExactly("AnswerTooLong");
    }

    @Test
    @Clause("12.1")
    void isTakenBackByItsAskerUntilItIsSigned() {
        routing.route(id, now().version(), unit, office);
        var other = asked("Câu khác");
        withdrawing.withdraw(other.link());
        assertThat(questions.find(other.question().id()).orElseThrow().state())
                .isEqualTo(QuestionState.WITHDRAWN);

        sign("Câu trả lời", leader);
        assertThat(refused(() -> withdrawing.withdraw(receipt.link())))
                .containsExactly("NoLongerWithdrawn");
    }

    @Test
    @Clause("7.2")
    void isNothingForThoseItDoesNotConcern() {
        routing.route(id, now().version(), unit, office);
        var strangers = List.of(members.contributor(), members.unitClerk(members.unit()));

        for (var who : strangers) {
            assertThatThrownBy(() -> givingBack.giveBack(id, now().version(), "x", who))
                    .isInstanceOf(NoSuchQuestion.class);
        }
        assertThat(
                        refused(() ->
                                transferring.transfer(
                                        id,
                                        now().version(),
                                        members.unit(),
                                        "x",
                                        members.deputy())))
                .containsExactly("NotOn.OFFICE");
    }

    @Test
    @Clause("7.2")
    void isRoutedOnceByTwoAtOnce() throws Exception {
        var shown = now().version();
        var other = members.unit();
        List<Callable<List<String>>> both =
                List.of(
                        () -> refused(() -> routing.route(id, shown, unit, office)),
                        () -> refused(() -> routing.route(id, shown, other, office)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = 0;
            for (var one : threads.invokeAll(both)) {
                done += one.get().isEmpty() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    @Clause("7.2")
    void refusesAUnitThatIsNone() {
        assertThat(refused(() -> routing.route(id, now().version(), new UnitId(987_654), office)))
                .containsExactly("UnitWrong");
    }

    @Test
    @Clause("4.1")
    void standsInTheTrailByItsCodeStepByStep() {
        routing.route(id, now().version(), unit, office);
        sign("Câu trả lời", leader);

        assertThat(trail.search(TrailFilter.about("question", id.toString()), null, 9))
                .extracting(entry -> entry.action())
                .containsExactly("questions.sign", "questions.route", "questions.ask");
    }

    /**
     * Any steps by anybody, in any order and at any time, stay within the table and the ten days.
     */
    @Test
    @Clause({"12.6", "12.7"})
    void staysInsideTheTableThroughAnySequence() {
        var people = List.of(office, leader, leader, clerk, members.head());
        var reached = EnumSet.noneOf(QuestionState.class);
        var other = members.unit();
        for (var seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var one = asked("Câu hỏi " + seed);
            for (var count = 0; count < 20; count++) {
                var before = questions.find(one.question().id()).orElseThrow();
                var who = people.get(random.nextInt(people.size()));
                var step = random.nextInt(24);
                var to = random.nextBoolean() ? unit : other;
                var now = RECEIVED.plusSeconds(random.nextInt(12 * 24 * 3600));
                tried(() -> OfficeClock.at(now, () -> step(before, one, step, to, who)));
                assertInsideTheTable(before, seed);
                reached.add(before.state());
            }
            assertClockKept(one.question().id(), seed);
        }
        assertThat(reached).as("what chance reached").hasSize(6);
    }

    private void step(Question asked, Receipt one, int step, UnitId to, Member who) {
        var number = asked.id();
        var shown = asked.version();
        switch (step) {
            case 0, 1, 2, 3 -> routing.route(number, shown, to, who);
            case 4, 5 -> transferring.transfer(number, shown, to, "Chuyển", who);
            case 6, 7 -> givingBack.giveBack(number, shown, "Không thuộc", who);
            case 8 -> declining.decline(number, shown, Ground.OUT_OF_SCOPE, "Gửi nơi khác", who);
            case 9, 10, 11 -> puttingOff.putOff(number, shown, 9, "Chờ đo đạc", who);
            case 12, 13, 14, 15, 16 -> signing.sign(number, shown, "Câu trả lời", who);
            case 17, 18 -> signing.takeBack(number, shown, "Nhầm", who);
            case 19, 20, 21, 22 -> sending.sendOut(number, shown, who);
            default -> withdrawing.withdraw(one.link());
        }
    }

    private void assertInsideTheTable(Question before, int seed) {
        var after = questions.find(before.id()).orElseThrow();
        var allowed =
                QuestionTransitions.all().stream()
                        .filter(t -> t.from() == before.state())
                        .map(QuestionTransitions.Transition::to)
                        .toList();
        assertThat(after.state() == before.state() || allowed.contains(after.state()))
                .as("seed %d: %s to %s", seed, before.state(), after.state())
                .isTrue();
        assertThat(clocks.of(QuestionClock.of(before.id())).orElseThrow().isRunning())
                .as("a clock runs while it is open")
                .isEqualTo(after.state().isOpen());
        assertThat(answers.inForce(before.id()).isPresent())
                .isEqualTo(
                        after.state() == QuestionState.SIGNED
                                || after.state() == QuestionState.ANSWERED);
    }

    private void assertClockKept(QuestionId number, int seed) {
        var rows = clocks.history(QuestionClock.of(number));
        assertThat(rows)
                .as("seed %d", seed)
                .allSatisfy(row -> {
                    assertThat(row.received()).isEqualTo(RECEIVED);
                    assertThat(row.days()).isLessThanOrEqualTo(10);
                });
        assertThat(rows).filteredOn(row -> row.act() == ClockAct.START).hasSize(1);
        assertThat(questions.find(number).orElseThrow().due()).isEqualTo(rows.getLast().due());
    }

    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (Refused | NoSuchQuestion | NoSuchClock _) {
            // What is refused changes nothing; what holds is looked at afterwards.
        }
    }

    private void putOff(String now, int days, Member who) {
        at(now, () -> puttingOff.putOff(id, now().version(), days, "Chờ đo đạc", who));
    }

    private void transfer(UnitId to, String reason) {
        transferring.transfer(id, now().version(), to, reason, office);
    }

    private void sign(String text, Member who) {
        signing.sign(id, now().version(), text, who);
    }

    private static void at(String now, Runnable work) {
        OfficeClock.at(time(now), work);
    }

    private Question now() {
        return questions.find(id).orElseThrow();
    }

    private StatutoryClock clock() {
        return clocks.of(QuestionClock.of(id)).orElseThrow();
    }

    private List<ClockAct> acts() {
        return clocks.history(QuestionClock.of(id)).stream().map(StatutoryClock::act).toList();
    }

    private static List<String> refused(Runnable work) {
        var refused = catchThrowableOfType(Refused.class, work::run);
        return refused == null
                ? List.of()
                : refused.reasons().stream()
                        .map(reason -> reason.key().replaceAll("^\\w+\\.refusal\\.", ""))
                        .toList();
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
