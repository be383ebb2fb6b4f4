package vn.conglang.media.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.desk.Permission;
import vn.conglang.media.PictureUses.Standing;
import vn.conglang.people.Member;

/** What stands against doing something to a picture. */
final class LibraryRules {

    private static final Clause AS_APPROVED = Clause.of("7.2");
    private static final Clause CORRECTION = Clause.of("4.1");
    private static final Clause AUTHORSHIP = Clause.of("10.3");

    private LibraryRules() {}

    /** Its uploader and those who edit speak for a picture. */
    private static List<Refusal> isTheirs(LibraryEntry entry, Member who) {
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
    static List<Refusal> cutting(LibraryEntry entry, Standing standing, Member who) {
        return switch (standing) {
            case FREE -> isTheirs(entry, who);
            case UNDER_DECISION -> List.of(Refusal.of("media.refusal.UnderDecision", AS_APPROVED));
            case PUBLIC ->
                    who.may(Permission.CORRECT)
                            ? List.of()
                            : List.of(Refusal.of("media.refusal.PublicCut", CORRECTION));
        };
    }

    /** While leaders look at a text, nothing in it becomes another. */
    static List<Refusal> undecided(Standing standing) {
        return standing == Standing.UNDER_DECISION
                ? List.of(Refusal.of("media.refusal.UnderDecision", AS_APPROVED))
                : List.of();
    }

    /**
     * @param waits whether another content waits for a leader already
     */
    static List<Refusal> replacing(
            LibraryEntry entry, Standing standing, boolean waits, Member who) {
        var found = new ArrayList<>(isTheirs(entry, who));
        found.addAll(undecided(standing));
        if (waits) {
            found.add(Refusal.of("media.refusal.ReplacementWaits"));
        }
        return found;
    }

    static List<Refusal> discarding(LibraryEntry entry, Member who) {
        return Stream.concat(
                        isTheirs(entry, who).stream(),
                        entry.isUsed()
                                ? Stream.of(Refusal.of("media.refusal.InUse", entry.file().name()))
                                : Stream.empty())
                .toList();
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
