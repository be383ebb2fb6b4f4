package vn.conglang.newsroom.talk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.audit.Actor;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.RevisionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.Post;

/** Keeps the talk about articles. */
@Repository
public class Talk {

    private static final String SELECT =
            """
            select t.id as thread, t.edition_id, t.quote, t.quote_before, t.quote_after,
                   t.open_to_author, t.resolved, t.begun_by,
                   c.id, c.kind, c.at, c.who_id, c.who_name, c.post, c.acting_for,
                   c.words, c.mentioned
            from talk_thread t
                join edition e on e.id = t.edition_id
                join talk_turn c on c.thread_id = t.id
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Talk(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The threads of an article that this person sees, in one statement. The desk sees all; whoever
     * sent an edition in, or heads its unit, those of their edition that were opened to them.
     */
    public List<TalkThread> about(ArticleId article, Member who) {
        return gathered(
                jdbc.sql(
                                SELECT
                                        + """
                                        where t.article_id = :article
                                          and (:desk
                                              or t.open_to_author
                                                  and (e.submitter_id = :viewer
                                                      or e.unit_id = any(:headed)))
                                        order by t.id, c.id
                                        """)
                        .param("article", article.value())
                        .param("desk", TalkThread.isOfTheDesk(who))
                        .param("viewer", who.id().value())
                        .param("headed", headed(who)));
    }

    /** How many threads of an article are not settled yet. */
    public int open(ArticleId article) {
        return jdbc.sql(
                        "select count(*) from talk_thread where article_id = :article and not resolved")
                .param("article", article.value())
                .query(Integer.class)
                .single();
    }

    /** What came by a request to somebody outside. */
    List<TalkThread> fromOutside(long request) {
        return gathered(
                jdbc.sql(
                                SELECT
                                        + """
                                        where t.fact_check_id = :request
                                        order by t.id, c.id
                                        """)
                        .param("request", request));
    }

    /** A thread of an article, locked: nobody else says or does anything in it meanwhile. */
    Optional<TalkThread> lock(ThreadId id, ArticleId article, Member who) {
        return jdbc.sql("select id from talk_thread where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .flatMap(_ ->
                        about(article, who).stream()
                                .filter(thread -> thread.id().equals(id))
                                .findFirst());
    }

    private static List<TalkThread> gathered(JdbcClient.StatementSpec statement) {
        var threads = new LinkedHashMap<Long, TalkThread>();
        statement.query(row -> {
            threads.computeIfAbsent(row.getLong("thread"), _ -> thread(row)).turns().add(turn(row));
        });
        return List.copyOf(threads.values());
    }

    private static Long[] headed(Member who) {
        return who.offices().stream()
                .filter(office -> office.post() == Post.UNIT_HEAD)
                .map(Office::unit)
                .filter(Objects::nonNull)
                .map(UnitId::value)
                .toArray(Long[]::new);
    }

    /** Empty if this person began one with this key before: whoever comes second waits to know. */
    Optional<ThreadId> begin(
            Edition edition, Quote quote, boolean openToAuthor, StaffId who, IdempotencyKey key) {
        return jdbc.sql(
                        """
                        insert into talk_thread (article_id, edition_id, revision_id, quote,
                            quote_before, quote_after, open_to_author, begun_by, begun_with)
                        values (:article, :edition, :revision, :quote,
                            :before, :after, :openToAuthor, :who, :key)
                        on conflict on constraint thread_begun_once do nothing
                        returning id
                        """)
                .param("article", edition.article().value())
                .param("edition", edition.id().value())
                .param("revision", edition.revision().value())
                .param("quote", quote.words())
                .param("before", quote.before())
                .param("after", quote.after())
                .param("openToAuthor", openToAuthor)
                .param("who", who.value())
                .param("key", key.value())
                .query(Long.class)
                .optional()
                .map(ThreadId::new);
    }

    /** Empty if it was begun with this key before. */
    Optional<ThreadId> beginFromOutside(
            Edition edition, RevisionId revision, Quote quote, long request, IdempotencyKey key) {
        return jdbc.sql(
                        """
                        insert into talk_thread (article_id, edition_id, revision_id, quote,
                            quote_before, quote_after, open_to_author, fact_check_id, begun_with)
                        values (:article, :edition, :revision, :quote,
                            :before, :after, false, :request, :key)
                        on conflict on constraint outsider_began_once do nothing
                        returning id
                        """)
                .param("article", edition.article().value())
                .param("edition", edition.id().value())
                .param("revision", revision.value())
                .param("quote", quote.words())
                .param("before", quote.before())
                .param("after", quote.after())
                .param("request", request)
                .param("key", key.value())
                .query(Long.class)
                .optional()
                .map(ThreadId::new);
    }

    ThreadId begunWith(IdempotencyKey key, StaffId who) {
        return new ThreadId(
                Objects.requireNonNull(
                        jdbc.sql(
                                        """
                                        select id
                                        from talk_thread
                                        where begun_by = :who
                                          and begun_with = :key
                                        """)
                                .param("who", who.value())
                                .param("key", key.value())
                                .query(Long.class)
                                .single()));
    }

    /** The number of what was said; empty if this person said it before with this key. */
    Optional<Long> say(
            ThreadId thread,
            String words,
            List<String> mentioned,
            Actor actor,
            IdempotencyKey key) {
        return add(thread, Turn.Kind.SAID, words, mentioned, actor, key.value());
    }

    /** Notes what was done to a thread. */
    void note(ThreadId thread, Turn.Kind kind, Actor actor) {
        var _ = add(thread, kind, "", List.of(), actor, null);
    }

    private Optional<Long> add(
            ThreadId thread,
            Turn.Kind kind,
            String words,
            List<String> mentioned,
            Actor actor,
            @Nullable UUID key) {
        return jdbc.sql(
                        """
                        insert into talk_turn (thread_id, kind, at, who_id, who_name, post,
                            acting_for, words, mentioned, sent_with)
                        values (:thread, :kind, :now, :who, :name, :post,
                            :actingFor, :words, :mentioned, :key)
                        on conflict on constraint said_once do nothing
                        returning id
                        """)
                .param("thread", thread.value())
                .param("kind", kind.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("who", actor.id() == null ? null : actor.id().value())
                .param("name", actor.name())
                .param("post", actor.post())
                .param("actingFor", actor.actingFor())
                .param("words", words)
                .param("mentioned", mentioned.toArray(String[]::new))
                .param("key", key)
                .query(Long.class)
                .optional();
    }

    void resolve(ThreadId id, boolean resolved) {
        jdbc.sql("update talk_thread set resolved = :resolved where id = :id")
                .param("id", id.value())
                .param("resolved", resolved)
                .update();
    }

    void openToAuthor(ThreadId id) {
        jdbc.sql("update talk_thread set open_to_author = true where id = :id")
                .param("id", id.value())
                .update();
    }

    /** How many comments came by a request in all, and within the last minute. */
    FromOutside cameFromOutside(long request) {
        return jdbc.sql(
                        """
                        select count(*), count(*) filter (where c.at > :since)
                        from talk_thread t
                            join talk_turn c on c.thread_id = t.id and c.who_id is null
                        where t.fact_check_id = :request
                        """)
                .param("request", request)
                .param("since", Timestamp.from(clock.instant().minusSeconds(TalkRules.SPAN)))
                .query((row, _) -> new FromOutside(row.getLong(1), row.getLong(2)))
                .single();
    }

    record FromOutside(long all, long ofLate) {}

    /** How often somebody spoke within the last minute. */
    long saidOfLate(StaffId who) {
        return jdbc.sql(
                        """
                        select count(*)
                        from talk_turn
                        where who_id = :who
                          and at > :since
                          and at <= :now
                        """)
                .param("who", who.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("since", Timestamp.from(clock.instant().minusSeconds(TalkRules.SPAN)))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static TalkThread thread(ResultSet row) {
        try {
            var begunBy = row.getObject("begun_by", Long.class);
            return new TalkThread(
                    new ThreadId(row.getLong("thread")),
                    new EditionId(row.getLong("edition_id")),
                    new Quote(
                            row.getString("quote"),
                            row.getString("quote_before"),
                            row.getString("quote_after")),
                    row.getBoolean("open_to_author"),
                    row.getBoolean("resolved"),
                    begunBy == null ? null : new StaffId(begunBy),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Turn turn(ResultSet row) throws SQLException {
        var who = row.getObject("who_id", Long.class);
        return new Turn(
                row.getLong("id"),
                Turn.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                who == null ? null : new StaffId(who),
                row.getString("who_name"),
                row.getString("post"),
                row.getString("acting_for"),
                row.getString("words"),
                List.of((String[]) row.getArray("mentioned").getArray()));
    }
}
