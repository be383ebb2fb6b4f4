package vn.conglang.regulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.StaffId;
import vn.conglang.regulation.Amendment.Signature;
import vn.conglang.regulation.Amendment.Source;
import vn.conglang.regulation.Amendment.State;

/** Keeps the amendments. */
@Repository
class Amendments {

    private static final String SELECT =
            """
            select a.id, a.rule, a.value, a.effective_from, a.decision_number, a.decision_date,
                   a.decision_issuer, a.decision_title, a.reason, a.state, a.decided_because,
                   a.entered_by, enterer.name as entered_name, a.entered_at,
                   a.decided_by, decider.name as decided_name, a.decided_at
            from amendment a
            join staff enterer on enterer.id = a.entered_by
            left join staff decider on decider.id = a.decided_by
            """;

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest confirmed amendment of each rule that is in force on a day. */
    List<Amendment> inForceOn(LocalDate day) {
        return jdbc
                .sql(
                        SELECT
                                + """
                                where a.id in (
                                    select distinct on (rule) id
                                    from amendment
                                    where state = 'CONFIRMED' and effective_from <= :day
                                    order by rule, effective_from desc
                                )
                                order by a.id
                                """)
                .param("day", day)
                .query(Amendments::read)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Confirmed ones that come into force after a day, and those still waiting; soonest first. */
    List<Amendment> comingAfter(LocalDate day) {
        return jdbc
                .sql(
                        SELECT
                                + """
                                where a.state = 'WAITING'
                                   or (a.state = 'CONFIRMED' and a.effective_from > :day)
                                order by a.effective_from, a.id
                                """)
                .param("day", day)
                .query(Amendments::read)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** All that ever happened to the rules, the latest first. */
    List<Amendment> history() {
        return jdbc
                .sql(SELECT + "order by a.effective_from desc, a.id desc")
                .query(Amendments::read)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those waiting that somebody else entered, oldest first. */
    List<Amendment> waitingFor(StaffId leader, int limit) {
        return jdbc
                .sql(
                        SELECT
                                + """
                                where a.state = 'WAITING' and a.entered_by <> :leader
                                order by a.entered_at, a.id
                                limit :limit
                                """)
                .param("leader", leader.value())
                .param("limit", limit)
                .query(Amendments::read)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Amendment> find(AmendmentId id) {
        return one("where a.id = :id", id);
    }

    /** Keeps others from deciding on it until this transaction ends. */
    Optional<Amendment> lock(AmendmentId id) {
        return one("where a.id = :id for update of a", id);
    }

    /**
     * Lets nobody else decide on one until this transaction ends: two changes may each fit the
     * rules of a day and not each other.
     */
    void keepForThisTransaction() {
        jdbc.sql("lock table amendment in share row exclusive mode").update();
    }

    boolean hasOneOn(Rule rule, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (
                            select from amendment
                            where rule = :rule
                              and effective_from = :day
                              and state in ('WAITING', 'CONFIRMED')
                        )
                        """)
                .param("rule", rule.name())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    AmendmentId add(ProposedAmendment proposed, StaffId by, Instant at) {
        return new AmendmentId(
                jdbc.sql(
                                """
                                insert into amendment (rule, value, effective_from, decision_number,
                                                       decision_date, decision_issuer,
                                                       decision_title, reason, entered_by,
                                                       entered_at, state)
                                values (:rule, :value, :from, :number,
                                        :date, :issuer,
                                        :title, :reason, :by,
                                        :at, 'WAITING')
                                returning id
                                """)
                        .param("rule", proposed.rule().name())
                        .param("value", proposed.value())
                        .param("from", proposed.effectiveFrom())
                        .param("number", proposed.decisionNumber())
                        .param("date", proposed.decisionDate())
                        .param("issuer", proposed.decisionIssuer())
                        .param("title", proposed.decisionTitle())
                        .param("reason", proposed.reason())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, n) -> row.getLong("id"))
                        .single());
    }

    void decide(AmendmentId id, State state, StaffId by, Instant at, String because) {
        jdbc.sql(
                        """
                        update amendment
                        set state = :state,
                            decided_by = :by,
                            decided_at = :at,
                            decided_because = :because
                        where id = :id
                        """)
                .param("state", state.name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("because", because)
                .param("id", id.value())
                .update();
    }

    private Optional<Amendment> one(String where, AmendmentId id) {
        return jdbc.sql(SELECT + where)
                .param("id", id.value())
                .query(Amendments::read)
                .optional()
                .flatMap(found -> found);
    }

    // A rule that an older program knew and this one does not is no rule any more.
    private static Optional<Amendment> read(ResultSet row, int number) throws SQLException {
        var rule = Rule.named(row.getString("rule"));
        return rule.isEmpty() ? Optional.empty() : Optional.of(read(row, rule.get()));
    }

    private static Amendment read(ResultSet row, Rule rule) throws SQLException {
        return new Amendment(
                new AmendmentId(row.getLong("id")),
                rule,
                row.getString("value"),
                row.getObject("effective_from", LocalDate.class),
                new Source(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("decision_issuer"),
                        row.getString("decision_title")),
                row.getString("reason"),
                Objects.requireNonNull(signature(row, "entered")),
                State.valueOf(row.getString("state")),
                signature(row, "decided"),
                row.getString("decided_because"));
    }

    private static @Nullable Signature signature(ResultSet row, String did) throws SQLException {
        var at = row.getObject(did + "_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Signature(
                        new StaffId(row.getLong(did + "_by")),
                        row.getString(did + "_name"),
                        at.toInstant());
    }
}
