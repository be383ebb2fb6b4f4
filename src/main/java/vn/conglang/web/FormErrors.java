package vn.conglang.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;

/**
 * What is wrong with a form that was sent: shown as one summary on top and beside each field.
 * Nothing the person typed is lost: the template shows the form's values again.
 */
public record FormErrors(List<Problem> all) {

    /**
     * @param field the field it is about, or null for the form as a whole
     * @param key the text in the bundles
     */
    public record Problem(
            @Nullable String field, String key, List<Object> arguments, @Nullable Clause clause) {}

    public static FormErrors none() {
        return new FormErrors(List.of());
    }

    public static FormErrors of(Refused refused) {
        return of(refused.reasons());
    }

    public static FormErrors of(List<Refusal> reasons) {
        return new FormErrors(
                reasons.stream()
                        .map(r -> new Problem(r.field(), r.key(), r.arguments(), r.clause()))
                        .toList());
    }

    /**
     * From Bean Validation, whose message attribute holds a key of the bundles: {@code message =
     * "people.email.wrong"}.
     */
    public static FormErrors of(BindingResult binding) {
        return new FormErrors(binding.getAllErrors().stream().map(FormErrors::problem).toList());
    }

    private static Problem problem(ObjectError error) {
        if (error instanceof FieldError field) {
            var key = field.isBindingFailure() ? "web.form.unreadable" : key(field);
            return new Problem(field.getField(), key, List.of(), null);
        }
        return new Problem(null, key(error), List.of(), null);
    }

    private static String key(ObjectError error) {
        var message = error.getDefaultMessage();
        return message == null ? "web.form.wrong" : message;
    }

    public FormErrors and(FormErrors others) {
        var together = new ArrayList<>(all);
        together.addAll(others.all);
        return new FormErrors(List.copyOf(together));
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public List<Problem> of(String field) {
        return all.stream().filter(problem -> field.equals(problem.field())).toList();
    }

    /** The ids of what is said beside a field: {@code aria-describedby}. */
    public @Nullable String describedBy(String field, String hint) {
        var ids = (hint.isEmpty() ? "" : "h-" + field + " ") + (wrong(field) ? "e-" + field : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    public boolean wrong(String field) {
        return !of(field).isEmpty();
    }
}
