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
import vn.conglang.testing.Clause;

/** {@code docs/workflow.md}: the newsroom's one table of transitions, drawn. */
class WorkflowDocsTests {

    private final ResourceBundle words = ResourceBundle.getBundle("messages.newsroom", Locale.ROOT);

    @Test
    @Clause("14.2")
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
        """
                .formatted(
                        Transitions.all().stream()
                                .map(this::arrow)
                                .collect(Collectors.joining("\n")),
                        Transitions.all().stream()
                                .map(this::row)
                                .collect(Collectors.joining("\n")));
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
