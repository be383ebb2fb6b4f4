package vn.conglang.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;

/**
 * Who somebody is today: the person with the posts in force now, own and delegated. Read anew for
 * every request, in one statement.
 */
@Repository
public class Members {

    private static final String PRESENT =
            """
            select s.id,
                   s.name,
                   s.unit_id,
                   f.confirmed_at is not null as has_second_factor,
                   o.post,
                   o.unit_id as office_unit_id,
                   o.acting_for_id,
                   o.acting_for
            from staff s
                left join second_factor f on f.staff_id = s.id
                left join lateral (
                    select a.post, a.unit_id, null::bigint as acting_for_id, null as acting_for
                    from appointment a
                    where a.staff_id = s.id
                      and a.valid_from <= :day
                      and (a.valid_to is null or a.valid_to >= :day)
                    union all
                    select a.post, a.unit_id, h.id, h.name
                    from delegation d
                        join appointment a on a.id = d.appointment_id
                        join staff h on h.id = a.staff_id
                    where d.delegate_id = s.id and (
            """
                    + StandingIn.HOLDS
                    + """
                            )
                        ) o on true
                    where s.state = 'ACTIVE'
                    """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Members(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param hasSecondFactor whether they confirmed a second factor
     */
    public record Present(Member member, boolean hasSecondFactor) {

        /** Whether a post of theirs asks for a second factor that they do not have yet. */
        public boolean mustEnrol() {
            return !hasSecondFactor
                    && member.offices().stream()
                            .anyMatch(office -> office.post().requiresSecondFactor());
        }
    }

    /** The member as of today; nobody when the account is not active. */
    public Optional<Member> of(StaffId id) {
        return present(id).map(Present::member);
    }

    public Optional<Present> present(StaffId id) {
        var rows =
                jdbc.sql(PRESENT + "and s.id = :id")
                        .param("id", id.value())
                        .param("day", clock.today())
                        .query(Members::row)
                        .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Present(member(rows), rows.getFirst().hasSecondFactor()));
    }

    /** Everybody with an active account, as of today, by name: whom one can tell or turn to. */
    public List<Member> everybody() {
        var people = new LinkedHashMap<StaffId, List<Row>>();
        jdbc.sql(PRESENT + "order by s.name, s.id")
                .param("day", clock.today())
                .query(Members::row)
                .list()
                .forEach(row -> people.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(row));
        return people.values().stream().map(Members::member).toList();
    }

    private static Member member(List<Row> rows) {
        var offices = new ArrayList<Office>();
        rows.forEach(row -> {
            if (row.office() != null) {
                offices.add(row.office());
            }
        });
        var first = rows.getFirst();
        return new Member(first.id(), first.name(), first.unit(), offices);
    }

    private record Row(
            StaffId id,
            String name,
            @Nullable UnitId unit,
            boolean hasSecondFactor,
            @Nullable Office office) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        var post = row.getString("post");
        return new Row(
                new StaffId(row.getLong("id")),
                row.getString("name"),
                unitId(row.getObject("unit_id", Long.class)),
                row.getBoolean("has_second_factor"),
                post == null
                        ? null
                        : new Office(
                                Post.valueOf(post),
                                unitId(row.getObject("office_unit_id", Long.class)),
                                delegator(row)));
    }

    private static Office.@Nullable Delegator delegator(ResultSet row) throws SQLException {
        var id = row.getObject("acting_for_id", Long.class);
        return id == null
                ? null
                : new Office.Delegator(new StaffId(id), row.getString("acting_for"));
    }

    private static @Nullable UnitId unitId(@Nullable Long value) {
        return value == null ? null : new UnitId(value);
    }
}
