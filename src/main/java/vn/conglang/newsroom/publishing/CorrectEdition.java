package vn.conglang.newsroom.publishing;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.NewEdition;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/**
 * A leader orders a correction: a new edition begins on the editors' table with the same text and
 * goes the whole way again, while the earlier one stays public (4.1). What was withdrawn can come
 * back only by this way.
 */
@Component
public class CorrectEdition implements Verb {

    private static final Set<EditionState> LAST_SHOWN =
            Set.of(EditionState.PUBLISHED, EditionState.WITHDRAWN);

    private final Articles articles;
    private final Editions editions;
    private final Dossiers dossiers;
    private final NewEdition newEdition;
    private final Passage passage;

    CorrectEdition(
            Articles articles,
            Editions editions,
            Dossiers dossiers,
            NewEdition newEdition,
            Passage passage) {
        this.articles = articles;
        this.editions = editions;
        this.dossiers = dossiers;
        this.newEdition = newEdition;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.CORRECT;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var clause = Transitions.clause(Action.CORRECT);
        if (!who.may(Permission.CORRECT)) {
            return List.of(Reasons.notPermitted(clause));
        }
        var edition = dossier.edition();
        if (!LAST_SHOWN.contains(edition.state())) {
            return List.of(Reasons.notThisState(edition.state(), clause));
        }
        return Reasons.when(editions.isUnderWay(edition.article()), "CorrectionUnderWay", "4.1");
    }

    @Transactional
    public EditionId begin(ArticleId id, String reason, Member who) {
        var _ = articles.lock(id).orElseThrow(NoSuchEdition::new);
        var last = dossiers.read(lastShown(id, who));
        Refused.unlessEmpty(refusals(last, who));
        Refused.unlessEmpty(Guards.reasonGiven(reason, "4.1"));
        var correction = newEdition.correcting(last);
        passage.began(correction, Action.CORRECT, who.as(Permission.CORRECT), reason);
        return correction.edition().id();
    }

    private Edition lastShown(ArticleId id, Member who) {
        return editions.ofArticle(id, EditionState.PUBLISHED)
                .or(() -> editions.ofArticle(id, EditionState.WITHDRAWN))
                .filter(edition -> Guards.maySee(edition, who))
                .orElseThrow(NoSuchEdition::new);
    }
}
