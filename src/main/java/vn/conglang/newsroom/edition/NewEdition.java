package vn.conglang.newsroom.edition;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.Content;
import vn.conglang.people.Member;

/** Puts the rows of a new edition down, with its first revision. */
@Component
public class NewEdition {

    private final Articles articles;
    private final Editions editions;
    private final Revisions revisions;
    private final Dossiers dossiers;

    NewEdition(Articles articles, Editions editions, Revisions revisions, Dossiers dossiers) {
        this.articles = articles;
        this.editions = editions;
        this.revisions = revisions;
        this.dossiers = dossiers;
    }

    /** An article for what a form says; empty where the same form was sent before. */
    public Optional<ArticleId> article(IdempotencyKey key, Member who) {
        return articles.begin(key, who.id());
    }

    /**
     * What the first sending of the same form began.
     *
     * @throws SavedMeanwhile if other words stand there by now: nothing is overwritten
     */
    public EditionId begunBefore(IdempotencyKey key, Content content, Member who) {
        var article = articles.lockBegun(key, who.id()).orElseThrow();
        var begun = dossiers.read(editions.latest(article.id()));
        if (!begun.content().saysTheSameAs(content)) {
            throw dossiers.savedMeanwhile(begun);
        }
        return begun.edition().id();
    }

    public Dossier written(ArticleId article, Content content, @Nullable UnitId unit, Member who) {
        return first(article, content, unit, who, EditionState.DRAFT, Arrival.ON_THE_WEB);
    }

    public Dossier takenIn(
            ArticleId article,
            Content content,
            @Nullable UnitId unit,
            Arrival arrival,
            Member who) {
        return first(article, content, unit, who, EditionState.SUBMITTED, arrival);
    }

    private Dossier first(
            ArticleId article,
            Content content,
            @Nullable UnitId unit,
            Member who,
            EditionState state,
            Arrival arrival) {
        var beginning = new Editions.Beginning(article, state, unit, who.id(), who.name(), arrival);
        return with(editions.begin(beginning), content, new Edition.Person(who.id(), who.name()));
    }

    /**
     * A correction begins with the published text, word for word, as the work of whoever saved it:
     * to order a correction is not to edit.
     */
    public Dossier correcting(Dossier published) {
        var last = published.edition();
        var beginning =
                new Editions.Beginning(
                        last.article(),
                        EditionState.EDITING,
                        last.unit(),
                        last.submitter(),
                        last.submitterName(),
                        last.arrival());
        var saving = revisions.saving(last.revision());
        return with(
                editions.begin(beginning),
                published.content(),
                new Edition.Person(saving.by(), saving.name()));
    }

    private Dossier with(EditionId id, Content content, Edition.Person savedBy) {
        editions.holds(
                id, revisions.save(id, content, SavingWay.SAVED, savedBy.id(), savedBy.name()));
        return dossiers.read(editions.find(id).orElseThrow());
    }
}
