package vn.conglang.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.conglang.tasks.TaskTransitions.Side;
import vn.conglang.testing.Clause;

/** The life of a task, by its one table. */
@Clause({"4.4", "5.f", "6.4"})
class TaskTransitionsTests {

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void leadsToEveryState(TaskState state) {
        assertThat(TaskTransitions.all()).anyMatch(row -> row.to() == state);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskState.class,
            names = {"ACCEPTED", "CANCELLED"})
    void endsThere(TaskState state) {
        assertThat(TaskTransitions.all()).noneMatch(row -> row.from() == state);
    }

    @Test
    void letsTheHeadAloneAcceptWhatSomebodySaysIsDone() {
        assertThat(TaskTransitions.all())
                .filteredOn(row -> row.from() == TaskState.DONE)
                .allMatch(row -> row.side() == Side.HEAD);
    }
}
