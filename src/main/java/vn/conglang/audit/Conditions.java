package vn.conglang.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a search of which some may be absent. */
final class Conditions {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Conditions and(String text, String name, @Nullable Object value) {
        if (value != null) {
            texts.add(text);
            values.put(name, value);
        }
        return this;
    }

    String where() {
        return texts.isEmpty() ? "" : " where " + String.join(" and ", texts);
    }

    Map<String, Object> values() {
        return values;
    }
}
