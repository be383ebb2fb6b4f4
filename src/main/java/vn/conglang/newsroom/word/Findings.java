package vn.conglang.newsroom.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what happens to the pieces of a file while it is read. */
final class Findings {

    private static final int NAMES = 10;

    private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);
    private final Map<Finding.Kind, List<String>> names = new EnumMap<>(Finding.Kind.class);

    void count(Finding.Kind kind) {
        count(kind, 1);
    }

    void count(Finding.Kind kind, int more) {
        if (more > 0) {
            counts.merge(kind, more, Integer::sum);
        }
    }

    void count(Finding.Kind kind, String name) {
        count(kind);
        var known = names.computeIfAbsent(kind, _ -> new ArrayList<>());
        if (!name.isBlank() && known.size() < NAMES && !known.contains(name)) {
            known.add(name);
        }
    }

    List<Finding> all() {
        return counts.entrySet().stream()
                .map(found -> {
                    var called = names.getOrDefault(found.getKey(), List.of());
                    return new Finding(
                            found.getKey(),
                            found.getValue(),
                            called.isEmpty() ? null : String.join(", ", called));
                })
                .toList();
    }
}
