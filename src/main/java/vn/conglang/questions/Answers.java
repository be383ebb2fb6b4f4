package vn.conglang.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.audit.Actor;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.UnitId;

/** Keeps what leaders of units signed. The words of a signed answer never change (12.7). */
@Repository
public class Answers {

    private static final String SELECT =
            """
            select number, unit_id, body, signed_name, acting_for, signed_at, unsigned_at, sent_at
            from answer
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Answers(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The answer that stands, signed and perhaps sent out. */
    public Optional<Answer> inForce(QuestionId question) {
        return jdbc.sql(SELECT + "where question_id = :question and unsigned_at is null")
                .param("question", question.value())
                .query(Answers::answer)
                .optional();
    }

    /** All that were ever signed, latest first. */
    public List<Answer> all(QuestionId question) {
        return jdbc.sql(SELECT + "where question_id = :question order by number desc")
                .param("question", question.value())
                .query(Answers::answer)
                .list();
    }

    public void sign(QuestionId question, UnitId unit, String words, Actor actor) {
        jdbc.sql(
                        """
                        insert into answer (question_id, number, unit_id, body, signed_by,
                            signed_name, signed_post, acting_for, signed_at)
                        select :question, coalesce(max(number), 0) + 1, :unit, :body, :by,
                            :name, :post, :actingFor, :now
                        from answer
                        where question_id = :question
                        """)
                .param("question", question.value())
                .param("unit", unit.value())
                .param("body", words)
                .param("by", Objects.requireNonNull(actor.id()).value())
                .param("name", actor.name())
                .param("post", Objects.requireNonNull(actor.post()))
                .param("actingFor", actor.actingFor())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void unsign(QuestionId question) {
        stamp(question, "unsigned_at");
    }

    public void sendOut(QuestionId question) {
        stamp(question, "sent_at");
    }

    private void stamp(QuestionId question, String column) {
        jdbc.sql(
                        """
                        update answer
                        set %s = :now
                        where question_id = :question
                          and unsigned_at is null
                        """
                                .formatted(column))
                .param("question", question.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        var unsigned = row.getTimestamp("unsigned_at");
        var sent = row.getTimestamp("sent_at");
        return new Answer(
                row.getInt("number"),
                new UnitId(row.getLong("unit_id")),
                row.getString("body"),
                row.getString("signed_name"),
                row.getString("acting_for"),
                row.getTimestamp("signed_at").toInstant(),
                unsigned == null ? null : unsigned.toInstant(),
                sent == null ? null : sent.toInstant());
    }
}
