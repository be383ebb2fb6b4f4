package vn.conglang.newsroom.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.RevisionId;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.newsroom.reading.OpenEdition.Declared;
import vn.conglang.newsroom.reading.OpenEdition.Option;
import vn.conglang.newsroom.reading.OpenEdition.Saved;
import vn.conglang.newsroom.reading.OpenEdition.Step;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.people.Units;

/** One edition with its history and what this person may do with it. */
@Repository
public class EditionFile {

    private static final int STRETCH_MINUTES = 10;

    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final Units units;
    private final SaveRevision saving;
    private final List<Verb> verbs;

    EditionFile(
            JdbcClient jdbc,
            Dossiers dossiers,
            Units units,
            SaveRevision saving,
            List<Verb> verbs) {
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.units = units;
        this.saving = saving;
        this.verbs = verbs;
    }

    /** The edition; nothing where it does not exist or is none of this person's business. */
    @Transactional(readOnly = true)
    public Optional<OpenEdition> open(EditionId id, Member who) {
        return dossiers.find(id, who).map(dossier -> open(dossier, who));
    }

    private OpenEdition open(Dossier dossier, Member who) {
        var edition = dossier.edition();
        var article = article(edition.article());
        return new OpenEdition(
                dossier,
                edition.unit() == null ? null : units.find(edition.unit()).orElse(null),
                article.slug(),
                article.isPublic(),
                steps(edition.id()),
                milestones(edition.id()),
                declarations(edition.id()),
                saving.refusals(edition, who),
                options(dossier, who));
    }

    /** What can be done in this state and by this person's posts, with what is against it now. */
    private List<Option> options(Dossier dossier, Member who) {
        return verbs.stream()
                .map(verb -> option(verb, dossier, who))
                .filter(EditionFile::isOffered)
                .sorted(Comparator.comparing(Option::action))
                .toList();
    }

    private static Option option(Verb verb, Dossier dossier, Member who) {
        return new Option(verb.action(dossier.edition(), who), verb.refusals(dossier, who));
    }

    private static boolean isOffered(Option option) {
        return option.refusals().stream().noneMatch(Reasons::isNobodysButton);
    }

    /**
     * A saved state of an edition that this person may see.
     *
     * @param number counts what was saved, from 1
     */
    @Transactional(readOnly = true)
    public Optional<SavedContent> revision(EditionId id, int number, Member who) {
        return dossiers.find(id, who)
                .flatMap(dossier -> savedContent(dossier.edition(), number, who));
    }

    private Optional<SavedContent> savedContent(Edition edition, int number, Member who) {
        var all = revisions(edition.id());
        return numbered(number, all)
                .map(saved ->
                        new SavedContent(
                                edition,
                                saved,
                                all,
                                dossiers.content(saved.id()),
                                saving.refusals(edition, who).isEmpty()));
    }

    /** Two saved states of an edition that this person may see. */
    @Transactional(readOnly = true)
    public Optional<ComparedContent> compare(EditionId id, int from, int to, Member who) {
        return dossiers.find(id, who)
                .flatMap(dossier -> {
                    var all = revisions(id);
                    return numbered(from, all)
                            .flatMap(before ->
                                    numbered(to, all)
                                            .map(after -> compared(dossier, before, after, all)));
                });
    }

    private ComparedContent compared(Dossier dossier, Saved from, Saved to, List<Saved> all) {
        return new ComparedContent(
                dossier.edition(),
                from,
                to,
                dossiers.content(from.id()),
                dossiers.content(to.id()),
                all);
    }

    private static Optional<Saved> numbered(int number, List<Saved> all) {
        return all.stream().filter(saved -> saved.number() == number).findFirst();
    }

    private record Article(@Nullable String slug, boolean isPublic) {}

    private Article article(ArticleId id) {
        return jdbc.sql(
                        """
                        select slug, public_edition_id is not null
                        from article
                        where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Article(row.getString(1), row.getBoolean(2)))
                .single();
    }

    private List<Step> steps(EditionId id) {
        return jdbc.sql(
                        """
                        select at, action, from_state, to_state, who_name, post, acting_for, reason
                        from step
                        where edition_id = :id
                        order by id
                        """)
                .param("id", id.value())
                .query((row, number) -> {
                    var from = row.getString("from_state");
                    return new Step(
                            row.getTimestamp("at").toInstant(),
                            Action.valueOf(row.getString("action")),
                            from == null ? null : EditionState.valueOf(from),
                            EditionState.valueOf(row.getString("to_state")),
                            row.getString("who_name"),
                            row.getString("post"),
                            row.getString("acting_for"),
                            row.getString("reason"));
                })
                .list();
    }

    /**
     * Every saved state, but of what the editor kept by itself only the last of a stretch: nobody
     * looks for the text of five seconds ago.
     */
    private List<Saved> milestones(EditionId id) {
        return jdbc.sql(
                        """
                        select id, number, way, saved_by_name, saved_at
                        from (
                            select id, number, way, saved_by, saved_by_name, saved_at,
                                   lead(way) over later as next_way,
                                   lead(saved_by) over later as next_by,
                                   lead(saved_at) over later as next_at
                            from revision
                            where edition_id = :edition
                            window later as (order by number)) saved
                        where way <> 'AUTOSAVED'
                           or next_way is distinct from 'AUTOSAVED'
                           or next_by <> saved_by
                           or next_at > saved_at + make_interval(mins => :stretch)
                        order by number
                        """)
                .param("edition", id.value())
                .param("stretch", STRETCH_MINUTES)
                .query(EditionFile::saved)
                .list();
    }

    private List<Saved> revisions(EditionId id) {
        return jdbc.sql(
                        """
                        select id, number, way, saved_by_name, saved_at
                        from revision
                        where edition_id = :edition
                        order by number
                        """)
                .param("edition", id.value())
                .query(EditionFile::saved)
                .list();
    }

    private static Saved saved(ResultSet row, int number) throws SQLException {
        return new Saved(
                new RevisionId(row.getLong("id")),
                row.getInt("number"),
                SavingWay.valueOf(row.getString("way")),
                row.getString("saved_by_name"),
                row.getTimestamp("saved_at").toInstant());
    }

    private List<Declared> declarations(EditionId id) {
        return jdbc.sql(
                        """
                        select declared_by_name, declared_at
                        from declaration
                        where edition_id = :id
                        order by id
                        """)
                .param("id", id.value())
                .query((row, number) -> {
                    Timestamp at = row.getTimestamp("declared_at");
                    return new Declared(row.getString("declared_by_name"), at.toInstant());
                })
                .list();
    }
}
