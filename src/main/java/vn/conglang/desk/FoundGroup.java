package vn.conglang.desk;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param key the heading above it
 */
public record FoundGroup(String key, List<Findable.Found> found) {

    public static int count(List<FoundGroup> groups) {
        return groups.stream().mapToInt(group -> group.found().size()).sum();
    }
}
