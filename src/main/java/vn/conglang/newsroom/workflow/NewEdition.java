package vn.conglang.newsroom.workflow;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.EditionId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.Channel;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.Content;
import vn.conglang.people.Member;

/** Puts the rows of a new edition down, with its first revision. */
@Component
class NewEdition {

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

    Dossier written(Content content, @Nullable UnitId unit, Member who) {
        return first(content, unit, who, EditionState.DRAFT, Channel.WEB, "");
    }

    Dossier takenIn(
            Content content, @Nullable UnitId unit, Channel channel, String broughtBy, Member who) {
        return first(content, unit, who, EditionState.SUBMITTED, channel, broughtBy);
    }

    private Dossier first(
            Content content,
            @Nullable UnitId unit,
            Member who,
            EditionState state,
            Channel channel,
            String broughtBy) {
        var beginning =
                new Editions.Beginning(
                        articles.begin(), state, unit, who.id(), who.name(), channel, broughtBy);
        return with(editions.begin(beginning), content, new Edition.Person(who.id(), who.name()));
    }

    /**
     * A correction begins with the published text, word for word, as the work of whoever saved it:
     * to order a correction is not to edit.
     */
    Dossier correcting(Dossier published) {
        var last = published.edition();
        var beginning =
                new Editions.Beginning(
                        last.article(),
                        EditionState.EDITING,
                        last.unit(),
                        last.submitter(),
                        last.submitterName(),
                        last.channel(),
                        last.broughtBy());
        var saving = revisions.saving(last.revision());
        return with(
                editions.begin(beginning),
                published.content(),
                new Edition.Person(saving.by(), saving.name()));
    }

    private Dossier with(EditionId id, Content content, Edition.Person savedBy) {
        editions.holds(id, revisions.save(id, content, savedBy.id(), savedBy.name()));
        return dossiers.read(editions.find(id).orElseThrow());
    }
}
