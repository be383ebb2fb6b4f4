package vn.conglang.newsroom.publishing;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.Permission;
import vn.conglang.media.Publications;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionWithdrawn;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/**
 * A leader takes a public item away (4.1). Its text and its files are gone from the public in the
 * same transaction; the explanation stays readable in their place.
 */
@Component
public class WithdrawEdition implements Verb {

    private final Articles articles;
    private final Dossiers dossiers;
    private final Publications publications;
    private final Passage passage;
    private final ApplicationEventPublisher events;

    WithdrawEdition(
            Articles articles,
            Dossiers dossiers,
            Publications publications,
            Passage passage,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.dossiers = dossiers;
        this.publications = publications;
        this.passage = passage;
        this.events = events;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.WITHDRAW;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        return Guards.mayTake(dossier.edition(), Action.WITHDRAW, who);
    }

    /**
     * @param explanation what readers are told in place of the text
     */
    @Transactional
    public void withdraw(EditionId id, String explanation, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(Guards.reasonGiven(explanation, "4.1"));
        var article = dossier.edition().article();
        var actor = who.as(Permission.CORRECT);
        var told = Text.clean(explanation);
        passage.takeSilently(dossier.edition(), Action.WITHDRAW, actor, told);
        var section = articles.sectionOf(article);
        articles.hide(article, told);
        publications.withdraw(article);
        events.publishEvent(new EditionWithdrawn(Passage.facts(dossier), section, told, actor));
    }
}
