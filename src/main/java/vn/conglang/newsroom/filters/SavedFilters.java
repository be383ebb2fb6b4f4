package vn.conglang.newsroom.filters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.reading.EditionFilter;

/** The filters that people keep: what was understood of them, never an address. */
@Repository
public class SavedFilters {

    private final JdbcClient jdbc;

    SavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This person's, by name. */
    public List<SavedFilter> of(StaffId who) {
        return jdbc.sql(
                        """
                        select id, name, state, section_id, unit_id, kind, mine, words
                        from saved_filter
                        where staff_id = :who
                        order by lower(name), id
                        """)
                .param("who", who.value())
                .query((row, number) -> filter(row))
                .list();
    }

    /** Nobody else saves or forgets one until this transaction ends. */
    void lock() {
        jdbc.sql("lock table saved_filter in share row exclusive mode").update();
    }

    void add(StaffId who, String name, EditionFilter filter) {
        var section = filter.section();
        var unit = filter.unit();
        var kind = filter.kind();
        jdbc.sql(
                        """
                        insert into saved_filter (staff_id, name, state, section_id, unit_id, kind,
                            mine, words)
                        values (:who, :name, :state, :section, :unit, :kind, :mine, :words)
                        """)
                .param("who", who.value())
                .param("name", name)
                .param("state", filter.states().stream().map(Enum::name).findFirst().orElse(null))
                .param("section", section == null ? null : section.value())
                .param("unit", unit == null ? null : unit.value())
                .param("kind", kind == null ? null : kind.name())
                .param("mine", filter.mine())
                .param("words", filter.title())
                .update();
    }

    void remove(StaffId who, long id) {
        jdbc.sql(
                        """
                        delete from saved_filter
                        where id = :id
                          and staff_id = :who
                        """)
                .param("id", id)
                .param("who", who.value())
                .update();
    }

    private static SavedFilter filter(ResultSet row) throws SQLException {
        var state = one(EditionState.values(), row.getString("state"));
        var section = row.getObject("section_id", Long.class);
        var unit = row.getObject("unit_id", Long.class);
        return new SavedFilter(
                row.getLong("id"),
                row.getString("name"),
                new EditionFilter(
                        Stream.ofNullable(state).collect(Collectors.toSet()),
                        section == null ? null : new SectionId(section),
                        unit == null ? null : new UnitId(unit),
                        one(ItemKind.values(), row.getString("kind")),
                        row.getBoolean("mine"),
                        row.getString("words")));
    }

    // A state that a later version knows no more filters nothing.
    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
        return Arrays.stream(all)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
