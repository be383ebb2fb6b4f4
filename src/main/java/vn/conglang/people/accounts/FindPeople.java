package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.desk.Findable;
import vn.conglang.desk.Sought;
import vn.conglang.desk.Viewer;

/** Finds people by name or address, for those who keep them. */
@Repository
class FindPeople implements Findable {

    private final JdbcClient jdbc;

    FindPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "people.find";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<Found> find(Sought sought, Viewer viewer) {
        return sought.text().isEmpty() || !viewer.mayOneOf(MANAGE_PEOPLE, MANAGE_ACCOUNTS)
                ? List.of()
                : named(sought);
    }

    private List<Found> named(Sought sought) {
        return jdbc.sql(
                        """
                        select s.id, s.name, coalesce(u.short_name, s.email) as detail
                        from staff s
                            left join unit u on u.id = s.unit_id
                        where lower(translate(regexp_replace(normalize(s.name || ' ' || s.email, nfd),
                                '[\\u0300-\\u036f]', '', 'g'), '\u0111\u0110', 'dd')) like all(:patterns)
                        order by s.name, s.id
                        limit :limit
                        """)
                .param("patterns", sought.patterns())
                .param("limit", sought.limit())
                .query((row, number) ->
                        new Found(
                                row.getString("name"),
                                row.getString("detail"),
                                "/toa-soan/nhan-su/" + row.getLong("id")))
                .list();
    }
}
