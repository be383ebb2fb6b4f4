package vn.conglang.newsroom.word;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * To which other parts, and to which places outside, a part of a Word file leads (ECMA-376 part 2,
 * 9.3).
 *
 * @param part the part they start from; empty for the file as a whole
 * @param targets by their id
 */
record Relations(String part, Map<String, Target> targets) {

    record Target(String type, String address, boolean outside) {}

    static Relations of(String part, Parts parts) throws IOException {
        var targets = new HashMap<String, Target>();
        var tree = parts.xml(place(part));
        if (tree.isPresent()) {
            for (var relation : tree.get().getElementsByTag("Relationship")) {
                targets.put(
                        relation.attr("Id"),
                        new Target(
                                relation.attr("Type").replaceFirst(".*/", ""),
                                relation.attr("Target"),
                                relation.attr("TargetMode").equalsIgnoreCase("External")));
            }
        }
        return new Relations(part, targets);
    }

    /** In which part the relations of a part stand. */
    static String place(String part) {
        var slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The one part of this type. */
    Optional<String> part(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type) && !target.outside())
                .findFirst()
                .flatMap(this::place);
    }

    /** The part with this id; nothing where it lies outside. */
    Optional<String> inside(String id) {
        return Optional.ofNullable(targets.get(id))
                .filter(target -> !target.outside())
                .flatMap(this::place);
    }

    private Optional<String> place(Target target) {
        try {
            var path = URI.create("/" + part).resolve(target.address()).normalize().getPath();
            return Optional.of(path.replaceFirst("^/+", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
