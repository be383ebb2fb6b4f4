package vn.conglang.newsroom.reading;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.EditionState;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.Post;

/** The conditions of a list of editions ({@code e}) with their current revisions ({@code r}). */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Where() {}

    /** The one place that says who sees which editions in lists. */
    static Where seenBy(Member who) {
        var where = new Where();
        if (!who.may(Permission.READ_ITEMS)) {
            where.and("(e.submitter_id = :viewer or e.unit_id = any(:headed))");
            where.with("viewer", who.id().value());
            where.with("headed", values(headed(who)));
        }
        return where;
    }

    /** The units whose head this person is. */
    static List<UnitId> headed(Member who) {
        return who.offices().stream()
                .filter(office -> office.post() == Post.UNIT_HEAD)
                .map(Office::unit)
                .filter(Objects::nonNull)
                .toList();
    }

    static Long[] values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }

    Where and(EditionFilter filter, Member who) {
        if (!filter.states().isEmpty()) {
            in(filter.states());
        }
        if (filter.section() != null) {
            and("r.section_id = :section").with("section", filter.section().value());
        }
        if (filter.unit() != null) {
            and("e.unit_id = :unit").with("unit", filter.unit().value());
        }
        if (filter.kind() != null) {
            and("r.kind = :kind").with("kind", filter.kind().name());
        }
        if (filter.mine()) {
            and("e.submitter_id = :me").with("me", who.id().value());
        }
        if (!filter.title().isEmpty()) {
            and("newsroom_folded(r.title) like '%' || newsroom_folded(:title) || '%'")
                    .with("title", escaped(filter.title()));
        }
        return this;
    }

    Where in(Collection<EditionState> states) {
        return and("e.state = any(:states)")
                .with("states", states.stream().map(EditionState::name).toArray(String[]::new));
    }

    Where after(@Nullable Cursor cursor) {
        return cursor == null
                ? this
                : and("(e.updated_at, e.id) < (:afterTime, :afterId)")
                        .with("afterTime", Timestamp.from(cursor.time()))
                        .with("afterId", cursor.id());
    }

    Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    Where with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** The conditions alone, to stand among others. */
    String inner() {
        return conditions.isEmpty() ? "true" : "(" + String.join("\n  and ", conditions) + ")";
    }

    String sql() {
        return conditions.isEmpty() ? "" : "where " + String.join("\n  and ", conditions) + "\n";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    // Percent signs and underscores that somebody types are letters like any other.
    private static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
