package vn.conglang.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.audit.Actor;
import vn.conglang.calendar.clocks.StatutoryClock;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.UnitId;
import vn.conglang.questions.topic.TopicId;
import vn.conglang.vault.RecordId;

/** Keeps questions and their steps. A question's row is the lock for everything done to it. */
@Repository
public class Questions {

    static final String SELECT =
            """
            select id, code, state, version, channel, asker_kind, asker_record, public_name, place,
                   reply, topic_id, title, flags, received_at, entered_at, due_at, provisional,
                   unit_id
            from question
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Questions(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Question> find(QuestionId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Questions::question)
                .optional();
    }

    /** The question that this form began, if it was sent before. */
    public Optional<Question> begunWith(IdempotencyKey key) {
        return jdbc.sql(SELECT + "where begun_with = :key")
                .param("key", key.value())
                .query(Questions::question)
                .optional();
    }

    public Optional<Question> opensWith(LinkSecret secret) {
        return jdbc.sql(SELECT + "where link_hash = :hash")
                .param("hash", secret.hash())
                .query(Questions::question)
                .optional();
    }

    public Optional<Question> coded(String code) {
        return jdbc.sql(SELECT + "where code = :code")
                .param("code", code)
                .query(Questions::question)
                .optional();
    }

    /** What is asked, whole. */
    public String text(QuestionId id) {
        return jdbc.sql("select body from question_text where question_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Nobody else does anything to the question until this transaction ends. */
    public Optional<Question> lock(QuestionId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(Questions::question)
                .optional();
    }

    /** The number that the next question will have. */
    public QuestionId next() {
        return jdbc.sql("select nextval(pg_get_serial_sequence('question', 'id'))")
                .query((row, _) -> new QuestionId(row.getLong(1)))
                .single();
    }

    /**
     * What is written down of a question when it comes in, besides what the vault keeps.
     *
     * @param link opens the asker's own page
     * @param noticeVersion of the text on personal data that the asker agreed to
     */
    public record Arrival(
            Asker asker,
            RecordId record,
            LinkSecret link,
            String publicName,
            boolean publishesName,
            Reply reply,
            TopicId topic,
            String title,
            String text,
            Channel channel,
            Instant received,
            int noticeVersion,
            IdempotencyKey key) {}

    /** False where the same form was sent before, and another transaction was quicker. */
    public boolean add(QuestionId id, String code, Arrival arrival, StatutoryClock clockOfIt) {
        var added =
                jdbc.sql(
                                """
                                insert into question (id, code, state, version, channel, asker_kind,
                                    asker_record, link_hash, public_name, publishes_name,
                                    place, reply, topic_id, title, flags,
                                    received_at, entered_at, due_at, provisional, consented_at,
                                    notice_version, begun_with)
                                values (:id, :code, 'RECEIVED', 1, :channel, :kind,
                                    :record, :link, :publicName, :publishesName,
                                    :place, :reply, :topic, :title, :flags,
                                    :received, :now, :due, :provisional, :now,
                                    :notice, :key)
                                on conflict (begun_with) do nothing
                                """)
                        .param("id", id.value())
                        .param("code", code)
                        .param("channel", arrival.channel().name())
                        .param("kind", arrival.asker().kind().name())
                        .param("record", arrival.record().value())
                        .param("link", arrival.link().hash())
                        .param("publicName", arrival.publicName())
                        .param("publishesName", arrival.publishesName())
                        .param("place", arrival.asker().place())
                        .param("reply", arrival.reply().name())
                        .param("topic", arrival.topic().value())
                        .param("title", arrival.title())
                        .param("flags", flags(arrival))
                        .param("received", Timestamp.from(arrival.received()))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("due", Timestamp.from(clockOfIt.due()))
                        .param("provisional", clockOfIt.time().provisional())
                        .param("notice", arrival.noticeVersion())
                        .param("key", arrival.key().value())
                        .update();
        if (added > 0) {
            jdbc.sql("insert into question_text (question_id, body) values (:id, :body)")
                    .param("id", id.value())
                    .param("body", arrival.text())
                    .update();
        }
        return added > 0;
    }

    private static String[] flags(Arrival arrival) {
        return ComplaintWords.in(arrival.title() + "\n" + arrival.text()).stream()
                .map(found -> found.kind().name())
                .distinct()
                .toArray(String[]::new);
    }

    /** Keeps what a step made of it; its row is locked by whoever took the step. */
    public void save(Question question) {
        var unit = question.unit();
        jdbc.sql(
                        """
                        update question
                        set state = :state,
                            version = :version,
                            unit_id = :unit,
                            due_at = :due,
                            provisional = :provisional,
                            title = :title,
                            entered_at = :now
                        where id = :id
                        """)
                .param("id", question.id().value())
                .param("state", question.state().name())
                .param("version", question.version())
                .param("unit", unit == null ? null : unit.value())
                .param("due", Timestamp.from(question.due()))
                .param("provisional", question.provisional())
                .param("title", question.title())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Why it was not accepted. */
    public void declined(QuestionId id, String ground) {
        jdbc.sql("update question set decline_ground = :ground where id = :id")
                .param("id", id.value())
                .param("ground", ground)
                .update();
    }

    /** Its words lie in the vault from now on, and here no more. */
    public void sealText(QuestionId id, RecordId sealed) {
        jdbc.sql(
                        """
                        update question_text
                        set body = '',
                            sealed_record = :record
                        where question_id = :id
                        """)
                .param("id", id.value())
                .param("record", sealed.value())
                .update();
    }

    /** How often a unit took a step with it. */
    public long steps(QuestionId id, UnitId unit, QuestionAction action) {
        return jdbc.sql(
                        """
                        select count(*)
                        from question_step
                        where question_id = :id
                          and unit_id = :unit
                          and action = :action
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .param("action", action.name())
                .query(Long.class)
                .single();
    }

    /** Writes a step down and gives its number. */
    public long record(Question question, QuestionAction action, String note, Actor actor) {
        var unit = question.unit();
        var who = actor.id();
        return jdbc.sql(
                        """
                        insert into question_step (question_id, at, action, to_state, unit_id, who_id,
                            who_name, post, acting_for, note)
                        values (:question, :now, :action, :to, :unit, :who,
                            :name, :post, :actingFor, :note)
                        returning id
                        """)
                .param("question", question.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("action", action.name())
                .param("to", question.state().name())
                .param("unit", unit == null ? null : unit.value())
                .param("who", who == null ? null : who.value())
                .param("name", actor.name())
                .param("post", actor.post())
                .param("actingFor", actor.actingFor())
                .param("note", note)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                new QuestionId(row.getLong("id")),
                row.getString("code"),
                QuestionState.valueOf(row.getString("state")),
                row.getLong("version"),
                Channel.valueOf(row.getString("channel")),
                AskerKind.valueOf(row.getString("asker_kind")),
                new RecordId(row.getLong("asker_record")),
                row.getString("public_name"),
                row.getString("place"),
                Reply.valueOf(row.getString("reply")),
                new TopicId(row.getLong("topic_id")),
                row.getString("title"),
                Stream.of((String[]) row.getArray("flags").getArray())
                        .map(ComplaintWords.Kind::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("entered_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("provisional"),
                unit(row));
    }

    private static @Nullable UnitId unit(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return unit == null ? null : new UnitId(unit);
    }
}
