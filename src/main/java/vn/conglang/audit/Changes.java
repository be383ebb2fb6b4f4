package vn.conglang.audit;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a change changed, as the trail tells it: each field with what stood there and what stands.
 */
public final class Changes {

    private final Map<String, String> all = new TreeMap<>();

    /** Adds a field, if it is not the same. Never a secret: the trail forgets nothing. */
    public Changes of(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            all.put(field, text(before) + " → " + text(after));
        }
        return this;
    }

    public Map<String, String> all() {
        return Map.copyOf(all);
    }

    private static String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "–" : value.toString();
    }
}
