package vn.conglang.newsroom.reading;

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
import vn.conglang.newsroom.reading.OpenEdition.Declared;
import vn.conglang.newsroom.reading.OpenEdition.Option;
import vn.conglang.newsroom.reading.OpenEdition.Saved;
import vn.conglang.newsroom.reading.OpenEdition.Step;
import vn.conglang.newsroom.workflow.Dossier;
import vn.conglang.newsroom.workflow.Dossiers;
import vn.conglang.newsroom.workflow.Edition;
import vn.conglang.newsroom.workflow.SaveRevision;
import vn.conglang.newsroom.workflow.Verb;
import vn.conglang.people.Member;
import vn.conglang.people.Units;

/** One edition with its history and what this person may do with it. */
@Repository
public class EditionFile {

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
                revisions(edition.id()),
                declarations(edition.id()),
                saving.refusals(dossier, who),
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
        return option.refusals().stream()
                .noneMatch(r ->
                        r.key().endsWith(".NotPermitted")
                                || r.key().endsWith(".NotThisState")
                                || r.key().endsWith(".NotUnitHead")
                                || r.key().endsWith(".RecommendationNotAsked"));
    }

    /**
     * A saved state of an edition that this person may see.
     *
     * @param number counts what was saved, from 1
     */
    @Transactional(readOnly = true)
    public Optional<SavedContent> revision(EditionId id, int number, Member who) {
        return dossiers.find(id, who)
                .flatMap(dossier -> {
                    var all = revisions(id);
                    return all.stream()
                            .filter(saved -> saved.number() == number)
                            .findFirst()
                            .map(saved -> savedContent(dossier.edition(), saved, all));
                });
    }

    private SavedContent savedContent(Edition edition, Saved saved, List<Saved> all) {
        return new SavedContent(edition, saved, all, dossiers.content(saved.id()));
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

    private List<Saved> revisions(EditionId id) {
        return jdbc.sql(
                        """
                        select id, number, saved_by_name, saved_at
                        from revision
                        where edition_id = :id
                        order by number
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Saved(
                                new RevisionId(row.getLong("id")),
                                row.getInt("number"),
                                row.getString("saved_by_name"),
                                row.getTimestamp("saved_at").toInstant()))
                .list();
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
