package vn.conglang.newsroom.publishing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.core.ArticleId;
import vn.conglang.core.Text;
import vn.conglang.media.Publications;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionWithdrawn;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Passage;

/**
 * Takes what is public away (4.1): its text and its files are gone from the public in the same
 * transaction, and the explanation stays readable in their place. Nothing is deleted.
 */
@Component
class Withdrawing {

    private final Articles articles;
    private final Publications publications;
    private final Passage passage;
    private final ApplicationEventPublisher events;

    Withdrawing(
            Articles articles,
            Publications publications,
            Passage passage,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.publications = publications;
        this.passage = passage;
        this.events = events;
    }

    /**
     * @param redirect where its readers are sent on to, as long as that is public
     */
    void withdraw(
            Dossier dossier,
            Action action,
            String explanation,
            @Nullable ArticleId redirect,
            Actor actor) {
        var article = dossier.edition().article();
        var told = Text.clean(explanation);
        passage.takeSilently(dossier.edition(), action, actor, told);
        var section = articles.sectionOf(article);
        articles.hide(article, told, redirect);
        publications.withdraw(article);
        events.publishEvent(new EditionWithdrawn(Passage.facts(dossier), section, told, actor));
    }
}
