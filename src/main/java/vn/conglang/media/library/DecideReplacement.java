package vn.conglang.media.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.media.PictureTexts.Standing;
import vn.conglang.people.Member;

/** A leader lets another content of a public picture be seen, or not (4.1, 4.3). */
@Component
public class DecideReplacement {

    private static final Clause STRANGERS = Clause.of("4.3");
    private static final Clause CORRECTION = Clause.of("4.1");

    private final Replacements replacements;
    private final PictureFile pictures;
    private final ApplicationEventPublisher events;

    DecideReplacement(
            Replacements replacements, PictureFile pictures, ApplicationEventPublisher events) {
        this.replacements = replacements;
        this.pictures = pictures;
        this.events = events;
    }

    /** Why this person may not decide on it. */
    public List<Refusal> refusals(Replacement replacement, Set<Standing> standings, Member who) {
        var found = new ArrayList<Refusal>();
        if (!who.may(Permission.CORRECT)) {
            found.add(Refusal.of("media.refusal.PublicCut", CORRECTION));
        }
        if (isOf(replacement, who)) {
            found.add(Refusal.of("media.refusal.OwnReplacement", STRANGERS));
        }
        found.addAll(LibraryRules.undecided(standings));
        return found;
    }

    /** Neither their own, nor that of a leader in whose name they act (4.3, 5.b). */
    private static boolean isOf(Replacement replacement, Member who) {
        return replacement.proposedBy().equals(who.id())
                || who.representedWith(Permission.CORRECT).stream()
                        .anyMatch(leader -> leader.id().equals(replacement.proposedBy()));
    }

    /**
     * @param shown the number of what this person had before them
     */
    @Transactional
    public void take(FileId id, long shown, Member who) {
        var replacement = locked(id, shown);
        Refused.unlessEmpty(refusals(replacement, pictures.standings(id), who));
        replacements.decide(replacement, true, who);
        replacements.take(replacement);
        pictures.changed(id, replacement.proposedBy());
        tell("take-replacement", replacement, who);
    }

    /**
     * @param shown the number of what this person had before them
     */
    @Transactional
    public void refuse(FileId id, long shown, Member who) {
        var replacement = locked(id, shown);
        Refused.unlessEmpty(refusals(replacement, Set.of(), who));
        replacements.decide(replacement, false, who);
        tell("refuse-replacement", replacement, who);
    }

    private Replacement locked(FileId id, long shown) {
        var _ = pictures.hold(id);
        return replacements
                .waiting(id)
                .filter(waiting -> waiting.id() == shown)
                .orElseThrow(() ->
                        new Refused(
                                List.of(
                                        Refusal.of(
                                                "media.refusal.ReplacementDecided", STRANGERS))));
    }

    private void tell(String verb, Replacement replacement, Member who) {
        events.publishEvent(
                new PictureReplaced(
                        verb,
                        replacement.content().file(),
                        replacement.reason(),
                        who.as(Permission.CORRECT)));
    }
}
