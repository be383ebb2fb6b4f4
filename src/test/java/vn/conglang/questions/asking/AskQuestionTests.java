package vn.conglang.questions.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.calendar.clocks.ClockAct;
import vn.conglang.calendar.clocks.Clocks;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.questions.Asker;
import vn.conglang.questions.AskerKind;
import vn.conglang.questions.ComplaintWords;
import vn.conglang.questions.QuestionClock;
import vn.conglang.questions.QuestionState;
import vn.conglang.questions.Questions;
import vn.conglang.questions.Reply;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.vault.Vault;

/** A question comes in: what it has to say, what is kept of its asker, and the clock it starts. */
@RoomTest
class AskQuestionTests {

    private static final String CANARY = "Chimhoangyen";

    @Autowired AskQuestion asking;
    @Autowired Questions questions;
    @Autowired Vault vault;
    @Autowired Clocks clocks;
    @Autowired Trail trail;
    @Autowired JdbcClient jdbc;

    @Test
    @Clause({"12.1", "12.6.a"})
    void isTakenInAtAnyHourAndStartsTheClock() {
        var receipt = ask(typed(), "2026-06-06T23:59:00+07:00");

        var question = receipt.question();
        assertThat(question.state()).isEqualTo(QuestionState.RECEIVED);
        assertThat(question.code()).matches("HD26-\\d{6,}");
        assertThat(question.due()).isEqualTo(time("2026-06-12T17:00:00+07:00"));
        assertThat(receipt.clock().act()).isEqualTo(ClockAct.START);
        assertThat(receipt.clock().due()).isEqualTo(question.due());
        assertThat(questions.text(question.id())).isEqualTo("Cần những giấy tờ gì?");
        assertThat(questions.opensWith(receipt.link())).contains(question);
    }

    @Test
    @Clause({"12.3", "12.3.b"})
    void keepsWhoAsksInTheVaultAndNowhereElse() {
        var form = typed(name(CANARY + " Seo Páo"), phone("0987612345"));

        var receipt = ask(form);

        var question = receipt.question();
        assertThat(question.publicName()).isEqualTo("C.S.P.");
        var facts = vault.readAsOwner(question.asker()).orElseThrow();
        assertThat(Asker.of(AskerKind.PERSON, facts).name()).isEqualTo(CANARY + " Seo Páo");
        assertThat(everyRow()).doesNotContain(CANARY, "0987612345");
        assertThat(everyRow()).doesNotContain(receipt.word().letters(), receipt.link().text());
        var id = question.id().toString();
        assertThat(trail.search(TrailFilter.about("question", id), null, 5))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.toString())
                                .contains("questions.ask", question.code())
                                .doesNotContain(CANARY, "giấy tờ"));
    }

    private String everyRow() {
        var rows = new StringBuilder();
        for (var table :
                List.of("question", "question_text", "question_step", "trail", "vault_record")) {
            rows.append(
                    jdbc.sql("select string_agg(t::text, '\n') from " + table + " t")
                            .query(String.class)
                            .single());
        }
        return rows.toString();
    }

    @Test
    @Clause("12.3.a")
    void letsAnOrganisationBeNamedOnlyWhereItAgrees() {
        assertThat(ask(organisation(false)).question().publicName()).isEmpty();
        assertThat(ask(organisation(true)).question().publicName()).isEqualTo("HTX Séng Cù");
    }

    @Test
    @Clause("12.2")
    void flagsWhatMayBeADenunciation() {
        var flagged = ask(typed(text("Tôi muốn tố cáo một cán bộ.")));

        assertThat(flagged.question().flags()).isEqualTo(Set.of(ComplaintWords.Kind.DENUNCIATION));
        assertThat(ask(typed()).question().flags()).isEmpty();
    }

    @Test
    @Clause("12.1")
    void isOneQuestionHoweverOftenTheFormIsSent() {
        var form = typed();

        var first = ask(form);
        var again = ask(form);

        assertThat(again.question().id()).isEqualTo(first.question().id());
        assertThat(again.word()).isEqualTo(first.word());
        assertThat(again.link()).isEqualTo(first.link());
        assertThat(clocks.history(QuestionClock.of(first.question().id()))).hasSize(1);
    }

    @Test
    @Clause("12.1")
    void isOneQuestionForAFormSentManyTimesAtOnce() throws Exception {
        var form = typed();
        var sent = new ArrayList<Callable<Boolean>>();
        for (var count = 0; count < 6; count++) {
            sent.add(() -> {
                try {
                    asking.ask(form);
                    return true;
                } catch (AskedMeanwhile _) {
                    return false;
                }
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = 0;
            for (var one : threads.invokeAll(sent)) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isPositive();
        }
        assertThat(
                        jdbc.sql("select count(*) from question where begun_with = :key")
                                .param("key", UUID.fromString(String.valueOf(form.key())))
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @Clause({"12.2", "12.3", "12.4"})
    @CsvSource({
        "name, '', NameMissing",
        "place, '', PlaceMissing",
        "topic, '', TopicMissing",
        "topic, 987654, TopicMissing",
        "title, '  ', TitleMissing",
        "text, '', TextMissing",
        "phone, 12345, PhoneWrong",
        "email, an@vn, EmailWrong",
    })
    void saysWhatIsMissingOrWrongBesideItsField(String field, String value, String refusal) {
        var form = typed(with -> with.put(field, value));

        var refused = catchThrowableOfType(Refused.class, () -> asking.ask(form));

        assertThat(refused.reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("questions.refusal." + refusal);
                    assertThat(reason.field()).isEqualTo(field);
                    assertThat(reason.clause()).isNotNull();
                });
    }

    @ParameterizedTest
    @Clause("12.3.a")
    @CsvSource({
        "representative, RepresentativeMissing",
        "position, PositionMissing",
        "licence, LicenceMissing",
        "name, OrganisationNameMissing",
    })
    void asksAnOrganisationWhoSpeaksForIt(String field, String refusal) {
        var form =
                typed(with -> {
                    organisation(with);
                    with.put(field, "");
                });

        assertThat(refusals(form)).containsExactly(refusal);
    }

    @Test
    @Clause("12.4")
    void needsAContactForADirectReplyOnly() {
        assertThat(refusals(typed(with -> with.put("reply", Reply.DIRECT.name()))))
                .containsExactly("ContactMissing");
        assertThat(
                        refusals(
                                typed(
                                        phone("+84 912-345-678"),
                                        with -> with.put("reply", Reply.DIRECT.name()))))
                .isEmpty();
    }

    @Test
    @Clause({"12.2", "12.3.b"})
    void asksForBothPromisesWhichNobodyTicksForAnybody() {
        assertThat(
                        refusals(
                                typed(with -> {
                                    with.put("consents", "");
                                    with.put("noComplaint", "");
                                })))
                .containsExactly("ComplaintNotRuledOut", "ConsentMissing");
        assertThat(AskForm.blank().consents()).isFalse();
        assertThat(AskForm.blank().publishesName()).isFalse();
    }

    @Test
    @Clause("12.5")
    void hasItsLimits() {
        assertThat(
                        refusals(
                                typed(
                                        name("N".repeat(AskRules.LINE + 1)),
                                        text("x".repeat(AskRules.TEXT + 1)))))
                .containsExactly("LineTooLong", "TextTooLong");
    }

    private Receipt ask(AskForm form) {
        return asking.ask(form);
    }

    private Receipt ask(AskForm form, String now) {
        return OfficeClock.at(time(now), () -> asking.ask(form));
    }

    private List<String> refusals(AskForm form) {
        return asking.refusals(form).stream()
                .map(reason -> reason.key().replace("questions.refusal.", ""))
                .toList();
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private AskForm organisation(boolean named) {
        return typed(with -> {
            organisation(with);
            with.put("publishesName", named ? "true" : "");
        });
    }

    private static void organisation(TypedQuestion with) {
        with.put("kind", AskerKind.ORGANISATION.name());
        with.put("name", "HTX Séng Cù");
        with.put("representative", "Lù Seo Páo");
        with.put("position", "Giám đốc");
        with.put("licence", "12.34.HTX");
    }

    private static Change name(String name) {
        return with -> with.put("name", name);
    }

    private static Change phone(String phone) {
        return with -> with.put("phone", phone);
    }

    private static Change text(String text) {
        return with -> with.put("text", text);
    }

    /** What somebody types instead. */
    private interface Change {
        void make(TypedQuestion with);
    }

    private AskForm typed(Change... changes) {
        var typing = new TypedQuestion(topic());
        for (var change : changes) {
            change.make(typing);
        }
        return typing.form();
    }

    private String topic() {
        return jdbc.sql("select min(id)::text from topic").query(String.class).single();
    }
}
