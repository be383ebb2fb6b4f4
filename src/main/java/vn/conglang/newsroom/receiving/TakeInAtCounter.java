package vn.conglang.newsroom.receiving;

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
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.ContentRules;
import vn.conglang.newsroom.edition.Arrival;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.NewEdition;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.writing.ContentDoor;
import vn.conglang.newsroom.writing.UnitChoice;
import vn.conglang.people.Member;

/**
 * Staff enter what was brought to the counter, told by phone or sent by e-mail (7.1). Whoever
 * brought it is named; the declarations are on their paper, and who takes it in confirms having
 * seen them.
 */
@Component
public class TakeInAtCounter {

    private static final int NAME = 200;

    private final UnitChoice units;
    private final ContentDoor door;
    private final Dossiers dossiers;
    private final NewEdition newEdition;
    private final Passage passage;

    TakeInAtCounter(
            UnitChoice units,
            ContentDoor door,
            Dossiers dossiers,
            NewEdition newEdition,
            Passage passage) {
        this.units = units;
        this.door = door;
        this.dossiers = dossiers;
        this.newEdition = newEdition;
        this.passage = passage;
    }

    public List<Refusal> refusals(Member who) {
        return who.may(Permission.RECEIVE)
                ? List.of()
                : List.of(Reasons.notPermitted(Transitions.clause(Action.TAKE_IN)));
    }

    /**
     * @param unit the unit for which it was brought, if any
     * @param key of the form that was sent: sent twice, it is taken in once
     * @throws SavedMeanwhile if the same form came before and said something else
     */
    @Transactional
    public EditionId takeIn(
            Content content,
            @Nullable UnitId unit,
            Arrival arrival,
            Declarations declarations,
            IdempotencyKey key,
            Member who) {
        Refused.unlessEmpty(refusals(who));
        Refused.unlessEmpty(
                Reasons.all(
                        door.refusals(content, ContentDoor.Known.NOTHING, who),
                        ContentRules.refusesSending(content),
                        noMarking(content),
                        units.exists(unit),
                        isBrought(arrival),
                        isSigned(arrival, unit),
                        declarations.refusals()));
        var article = newEdition.article(key, who);
        if (article.isEmpty()) {
            return newEdition.begunBefore(key, content, who);
        }
        var dossier = newEdition.takenIn(article.get(), content, unit, arrival, who);
        passage.declare(dossier.edition(), declarations, who);
        passage.began(dossier, Action.TAKE_IN, who.as(Permission.RECEIVE), arrival.broughtBy());
        return dossier.edition().id();
    }

    private List<Refusal> noMarking(Content content) {
        var found = dossiers.markings(content);
        return found.isEmpty() ? List.of() : List.of(Reasons.secrecyMarking(found));
    }

    private static List<Refusal> isBrought(Arrival arrival) {
        if (!arrival.channel().isByStaff()) {
            return List.of(Reasons.of("ChannelMissing", "7.1").at("channel"));
        }
        var by = arrival.broughtBy();
        return by.isEmpty() || by.length() > NAME
                ? List.of(Reasons.of("BroughtByMissing", "7.1", NAME).at("broughtBy"))
                : List.of();
    }

    /** What a unit provides, its head answers for, also on paper. */
    private static List<Refusal> isSigned(Arrival arrival, @Nullable UnitId unit) {
        var signed = arrival.signedOnPaper();
        return unit != null && signed.isEmpty() || signed.length() > NAME
                ? List.of(Reasons.of("SignatureMissing", "10.1", NAME).at("signedOnPaper"))
                : List.of();
    }
}
