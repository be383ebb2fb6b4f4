package vn.conglang.questions.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.UnitId;

/** The topics, in the order in which they are offered. */
@Repository
public class Topics {

    private static final String SELECT =
            """
            select id, name_vi, name_en, unit_id, active
            from topic
            """;

    private final JdbcClient jdbc;

    Topics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that may be chosen now. */
    public List<Topic> offered() {
        return jdbc.sql(SELECT + "where active order by position, id").query(Topics::topic).list();
    }

    public Optional<Topic> find(TopicId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Topics::topic)
                .optional();
    }

    private static Topic topic(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new Topic(
                new TopicId(row.getLong("id")),
                row.getString("name_vi"),
                row.getString("name_en"),
                unit == null ? null : new UnitId(unit),
                row.getBoolean("active"));
    }
}
