package vn.conglang.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One task as its page shows it.
 *
 * @param text what exactly is asked; it may be empty
 * @param actions what this person may do with it now, and whether it asks for a word
 * @param opened the action that was refused, to be shown open with what was typed
 */
public record TaskPage(
        Task task,
        String text,
        List<Tasks.Step> steps,
        Map<TaskAction, Boolean> actions,
        LocalDate today,
        @Nullable TaskAction opened,
        String typed) {

    public String href(TaskAction action) {
        return TaskQuery.PATH + "/" + task.id() + "/" + action.word();
    }

    public boolean isOpened(TaskAction action) {
        return action == opened;
    }
}
