package vn.conglang.core;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason why something may not be done. The text stands in the bundles under {@code key}; the
 * clause is the rule's source, absent where only good order asks for it.
 *
 * @param field the form field it is about, if any: the message is then shown beside it
 */
public record Refusal(
        String key, List<Object> arguments, @Nullable Clause clause, @Nullable String field) {

    public static Refusal of(String key, Clause clause, Object... arguments) {
        return new Refusal(key, List.of(arguments), clause, null);
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(key, List.of(arguments), null, null);
    }

    /** The same reason, shown beside a field of the form. */
    public Refusal at(String name) {
        return new Refusal(key, arguments, clause, name);
    }
}
