package vn.conglang.newsroom.away.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.away.DecisionLink;
import vn.conglang.newsroom.away.LeaderDecision;
import vn.conglang.newsroom.checking.Checklist;
import vn.conglang.newsroom.content.Change;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.reading.OpenEdition;

/**
 * What a leader sees on the phone: the item as it will look, what is to know, three decisions.
 *
 * @param body its text with the desk's addresses of pictures; clean HTML
 * @param needsCode whether a code is asked beside the password
 * @param against what stands against a decision
 * @param typed the decision that was refused, with the reason that was typed; no secret comes back
 */
public record ByLinkScreen(
        String token,
        DecisionLink link,
        OpenEdition open,
        String body,
        boolean needsCode,
        Map<LeaderDecision, List<Refusal>> against,
        Typed typed) {

    public ByLinkScreen {
        against = Map.copyOf(new EnumMap<>(against));
    }

    /** What was typed into one of the forms. */
    public record Typed(@Nullable LeaderDecision decision, String reason) {

        static final Typed NOTHING = new Typed(null, "");
    }

    public Content content() {
        return open.content();
    }

    public Checklist checklist() {
        return open.dossier().checklist();
    }

    /** What a correction tells readers; the leader approves it, too (4.1). */
    public @Nullable Change change() {
        return open.edition().change();
    }

    public String href(LeaderDecision decision) {
        return ByLinkController.PATH + token + "/" + decision.word();
    }

    public boolean allows(LeaderDecision decision) {
        return reasonsAgainst(decision).isEmpty();
    }

    public List<Refusal> reasonsAgainst(LeaderDecision decision) {
        return against.getOrDefault(decision, List.of());
    }

    public boolean isOpen(LeaderDecision decision) {
        return decision == typed.decision();
    }

    public String reason(LeaderDecision decision) {
        return isOpen(decision) ? typed.reason() : "";
    }
}
