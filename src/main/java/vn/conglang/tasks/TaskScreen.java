package vn.conglang.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of tasks shows.
 *
 * @param nextHref the page after this one; null on the last
 */
public record TaskScreen(
        List<Chip> chips,
        List<Task> tasks,
        LocalDate today,
        boolean mayAssign,
        @Nullable String nextHref) {

    /** A list as a link. */
    public record Chip(String key, String href, boolean current) {}
}
