package vn.conglang.tasks;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;

/**
 * A task as its form carries it.
 *
 * @param key makes two sendings of a blank form one
 */
public record TaskForm(
        String title,
        String text,
        String assignee,
        String due,
        String aboutTitle,
        String aboutHref,
        String key) {

    public TaskForm(
            @Nullable String title,
            @Nullable String text,
            @Nullable String assignee,
            @Nullable String due,
            @Nullable String aboutTitle,
            @Nullable String aboutHref,
            @Nullable String key) {
        this.title = Text.line(title);
        this.text = Text.clean(text);
        this.assignee = Text.line(assignee);
        this.due = Text.line(due);
        this.aboutTitle = Text.line(aboutTitle);
        this.aboutHref = Text.line(aboutHref);
        this.key = Text.line(key);
    }

    TaskForm withFreshKey() {
        var fresh = IdempotencyKey.fresh().toString();
        return new TaskForm(title, text, assignee, due, aboutTitle, aboutHref, fresh);
    }

    TaskFields fields() {
        var who = assignee.matches("\\d{1,18}") ? new StaffId(Long.parseLong(assignee)) : null;
        return new TaskFields(
                title, text, who, TypedDay.read(due).orElse(null), aboutTitle, aboutHref);
    }

    IdempotencyKey idempotencyKey() {
        return IdempotencyKey.parse(key).orElseGet(IdempotencyKey::fresh);
    }
}
