package vn.conglang.newsroom.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.core.RevisionId;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.section.Section;
import vn.conglang.people.Unit;

/**
 * All that the page of one edition shows to one person.
 *
 * @param slug the words of its public address, once the article was ever published
 * @param isPublic whether some edition of the article is public now
 * @param editing why this person may not change the text; empty where they may
 * @param options what this person's posts allow at all in this state, each with what stands against
 *     it now
 */
public record OpenEdition(
        Dossier dossier,
        @Nullable Unit unit,
        @Nullable String slug,
        boolean isPublic,
        List<Step> steps,
        List<Saved> revisions,
        List<Declared> declarations,
        List<Refusal> editing,
        List<Option> options) {

    public Edition edition() {
        return dossier.edition();
    }

    public Content content() {
        return dossier.content();
    }

    public @Nullable Section section() {
        return dossier.section();
    }

    public boolean mayEdit() {
        return editing.isEmpty();
    }

    public Optional<Option> option(Action action) {
        return options.stream().filter(option -> option.action() == action).findFirst();
    }

    /** Why it last came back: shown to whoever has it on the table again. */
    public Optional<Step> lastReturn() {
        return steps.reversed().stream()
                .filter(step -> !step.reason().isEmpty())
                .filter(step -> step.to() == edition().state())
                .findFirst();
    }

    /**
     * A button.
     *
     * @param refusals what stands against it; pressed all the same, the command says the same
     */
    public record Option(Action action, List<Refusal> refusals) {

        public boolean isOpen() {
            return refusals.isEmpty();
        }
    }

    /**
     * A line of its history.
     *
     * @param post the name of the post in which it was done
     */
    public record Step(
            Instant at,
            Action action,
            @Nullable EditionState from,
            EditionState to,
            String who,
            @Nullable String post,
            @Nullable String actingFor,
            String reason) {}

    /** A saved state of its content. */
    public record Saved(RevisionId id, int number, SavingWay way, String by, Instant at) {}

    /** Who declared, with a sending in, what {@code Declarations} says. */
    public record Declared(String by, Instant at) {}
}
