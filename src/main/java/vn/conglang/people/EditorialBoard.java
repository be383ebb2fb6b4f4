package vn.conglang.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/** The Board as the public may see it: posts, names, units and decisions, nothing else (1, 3). */
@Repository
public class EditorialBoard {

    private final Acting acting;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    EditorialBoard(Acting acting, JdbcClient jdbc, OfficeClock clock) {
        this.acting = acting;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param unit the name of the unit the person belongs to, if any
     */
    public record Seat(Post post, String name, @Nullable String unit, Decision decision) {}

    /**
     * Who holds a post of the Board, its standing office or its support team today, by rank. It is
     * the decision that appoints: a closed account takes nobody off the list.
     */
    public List<Seat> today() {
        return jdbc
                .sql(
                        """
                        select a.post,
                               s.name,
                               u.name as unit,
                               a.decision_number,
                               a.decision_date,
                               a.decision_issuer
                        from appointment a
                            join staff s on s.id = a.staff_id
                            left join unit u on u.id = s.unit_id
                        where a.post in ('HEAD_EDITOR', 'DEPUTY_EDITOR', 'BOARD_MEMBER',
                                         'STANDING_OFFICE', 'SUPPORT_TEAM')
                          and a.valid_from <= :today
                          and (a.valid_to is null or a.valid_to >= :today)
                        order by a.valid_from, a.id
                        """)
                .param("today", clock.today())
                .query(EditorialBoard::seat)
                .list()
                .stream()
                .sorted(Comparator.comparing(Seat::post))
                .toList();
    }

    /** Who is appointed to this post today, in their own right, whether they can sign in or not. */
    public Set<StaffId> appointedTo(Post post) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select staff_id
                                from appointment
                                where post = :post
                                  and valid_from <= :day
                                  and (valid_to is null or valid_to >= :day)
                                """)
                        .param("post", post.name())
                        .param("day", clock.today())
                        .query((row, number) -> new StaffId(row.getLong(1)))
                        .list());
    }

    /** Who can be asked to act in this post today. */
    public Set<StaffId> actingAs(Post post) {
        return acting.as(post);
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                Post.valueOf(row.getString("post")),
                row.getString("name"),
                row.getString("unit"),
                new Decision(
                        row.getString("decision_number"),
                        row.getObject("decision_date", LocalDate.class),
                        row.getString("decision_issuer")));
    }
}
