package vn.conglang.newsroom.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.content.ContentRules;
import vn.conglang.newsroom.content.Fingerprint;
import vn.conglang.people.Member;
import vn.conglang.people.Post;

/** The questions that several verbs ask. */
public final class Guards {

    private static final int REASON = 2_000;

    private Guards() {}

    /**
     * Whether the table has this action from this state for this person. Who may not do it at all
     * does not learn where the edition stands.
     */
    public static List<Refusal> mayTake(Edition edition, Action action, Member who) {
        var clause = Transitions.clause(edition.state(), action);
        if (!isGranted(edition.state(), action, who)) {
            return List.of(Reasons.notPermitted(clause));
        }
        return Transitions.of(edition.state(), action).isPresent()
                ? List.of()
                : List.of(Reasons.notThisState(edition.state(), clause));
    }

    private static boolean isGranted(EditionState state, Action action, Member who) {
        return Transitions.of(state, action)
                .map(row -> who.may(row.needs()))
                .orElseGet(() -> Transitions.with(action).anyMatch(row -> who.may(row.needs())));
    }

    /** Whether this person may see the edition at all. */
    public static boolean maySee(Edition edition, Member who) {
        return maySee(edition.submitter(), edition.unit(), who);
    }

    /** The same of an edition that this person sent in for this unit. */
    public static boolean maySee(StaffId submitter, @Nullable UnitId unit, Member who) {
        return who.may(Permission.READ_ITEMS) || submitter.equals(who.id()) || isHeadOf(unit, who);
    }

    public static boolean isHeadOf(@Nullable UnitId unit, Member who) {
        return unit != null && who.holds(Post.UNIT_HEAD, unit);
    }

    public static List<Refusal> reasonGiven(String reason, String clause) {
        var text = Text.clean(reason);
        if (text.isEmpty()) {
            return List.of(Reasons.of("ReasonMissing", clause).at("reason"));
        }
        return text.length() > REASON
                ? List.of(Reasons.of("ReasonTooLong", clause, REASON).at("reason"))
                : List.of();
    }

    /** What whoever hands it on answers for: it says something, and bears no secrecy marking. */
    public static List<Refusal> maySend(Dossier dossier) {
        return Reasons.all(ContentRules.refusesSending(dossier.content()), noMarking(dossier));
    }

    public static List<Refusal> noMarking(Dossier dossier) {
        return dossier.markings().isEmpty()
                ? List.of()
                : List.of(Reasons.secrecyMarking(dossier.markings()));
    }

    /** What no program could read whole is not taken for clean (8.c). */
    public static List<Refusal> allRead(Dossier dossier) {
        return dossier.unread().isEmpty()
                ? List.of()
                : List.of(
                        Reasons.of("FilesNotRead", "8.c", String.join(", ", dossier.unread()))
                                .at("attachments"));
    }

    /** A text kept under looser rules of cleaning than today's is shown otherwise than it lies. */
    public static List<Refusal> isShownAsKept(Dossier dossier, Fingerprint stored) {
        var edition = dossier.edition();
        var shown = dossier.content().fingerprint(edition.unit()).with(edition.change());
        return Reasons.when(!shown.equals(stored), "ShownOtherwiseThanKept", "7.2");
    }

    /** Readers are told what a correction changes; those words are decided on too (4.1). */
    public static List<Refusal> isDescribed(Edition edition) {
        return Reasons.when(
                edition.isCorrection() && edition.change() == null, "ChangeNotDescribed", "4.1");
    }

    public static List<Refusal> asShown(Edition edition, long version) {
        return edition.version() == version ? List.of() : List.of(Reasons.changedMeanwhile());
    }

    /**
     * A leader decides only on what others wrote, edited and presented (4.3). Who represents
     * another leader does not decide on that leader's work either: it would be approved in the name
     * of whoever made it (5.b).
     */
    public static List<Refusal> isStrangerTo(Dossier dossier, Member who) {
        return Reasons.all(
                Reasons.when(dossier.writers().contains(who.id()), "ApproverWroteIt", "4.3"),
                Reasons.when(
                        dossier.namesakes().contains(who.id()), "ApproverBearsAuthorsName", "4.3"),
                Reasons.when(dossier.editors().contains(who.id()), "ApproverEditedIt", "4.3"),
                Reasons.when(
                        who.id().equals(dossier.edition().presentedBy()),
                        "ApproverPresentedIt",
                        "8.b"),
                representsNobodyOf(dossier, who));
    }

    private static List<Refusal> representsNobodyOf(Dossier dossier, Member who) {
        return who.representedWith(Permission.MODERATE).stream()
                .filter(leader -> dossier.isWorkOf(leader.id()))
                .map(leader -> Reasons.of("ApproverActsForItsMaker", "5.b", leader.name()))
                .toList();
    }
}
