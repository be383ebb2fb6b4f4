package vn.conglang.newsroom.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Checklist;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.SimilarItem;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.reading.SinceLastTime;
import vn.conglang.people.Member;

/**
 * One edition as its page shows it: how it will look, what is known of it, what may be done.
 *
 * @param body its text with the desk's addresses of pictures; clean HTML
 * @param mayLookThrough whether there are files that this person has to look through (8.c)
 * @param mayMend whether this person may do something about a finding of the checklist
 * @param unitNames the names of the units of similar items
 * @param opened the word of the form to show open, after it was refused
 */
public record EditionScreen(
        OpenEdition open,
        String body,
        @Nullable String publicHref,
        Map<String, String> sections,
        Map<String, String> kinds,
        Map<String, String> units,
        ReceptionForm reception,
        DeclarationsForm declarations,
        String typedReason,
        @Nullable String opened,
        boolean mayLookThrough,
        boolean mayMend,
        Map<UnitId, String> unitNames,
        Member who,
        TimingScreen timing,
        boolean mayDescribe,
        @Nullable Since since,
        ProofScreen proof) {

    /** What changed since a leader, or a reader, saw it last. */
    public record Since(SinceLastTime.Base base, Comparison comparison) {}

    public Edition edition() {
        return open.edition();
    }

    public Content content() {
        return open.content();
    }

    public String title() {
        return content().title();
    }

    public long version() {
        return edition().version();
    }

    public String href(String word) {
        return "/toa-soan/tin-bai/" + edition().id() + "/" + word;
    }

    public boolean isOpen(String word) {
        return word.equals(opened);
    }

    /** Whether the button is shown: the post and the state allow it, whatever is still missing. */
    public boolean offers(Action action) {
        return open.option(action).isPresent();
    }

    /** Whether nothing stands against it. */
    public boolean allows(Action action) {
        return open.option(action).filter(OpenEdition.Option::isOpen).isPresent();
    }

    /** The checklist before presenting, for as long as something can still be mended. */
    public @Nullable Checklist checklist() {
        return showsChecklist(edition().state()) ? open.dossier().checklist() : null;
    }

    static boolean showsChecklist(EditionState state) {
        return switch (state) {
            case DRAFT, AT_SIGN_OFF, SUBMITTED, RETURNED, EDITING, IN_REVIEW, APPROVED, SCHEDULED ->
                    true;
            case REJECTED, PUBLISHED, SUPERSEDED, WITHDRAWN, DISCARDED -> false;
        };
    }

    /** Where a finding is mended; null where this person may not or no field does it. */
    public @Nullable String mendHref(Finding finding) {
        if (finding.picture() != null) {
            return mayMend ? "/toa-soan/thu-vien-anh/" + finding.picture() : null;
        }
        var field = finding.says().field();
        return open.mayEdit() && field != null ? href("sua") + "#f-" + field : null;
    }

    /** Prepared reasons for which a finding stays. */
    public List<String> justifications(CheckKey check) {
        return check == CheckKey.PERSONAL_DATA
                ? List.of(
                        "newsroom.justification.office",
                        "newsroom.justification.hotline",
                        "newsroom.justification.account",
                        "newsroom.justification.agreed")
                : List.of("newsroom.justification." + check.name());
    }

    /** Whether this person may add a word to the house's own. */
    public boolean mayAddWords() {
        return mayMend && who.may(Permission.EDIT);
    }

    /** Whether another item that is like this one is this person's business. */
    public boolean maySee(SimilarItem other) {
        return who.may(Permission.READ_ITEMS)
                || other.submitter().equals(who.id())
                || Guards.isHeadOf(other.unit(), who);
    }

    /** The name of the unit that provides it; null where none does. */
    public @Nullable String unitOf(SimilarItem other) {
        return other.unit() == null ? null : unitNames.get(other.unit());
    }

    /** What it changes of what is public, as it is known or was typed. */
    public String changeKind() {
        var change = edition().change();
        if (isOpen("thay-doi")) {
            return timing.typed();
        }
        return change == null ? "" : change.kind().name();
    }

    public String changeNote() {
        var change = edition().change();
        if (isOpen("thay-doi")) {
            return typedReason;
        }
        return change == null ? "" : change.note();
    }

    public Clause clause(String label) {
        return Clause.of(label);
    }

    /** What was typed as a reason, in the form that was refused. */
    public String typedReasonIn(String word) {
        return isOpen(word) ? typedReason : "";
    }

    /** Whether this person may look at how long it lay where. */
    public boolean maySeeTimes() {
        return who.may(Permission.READ_ITEMS);
    }

    public boolean hasActions() {
        return open.mayEdit() || !open.options().isEmpty();
    }

    /**
     * What stands against what could be done next, by action: a list of what to mend. What the
     * checklist says is told there.
     */
    public List<OpenEdition.Option> obstacles() {
        return open.options().stream()
                .map(this::beyondChecklist)
                .filter(option -> !option.isOpen())
                .toList();
    }

    private OpenEdition.Option beyondChecklist(OpenEdition.Option option) {
        if (option.action() != Action.PRESENT) {
            return option;
        }
        var told = open.dossier().checklist().refusals();
        return new OpenEdition.Option(
                option.action(),
                option.refusals().stream().filter(reason -> !told.contains(reason)).toList());
    }

    public String sendKey() {
        return offers(Action.SEND_FOR_SIGN_OFF)
                ? "newsroom.screen.send.unit"
                : "newsroom.screen.send.office";
    }

    /** The reason for which it came back, where somebody is to do something about it now. */
    public OpenEdition.@Nullable Step lastReturn() {
        return switch (edition().state()) {
            case RETURNED, EDITING, REJECTED, DISCARDED -> open.lastReturn().orElse(null);
            case DRAFT,
                    AT_SIGN_OFF,
                    SUBMITTED,
                    IN_REVIEW,
                    APPROVED,
                    SCHEDULED,
                    PUBLISHED,
                    SUPERSEDED,
                    WITHDRAWN ->
                    null;
        };
    }

    public Clause clauseOf(OpenEdition.Step step) {
        return Transitions.clause(step.from(), step.action());
    }

    /** Prepared reasons to start from; without JavaScript they are sent with one tap. */
    public List<String> phrases(Action action) {
        return switch (action) {
            case SEND_BACK ->
                    List.of(
                            "newsroom.phrase.SEND_BACK.checkFigures",
                            "newsroom.phrase.SEND_BACK.shorten",
                            "newsroom.phrase.SEND_BACK.picture");
            case RETURN ->
                    List.of(
                            "newsroom.phrase.RETURN.missing",
                            "newsroom.phrase.RETURN.picture",
                            "newsroom.phrase.RETURN.source");
            case REJECT ->
                    List.of(
                            "newsroom.phrase.REJECT.outside",
                            "newsroom.phrase.REJECT.doubled",
                            "newsroom.phrase.REJECT.outdated");
            default -> List.of();
        };
    }

    /** All reasons against an action, or none. */
    public List<Refusal> against(Action action) {
        return open.option(action).map(OpenEdition.Option::refusals).orElse(List.of());
    }
}
