package vn.conglang.media.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.desk.Permission;
import vn.conglang.media.PictureTexts.Standing;
import vn.conglang.people.Member;

/** What stands against doing something to a picture. */
final class LibraryRules {

    private static final Clause AS_APPROVED = Clause.of("7.2");
    private static final Clause CORRECTION = Clause.of("4.1");
    private static final Clause AUTHORSHIP = Clause.of("10.3");
    private static final Clause STRANGERS = Clause.of("4.3");
    private static final Clause ARCHIVE = Clause.of("14.3");
    private static final Clause EDITING = Clause.of("8.a");

    private LibraryRules() {}

    /** Its uploader and those who edit speak for a picture. */
    static List<Refusal> isTheirs(LibraryEntry entry, Member who) {
        return entry.file().uploadedBy().equals(who.id()) || who.may(Permission.EDIT)
                ? List.of()
                : List.of(Refusal.of("media.refusal.NotYours", AUTHORSHIP));
    }

    static List<Refusal> describing(LibraryEntry entry, Member who) {
        return isTheirs(entry, who);
    }

    /**
     * What readers see of a picture is as it was approved (7.2): while leaders look at a text that
     * shows it nobody moves anything; what is public only a leader changes (4.1).
     */
    static List<Refusal> cutting(LibraryEntry entry, Set<Standing> standings, Member who) {
        if (standings.contains(Standing.UNDER_DECISION)) {
            return undecided(standings);
        }
        if (standings.contains(Standing.PUBLIC)) {
            return who.may(Permission.CORRECT)
                    ? List.of()
                    : List.of(Refusal.of("media.refusal.PublicCut", CORRECTION));
        }
        return changing(entry, standings, who);
    }

    /** While leaders look at a text, nothing in it becomes another, wherever else it stands. */
    static List<Refusal> undecided(Set<Standing> standings) {
        return standings.contains(Standing.UNDER_DECISION)
                ? List.of(Refusal.of("media.refusal.UnderDecision", AS_APPROVED))
                : List.of();
    }

    /** What its writer handed on is the editors' to change, the pictures too. */
    private static List<Refusal> changing(LibraryEntry entry, Set<Standing> standings, Member who) {
        return standings.contains(Standing.HANDED_ON) && !who.may(Permission.EDIT)
                ? List.of(Refusal.of("media.refusal.HandedOn", EDITING))
                : isTheirs(entry, who);
    }

    /**
     * @param waits whether another content waits for a leader already
     */
    static List<Refusal> replacing(
            LibraryEntry entry, Set<Standing> standings, boolean waits, Member who) {
        var found = new ArrayList<>(changing(entry, standings, who));
        found.addAll(undecided(standings));
        if (waits) {
            found.add(Refusal.of("media.refusal.ReplacementWaits", STRANGERS));
        }
        return found;
    }

    static List<Refusal> discarding(LibraryEntry entry, Member who) {
        var found = new ArrayList<>(isTheirs(entry, who));
        if (entry.isUsed()) {
            found.add(Refusal.of("media.refusal.InUse", ARCHIVE, entry.file().name()));
        }
        return found;
    }

    static List<Refusal> wrong(Description said) {
        var found = new ArrayList<Refusal>();
        longer(300, said.words().alt(), "alt", found);
        longer(500, said.words().caption(), "caption", found);
        longer(300, said.words().credit(), "credit", found);
        longer(300, said.consent().by(), "consentBy", found);
        longer(300, said.consent().how(), "consentHow", found);
        return found;
    }

    private static void longer(int limit, String text, String field, List<Refusal> found) {
        if (text.length() > limit) {
            found.add(Refusal.of("media.refusal.TooLong", limit, text.length()).at(field));
        }
    }
}
