package vn.conglang.newsroom.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.people.Members;
import vn.conglang.regulation.Approval;

/** Finds those whose business an edition is, in two statements. */
@Repository
public class Parties {

    private final JdbcClient jdbc;
    private final Members members;

    Parties(JdbcClient jdbc, Members members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    public Party of(EditionId id) {
        return jdbc.sql(
                        """
                        select e.submitter_id, e.unit_id, e.approval_asked,
                               (select max(s.id) from step s where s.edition_id = e.id) as step,
                               array(
                                   select distinct h.staff_id
                                   from article_hand h
                                   where h.article_id = e.article_id
                                     and h.staff_id is not null) as hands
                        from edition e
                        where e.id = :id
                        """)
                .param("id", id.value())
                .query(Parties::party)
                .single()
                .seenBy(members.everybody());
    }

    private static Party party(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        var asked = row.getString("approval_asked");
        return new Party(
                new StaffId(row.getLong("submitter_id")),
                unit == null ? null : new UnitId(unit),
                row.getLong("step"),
                staff((Long[]) row.getArray("hands").getArray()),
                asked == null ? null : Approval.valueOf(asked),
                List.of());
    }

    private static Set<StaffId> staff(Long[] ids) {
        return Stream.of(ids).map(StaffId::new).collect(Collectors.toSet());
    }
}
