package vn.conglang.newsroom.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.NewEdition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.people.Member;

/** Begins an article with a draft that its writer alone goes on with (10.1, 14.1). */
@Component
public class WriteDraft {

    private final UnitChoice units;
    private final ContentDoor door;
    private final NewEdition newEdition;
    private final Passage passage;

    WriteDraft(UnitChoice units, ContentDoor door, NewEdition newEdition, Passage passage) {
        this.units = units;
        this.door = door;
        this.newEdition = newEdition;
        this.passage = passage;
    }

    public List<Refusal> refusals(Member who) {
        return who.may(Permission.WRITE)
                ? List.of()
                : List.of(Reasons.notPermitted(Transitions.clause(Action.WRITE)));
    }

    /** Not from a form: each call is a sending of its own. */
    @Transactional
    public EditionId write(Content content, @Nullable UnitId unit, Member who) {
        return write(content, unit, IdempotencyKey.fresh(), who);
    }

    /**
     * @param unit the unit that provides it; null where somebody writes in their own name
     * @param key of the form that was sent: sent twice, it begins one article
     * @throws SavedMeanwhile if the same form came before and said something else
     */
    @Transactional
    public EditionId write(Content content, @Nullable UnitId unit, IdempotencyKey key, Member who) {
        Refused.unlessEmpty(refusals(who));
        Refused.unlessEmpty(
                Reasons.all(
                        units.refusals(unit, who),
                        door.refusals(content, ContentDoor.Known.NOTHING, who)));
        var article = newEdition.article(key, who);
        if (article.isEmpty()) {
            return newEdition.begunBefore(key, content, who);
        }
        var dossier = newEdition.written(article.get(), content, unit, who);
        passage.began(dossier, Action.WRITE, who.as(Permission.WRITE), "");
        return dossier.edition().id();
    }
}
