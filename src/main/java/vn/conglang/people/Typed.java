package vn.conglang.people;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.core.TypedDay;
import vn.conglang.core.UnitId;

/**
 * Reads what was typed in a form. What is empty becomes null, for the command to judge; what cannot
 * be read is collected beside its field, so that the form can be shown again with every value.
 */
public final class Typed {

    private final List<Refusal> unreadable = new ArrayList<>();

    public @Nullable LocalDate date(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var day = TypedDay.read(typed).orElse(null);
        return day == null ? wrong(field) : day;
    }

    public @Nullable UnitId unit(String field, @Nullable String typed) {
        var number = number(field, typed);
        return number == null ? null : new UnitId(number);
    }

    public @Nullable StaffId staff(String field, @Nullable String typed) {
        var number = number(field, typed);
        return number == null ? null : new StaffId(number);
    }

    public <E extends Enum<E>> @Nullable E choice(
            String field, Class<E> of, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(of, typed);
        } catch (IllegalArgumentException e) {
            return wrong(field);
        }
    }

    public @Nullable Long number(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : wrong(field);
    }

    public List<Refusal> unreadable() {
        return List.copyOf(unreadable);
    }

    /**
     * Refuses where something could not be read, together with what the command has against the
     * rest: whoever typed it mends everything at once.
     */
    public void refuseUnreadable(Supplier<List<Refusal>> command) {
        if (unreadable.isEmpty()) {
            return;
        }
        var fields = unreadable.stream().map(Refusal::field).collect(toSet());
        var all = new ArrayList<>(unreadable);
        command.get().stream().filter(reason -> !fields.contains(reason.field())).forEach(all::add);
        throw new Refused(all);
    }

    // The summary on top of a form is read without its fields, so the text names the field.
    private <T> @Nullable T wrong(String field) {
        unreadable.add(Refusal.of("people.unreadable." + field).at(field));
        return null;
    }
}
