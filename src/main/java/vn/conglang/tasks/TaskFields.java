package vn.conglang.tasks;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;

/**
 * What is typed about a task.
 *
 * @param aboutHref an address at the desk; anything else is left out
 */
public record TaskFields(
        String title,
        String text,
        @Nullable StaffId assignee,
        @Nullable LocalDate due,
        String aboutTitle,
        String aboutHref) {

    private static final Pattern AT_THE_DESK = Pattern.compile("/toa-soan(/[a-z0-9-]+)+");

    public TaskFields {
        title = Text.line(title);
        text = Text.clean(text);
        aboutTitle = Text.line(aboutTitle);
        aboutHref = AT_THE_DESK.matcher(aboutHref).matches() ? aboutHref : "";
    }
}
