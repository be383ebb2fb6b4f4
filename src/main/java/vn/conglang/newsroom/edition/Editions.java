package vn.conglang.newsroom.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.audit.Actor;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.Id;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.RevisionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.Channel;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.content.Change;
import vn.conglang.newsroom.content.Fingerprint;
import vn.conglang.people.Member;
import vn.conglang.regulation.Approval;

/** Keeps editions. All writing goes through the verbs of this package. */
@Repository
public class Editions {

    private static final String SELECT =
            """
            select e.id, article_id, number, state, version, unit_id, submitter_id, submitter_name,
                   channel, brought_by, signed_on_paper, revision_id, signed_off_by, signed_off_name, presented_by,
                   approval_asked,
                   recommended_by, recommended_name, approved_by, approved_name, approved_at,
                   approved_hash, published_at, entered_at, updated_at, withdrawn_at,
                   change_kind, change_note,
                   due_at, ordered_by, ordered_name, o.post as ordered_post, o.acting_for as ordered_for,
                   failed_at, failure, embargo_until, embargo_because,
                   unpublish_at, unpublish_because, unpublish_by, unpublish_name, unpublish_post,
                   unpublish_for,
                   m.published_by as emergency_by, m.published_name as emergency_name, m.because, m.at,
                   ratify_by, ratified_by, ratified_name, ratified_at, escalated_at, a.language
            from edition e
                join article a on a.id = e.article_id
                left join publication_order o on o.edition_id = e.id
                left join emergency m on m.edition_id = e.id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Editions(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Edition> find(EditionId id) {
        return jdbc.sql(SELECT + "where e.id = :id")
                .param("id", id.value())
                .query(Editions::edition)
                .optional();
    }

    public Optional<Edition> ofArticle(ArticleId article, EditionState state) {
        return jdbc.sql(
                        SELECT
                                + """
                                where article_id = :article
                                  and state = :state
                                order by number desc
                                limit 1
                                """)
                .param("article", article.value())
                .param("state", state.name())
                .query(Editions::edition)
                .optional();
    }

    public Edition latest(ArticleId article) {
        return jdbc.sql(
                        SELECT
                                + """
                                where article_id = :article
                                order by number desc
                                limit 1
                                """)
                .param("article", article.value())
                .query(Editions::edition)
                .single();
    }

    public boolean isUnderWay(ArticleId article) {
        return jdbc.sql(
                        """
                        select exists (
                            select
                            from edition
                            where article_id = :article
                              and state in ('DRAFT', 'AT_SIGN_OFF', 'SUBMITTED', 'RETURNED',
                                            'EDITING', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'))
                        """)
                .param("article", article.value())
                .query(Boolean.class)
                .single();
    }

    /** What begins an edition. */
    public record Beginning(
            ArticleId article,
            EditionState state,
            @Nullable UnitId unit,
            StaffId submitter,
            String submitterName,
            Arrival arrival) {}

    public static Beginning by(
            Member who, ArticleId article, EditionState state, @Nullable UnitId unit) {
        return new Beginning(article, state, unit, who.id(), who.name(), Arrival.ON_THE_WEB);
    }

    public EditionId begin(Beginning beginning) {
        return new EditionId(
                jdbc.sql(
                                """
                                insert into edition (article_id, number, state, version, unit_id,
                                    submitter_id, submitter_name, channel, brought_by,
                                    signed_on_paper, entered_at, updated_at)
                                select :article, coalesce(max(number), 0) + 1, :state, 1, :unit,
                                    :submitter, :submitterName, :channel, :broughtBy,
                                    :signedOnPaper, :now, :now
                                from edition
                                where article_id = :article
                                returning id
                                """)
                        .param("article", beginning.article().value())
                        .param("state", beginning.state().name())
                        .param("unit", value(beginning.unit()))
                        .param("submitter", beginning.submitter().value())
                        .param("submitterName", beginning.submitterName())
                        .param("channel", beginning.arrival().channel().name())
                        .param("broughtBy", beginning.arrival().broughtBy())
                        .param("signedOnPaper", beginning.arrival().signedOnPaper())
                        .param("now", now())
                        .query(Long.class)
                        .single());
    }

    public void holds(EditionId id, RevisionId revision) {
        jdbc.sql(
                        """
                        update edition
                        set revision_id = :revision,
                            version = version + 1,
                            updated_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("revision", revision.value())
                .param("now", now())
                .update();
    }

    public void provideBy(EditionId id, @Nullable UnitId unit) {
        jdbc.sql("update edition set unit_id = :unit where id = :id")
                .param("id", id.value())
                .param("unit", value(unit))
                .update();
    }

    /**
     * Moves it on. Leaving moderation for the editors' table takes approval and recommendation
     * away: what will be shown next is another content (7.2).
     */
    public void move(EditionId id, EditionState to) {
        jdbc.sql(
                        """
                        update edition
                        set state = :state,
                            version = version + 1,
                            entered_at = :now,
                            updated_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", to.name())
                .param("now", now())
                .update();
        if (to == EditionState.EDITING || to == EditionState.RETURNED) {
            forgetModeration(id);
        }
    }

    /** An order to publish at a time stands as long as the edition waits for it. */
    public void forgetOrder(EditionId id) {
        jdbc.sql("delete from publication_order where edition_id = :id")
                .param("id", id.value())
                .update();
    }

    private void forgetModeration(EditionId id) {
        jdbc.sql(
                        """
                        update edition
                        set presented_by = null,
                            approval_asked = null,
                            recommended_by = null,
                            recommended_name = null,
                            approved_by = null,
                            approved_name = null,
                            approved_at = null,
                            approved_hash = null
                        where id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    public void signedOff(EditionId id, Member by) {
        jdbc.sql(
                        """
                        update edition
                        set signed_off_by = :by,
                            signed_off_name = :name
                        where id = :id
                        """)
                .param("id", id.value())
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
    }

    public void presented(EditionId id, Member by, Approval asked) {
        jdbc.sql(
                        """
                        update edition
                        set presented_by = :by,
                            approval_asked = :asked
                        where id = :id
                        """)
                .param("id", id.value())
                .param("by", by.id().value())
                .param("asked", asked.name())
                .update();
    }

    public void recommended(EditionId id, Member by) {
        jdbc.sql(
                        """
                        update edition
                        set recommended_by = :by,
                            recommended_name = :name
                        where id = :id
                        """)
                .param("id", id.value())
                .param("by", by.id().value())
                .param("name", by.name())
                .update();
    }

    public void approved(EditionId id, Member by, Fingerprint content) {
        jdbc.sql(
                        """
                        update edition
                        set approved_by = :by,
                            approved_name = :name,
                            approved_at = :now,
                            approved_hash = :hash
                        where id = :id
                        """)
                .param("id", id.value())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("now", now())
                .param("hash", content.bytes())
                .update();
    }

    public void describe(EditionId id, Change change) {
        jdbc.sql(
                        """
                        update edition
                        set change_kind = :kind,
                            change_note = :note,
                            version = version + 1,
                            updated_at = :now
                        where id = :id
                        """)
                .param("id", id.value())
                .param("kind", change.kind().name())
                .param("note", change.note())
                .param("now", now())
                .update();
    }

    public void published(EditionId id, Instant at) {
        jdbc.sql("update edition set published_at = :at where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable Long value(@Nullable Id id) {
        return id == null ? null : id.value();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var presentedBy = row.getObject("presented_by", Long.class);
        var asked = row.getString("approval_asked");
        return new Edition(
                new EditionId(row.getLong("id")),
                new ArticleId(row.getLong("article_id")),
                row.getInt("number"),
                EditionState.valueOf(row.getString("state")),
                row.getLong("version"),
                unit == null ? null : new UnitId(unit),
                new StaffId(row.getLong("submitter_id")),
                row.getString("submitter_name"),
                new Arrival(
                        Channel.valueOf(row.getString("channel")),
                        row.getString("brought_by"),
                        row.getString("signed_on_paper")),
                new RevisionId(row.getLong("revision_id")),
                person(row, "signed_off"),
                presentedBy == null ? null : new StaffId(presentedBy),
                asked == null ? null : Approval.valueOf(asked),
                person(row, "recommended"),
                approval(row),
                instant(row, "published_at"),
                instant(row, "withdrawn_at"),
                change(row),
                timing(row),
                emergency(row),
                Language.valueOf(row.getString("language")),
                row.getTimestamp("entered_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static @Nullable Change change(ResultSet row) throws SQLException {
        var kind = row.getString("change_kind");
        return kind == null
                ? null
                : new Change(Change.Kind.valueOf(kind), row.getString("change_note"));
    }

    private static Timing timing(ResultSet row) throws SQLException {
        var due = instant(row, "due_at");
        var unpublish = instant(row, "unpublish_at");
        return new Timing(
                due == null
                        ? null
                        : new Timing.Order(
                                due,
                                actor(row, "ordered"),
                                instant(row, "failed_at"),
                                List.of((String[]) row.getArray("failure").getArray())),
                instant(row, "embargo_until"),
                row.getString("embargo_because"),
                unpublish == null
                        ? null
                        : new Timing.Unpublishing(
                                unpublish,
                                row.getString("unpublish_because"),
                                actor(row, "unpublish")));
    }

    private static Actor actor(ResultSet row, String what) throws SQLException {
        return new Actor(
                new StaffId(row.getLong(what + "_by")),
                row.getString(what + "_name"),
                row.getString(what + "_post"),
                row.getString(what + "_for"));
    }

    private static @Nullable Emergency emergency(ResultSet row) throws SQLException {
        var by = person(row, "emergency");
        var ratified = person(row, "ratified");
        return by == null
                ? null
                : new Emergency(
                        by,
                        row.getString("because"),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("ratify_by").toInstant(),
                        ratified == null
                                ? null
                                : new Emergency.Ratification(
                                        ratified, row.getTimestamp("ratified_at").toInstant()),
                        instant(row, "escalated_at"));
    }

    private static Edition.@Nullable Person person(ResultSet row, String what) throws SQLException {
        var id = row.getObject(what + "_by", Long.class);
        return id == null
                ? null
                : new Edition.Person(new StaffId(id), row.getString(what + "_name"));
    }

    private static Edition.@Nullable Approved approval(ResultSet row) throws SQLException {
        var by = row.getObject("approved_by", Long.class);
        return by == null
                ? null
                : new Edition.Approved(
                        new StaffId(by),
                        row.getString("approved_name"),
                        row.getTimestamp("approved_at").toInstant(),
                        Fingerprint.of(row.getBytes("approved_hash")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
