package vn.conglang.people.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.Post;
import vn.conglang.people.StaffState;

/** The list of people with what one looks for: unit, posts today, state of the account. */
@Repository
public class PeopleList {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    PeopleList(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public record Line(
            StaffId id,
            String name,
            String email,
            @Nullable String unit,
            StaffState state,
            boolean hasSecondFactor,
            List<Post> posts) {}

    /**
     * What is looked for; what is absent does not narrow the list.
     *
     * @param words part of a name or an address
     * @param afterName with {@code afterId} the last line of the page before
     */
    public record Filter(
            String words,
            @Nullable UnitId unit,
            @Nullable Post post,
            @Nullable StaffState state,
            @Nullable String afterName,
            long afterId) {}

    /** One more than a page, so that one sees whether there is a next. */
    List<Line> find(Filter filter) {
        return jdbc.sql(
                        """
                        select s.id, s.name, s.email, u.short_name as unit, s.state,
                               f.confirmed_at is not null as has_second_factor,
                               p.posts
                        from staff s
                            left join unit u on u.id = s.unit_id
                            left join second_factor f on f.staff_id = s.id
                            cross join lateral (
                                select coalesce(string_agg(distinct a.post, ','), '') as posts
                                from appointment a
                                where a.staff_id = s.id
                                  and a.valid_from <= :today
                                  and (a.valid_to is null or a.valid_to >= :today)
                            ) p
                        where (:words = '' or strpos(lower(s.name), lower(:words)) > 0
                               or strpos(s.email, lower(:words)) > 0)
                          and (cast(:unit as bigint) is null or s.unit_id = :unit)
                          and (cast(:state as text) is null or s.state = :state)
                          and (cast(:post as text) is null or :post = any(string_to_array(p.posts, ',')))
                          and (cast(:afterName as text) is null or (s.name, s.id) > (:afterName, :afterId))
                        order by s.name, s.id
                        limit :limit
                        """)
                .param("today", clock.today())
                .param("words", filter.words())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("post", filter.post() == null ? null : filter.post().name())
                .param("afterName", filter.afterName())
                .param("afterId", filter.afterId())
                .param("limit", PAGE + 1)
                .query(PeopleList::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var posts = row.getString("posts");
        return new Line(
                new StaffId(row.getLong("id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("unit"),
                StaffState.valueOf(row.getString("state")),
                row.getBoolean("has_second_factor"),
                posts.isEmpty()
                        ? List.of()
                        : Arrays.stream(posts.split(",", -1)).map(Post::valueOf).sorted().toList());
    }
}
