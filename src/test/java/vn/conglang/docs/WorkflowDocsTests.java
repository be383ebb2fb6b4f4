package vn.conglang.docs;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.Transitions.Transition;
import vn.conglang.questions.QuestionState;
import vn.conglang.questions.QuestionTransitions;
import vn.conglang.testing.Clause;

/** {@code docs/workflow.md}: the tables of transitions of editions and questions, drawn. */
class WorkflowDocsTests {

    private final ResourceBundle words = ResourceBundle.getBundle("messages.newsroom", Locale.ROOT);
    private final ResourceBundle asked =
            ResourceBundle.getBundle("messages.questions", Locale.ROOT);

    @Test
    @Clause({"12.6", "14.2"})
    void theDrawingOfTheWorkflowIsCurrent() throws IOException {
        new GeneratedPage("workflow.md", page()).mustBeCurrent();
    }

    private String page() {
        return """
        # The way of an edition

        Drawn from `newsroom.Transitions`, the one table by which the screens, the commands and the refusals go.

        ```mermaid
        stateDiagram-v2
        %s
        ```

        | From | Action | To | Permission | Clause |
        |---|---|---|---|---|
        %s

        # The way of a question

        Drawn from `questions.QuestionTransitions`. An appointment, a transfer and another class move the clock as
        `docs/decisions/0112-clocks-in-rows.md` says, never its beginning.

        ```mermaid
        stateDiagram-v2
        %s
        ```

        | From | Action | To | Whose | Clause |
        |---|---|---|---|---|
        %s
        """
                .formatted(
                        Transitions.all().stream()
                                .map(this::arrow)
                                .collect(Collectors.joining("\n")),
                        Transitions.all().stream().map(this::row).collect(Collectors.joining("\n")),
                        QuestionTransitions.all().stream()
                                .map(this::arrow)
                                .collect(Collectors.joining("\n")),
                        QuestionTransitions.all().stream()
                                .map(this::row)
                                .collect(Collectors.joining("\n")));
    }

    private String arrow(QuestionTransitions.Transition t) {
        return "    %s --> %s: %s (%s)"
                .formatted(
                        t.from() == null ? "[*]" : t.from(),
                        t.to(),
                        asked.getString(t.action().key()),
                        t.clause());
    }

    private String row(QuestionTransitions.Transition t) {
        return "| %s | %s `%s` | %s | `%s` | %s |"
                .formatted(
                        name(t.from()),
                        asked.getString(t.action().key()),
                        t.action(),
                        name(t.to()),
                        t.side(),
                        t.clause());
    }

    private String name(@Nullable QuestionState state) {
        return state == null ? "–" : asked.getString(state.key()) + " `" + state + "`";
    }

    private String arrow(Transition t) {
        return "    %s --> %s: %s (%s)"
                .formatted(
                        t.from() == null ? "[*]" : t.from(),
                        t.to(),
                        words.getString(t.action().key()),
                        t.clause());
    }

    private String row(Transition t) {
        return "| %s | %s `%s` | %s | `%s` | %s |"
                .formatted(
                        name(t.from()),
                        words.getString(t.action().key()),
                        t.action(),
                        name(t.to()),
                        t.needs(),
                        t.clause());
    }

    private String name(@Nullable EditionState state) {
        return state == null ? "–" : words.getString(state.key()) + " `" + state + "`";
    }
}
