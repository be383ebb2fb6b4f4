package vn.conglang.newsroom.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/**
 * Publishes what was approved, exactly as it was approved (7.2): the stored text must still have
 * the fingerprint that the leader approved.
 */
@Component
public class PublishEdition implements Verb {

    private final Articles articles;
    private final Dossiers dossiers;
    private final Showing showing;
    private final OfficeClock clock;

    PublishEdition(Articles articles, Dossiers dossiers, Showing showing, OfficeClock clock) {
        this.articles = articles;
        this.dossiers = dossiers;
        this.showing = showing;
        this.clock = clock;
    }

    /** Where what was published can be read. */
    public record Publication(ArticleId article, EditionId edition, String slug, Instant at) {}

    @Override
    public Action action(Edition edition, Member who) {
        return Action.PUBLISH;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.PUBLISH, who);
        return first.isEmpty() ? showing.against(dossier.edition(), clock.instant()) : first;
    }

    /** Publishes once; whoever clicks twice gets the same publication again. */
    @Transactional
    public Publication publish(EditionId id, Member who) {
        var article = articles.lockOf(id).orElseThrow(NoSuchEdition::new);
        var dossier = dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
        var edition = dossier.edition();
        if (edition.state() == EditionState.PUBLISHED && who.may(Permission.PUBLISH)) {
            return new Publication(
                    edition.article(),
                    id,
                    Objects.requireNonNull(article.slug()),
                    Objects.requireNonNull(edition.publishedAt()));
        }
        Refused.unlessEmpty(refusals(dossier, who));
        var approved = Objects.requireNonNull(edition.approval()).content();
        return showing.show(dossier, Action.PUBLISH, approved, "", who.as(Permission.PUBLISH));
    }
}
