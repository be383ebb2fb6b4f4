package vn.conglang.newsroom.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.VersionBegun;
import vn.conglang.newsroom.edition.Articles;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.NewEdition;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.writing.ContentDoor;
import vn.conglang.newsroom.writing.UnitChoice;
import vn.conglang.people.Member;

/**
 * Begins a version of an item in another language: a draft of its own that holds the original's
 * text to be translated, and is moderated like any other (4.3, 10.1). There is one for each
 * language; the original's row is the lock.
 */
@Component
public class BeginVersion {

    private final Articles articles;
    private final Dossiers dossiers;
    private final Versions versions;
    private final UnitChoice units;
    private final ContentDoor door;
    private final NewEdition newEdition;
    private final Passage passage;
    private final ApplicationEventPublisher events;

    BeginVersion(
            Articles articles,
            Dossiers dossiers,
            Versions versions,
            UnitChoice units,
            ContentDoor door,
            NewEdition newEdition,
            Passage passage,
            ApplicationEventPublisher events) {
        this.articles = articles;
        this.dossiers = dossiers;
        this.versions = versions;
        this.units = units;
        this.door = door;
        this.newEdition = newEdition;
        this.passage = passage;
        this.events = events;
    }

    /** Why this person may begin none of this item at all. */
    public List<Refusal> refusals(Versions.Place place, Member who) {
        var clause = Transitions.clause(Action.WRITE);
        var found = new ArrayList<Refusal>();
        if (!who.may(Permission.WRITE)) {
            found.add(Reasons.notPermitted(clause));
        }
        if (!place.isOriginal()) {
            found.add(Reasons.of("VersionOfVersion", "2.1"));
        }
        return found;
    }

    /**
     * @param id an edition of the original that this person may see
     */
    @Transactional
    public EditionId begin(EditionId id, Language language, Member who) {
        var _ = articles.lockOf(id).orElseThrow(NoSuchEdition::new);
        var original = dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
        var article = original.edition().article();
        Refused.unlessEmpty(refusals(versions.place(article), who));
        if (language == Language.VIETNAMESE || versions.taken(article).contains(language)) {
            throw new Refused(List.of(Reasons.of("VersionExists", "2.1").at("language")));
        }
        var unit = unit(original, who);
        Refused.unlessEmpty(
                Reasons.all(
                        units.refusals(unit, who),
                        door.refusals(original.content(), known(original), who)));
        var version = newEdition.article(IdempotencyKey.fresh(), who).orElseThrow();
        versions.settle(version, article, language);
        var begun = newEdition.written(version, original.content(), unit, who);
        var actor = who.as(Permission.WRITE);
        passage.began(begun, Action.WRITE, actor, "");
        events.publishEvent(new VersionBegun(Passage.facts(begun), article, language, actor));
        return begun.edition().id();
    }

    private static ContentDoor.Known known(Dossier original) {
        return new ContentDoor.Known(
                original.writers(), original.content().files(), original.content().section());
    }

    /** The original's unit for those who write for it; else none, or the first of their own. */
    private @Nullable UnitId unit(Dossier original, Member who) {
        var unit = original.edition().unit();
        if (unit != null && units.refusals(unit, who).isEmpty()) {
            return unit;
        }
        return units.mayWriteForNone(who) ? null : units.of(who).stream().findFirst().orElse(null);
    }
}
