package vn.conglang.media.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.media.PictureWords;
import vn.conglang.people.Member;

/**
 * The pictures that somebody may see, the latest upload first: their own, those that readers see,
 * and all for those who see every item (14.3).
 */
@Repository
public class Library {

    public static final int SIZE = 24;

    private static final String LINES =
            """
            select f.id, f.name, f.width, f.height, f.uploaded_by, f.uploaded_at,
                   p.alt, p.caption, p.credit, p.uploader_name, p.shows, p.consent_lacks,
                   p.used_at is not null as used, p.discarded_at is not null as discarded,
                   exists (
                       select
                       from media_publication m
                       where m.file_id = f.id
                         and m.withdrawn_at is null) as public
            from media_picture p
                join media_file f on f.id = p.file_id
            """;

    private final JdbcClient jdbc;

    Library(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page in one statement.
     *
     * @param next the last of this page, after which the next begins; null on the last one
     */
    public record Shelf(List<LibraryPicture> pictures, @Nullable FileId next) {}

    /**
     * @param after the last picture of the page before
     */
    public Shelf search(LibraryFilter filter, @Nullable FileId after, Member who) {
        var where = new Where().seenBy(who).and(filter, who).after(after);
        var found =
                jdbc.sql(LINES + where.sql() + "order by p.file_id desc limit :limit")
                        .params(where.parameters)
                        .param("limit", SIZE + 1)
                        .query((row, _) -> line(row))
                        .list();
        return found.size() <= SIZE
                ? new Shelf(found, null)
                : new Shelf(found.subList(0, SIZE), found.get(SIZE - 1).id());
    }

    private static LibraryPicture line(ResultSet row) throws SQLException {
        return new LibraryPicture(
                new FileId(row.getLong("id")),
                row.getString("name"),
                row.getInt("width"),
                row.getInt("height"),
                new PictureWords(
                        row.getString("alt"), row.getString("caption"), row.getString("credit")),
                new StaffId(row.getLong("uploaded_by")),
                row.getString("uploader_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                Shows.valueOf(row.getString("shows")),
                row.getBoolean("consent_lacks"),
                row.getBoolean("used"),
                row.getBoolean("public"),
                row.getBoolean("discarded"));
    }

    private static final class Where {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where seenBy(Member who) {
            with("me", who.id().value());
            return who.may(Permission.READ_ITEMS)
                    ? this
                    : and(
                            """
                            (f.uploaded_by = :me or exists (
                                select
                                from media_publication m
                                where m.file_id = f.id
                                  and m.withdrawn_at is null))\
                            """);
        }

        Where and(LibraryFilter filter, Member who) {
            see(filter.view(), who);
            if (!filter.words().isEmpty()) {
                and("p.folded like '%' || media_folded(:words) || '%'")
                        .with("words", escaped(filter.words()));
            }
            if (filter.unit() != null) {
                and("p.unit_id = :unit").with("unit", filter.unit().value());
            }
            if (filter.from() != null) {
                and("f.uploaded_at >= :from").with("from", start(filter.from()));
            }
            if (filter.to() != null) {
                and("f.uploaded_at < :to").with("to", start(filter.to().plusDays(1)));
            }
            return this;
        }

        private void see(LibraryFilter.View view, Member who) {
            and(
                    view == LibraryFilter.View.DISCARDED
                            ? "p.discarded_at is not null"
                            : "p.discarded_at is null");
            switch (view) {
                case ALL, DISCARDED -> {}
                case MINE -> and("f.uploaded_by = :me");
                case UNUSED -> and("p.used_at is null");
                case CHILDREN -> and("p.shows = 'CHILDREN'");
                case CONSENT_LACKS -> and("p.consent_lacks");
            }
        }

        Where after(@Nullable FileId last) {
            return last == null ? this : and("p.file_id < :after").with("after", last.value());
        }

        private Where and(String condition) {
            conditions.add(condition);
            return this;
        }

        private Where with(String name, Object value) {
            parameters.put(name, value);
            return this;
        }

        String sql() {
            return "where " + String.join("\n  and ", conditions) + "\n";
        }

        private static OffsetDateTime start(LocalDate day) {
            return day.atStartOfDay(OfficeClock.ZONE).toOffsetDateTime();
        }

        // Percent signs and underscores that somebody types are letters like any other.
        private static String escaped(String typed) {
            return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }
}
