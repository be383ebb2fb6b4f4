package vn.conglang.newsroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.SectionId;
import vn.conglang.newsroom.section.Section;

/**
 * The sections in the order of their tree, each with its depth and its place among its siblings.
 */
final class SectionTree {

    private SectionTree() {}

    static List<SectionRow> of(List<Section> all) {
        var rows = new ArrayList<SectionRow>();
        add(null, 0, all, rows);
        return rows;
    }

    private static void add(
            @Nullable SectionId parent, int depth, List<Section> all, List<SectionRow> rows) {
        var siblings = all.stream().filter(s -> Objects.equals(s.parent(), parent)).toList();
        for (var place = 0; place < siblings.size(); place++) {
            var section = siblings.get(place);
            rows.add(new SectionRow(section, depth, place, place == siblings.size() - 1));
            add(section.id(), depth + 1, all, rows);
        }
    }
}
