package vn.conglang.newsroom.writing;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.people.Member;

/** Who has an edition open for writing at this moment. It keeps nobody out: it only tells. */
@Component
public class Presence {

    /** Whoever was not heard of for so long has left. */
    static final Duration GONE = Duration.ofSeconds(60);

    private final Editions editions;
    private final SaveRevision saving;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Presence(Editions editions, SaveRevision saving, JdbcClient jdbc, OfficeClock clock) {
        this.editions = editions;
        this.saving = saving;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes that somebody is writing there, and tells who else is, by name.
     *
     * @throws NoSuchEdition where it is none of their business
     */
    @Transactional
    public List<String> note(EditionId id, Member who) {
        var edition =
                editions.find(id)
                        .filter(found -> Guards.maySee(found, who))
                        .orElseThrow(NoSuchEdition::new);
        if (saving.refusals(edition, who).isEmpty()) {
            seen(id, who);
        }
        return others(id, who);
    }

    private void seen(EditionId id, Member who) {
        jdbc.sql(
                        """
                        insert into edition_presence (edition_id, staff_id, name, seen_at)
                        values (:edition, :staff, :name, :now)
                        on conflict (edition_id, staff_id)
                            do update set seen_at = excluded.seen_at
                        """)
                .param("edition", id.value())
                .param("staff", who.id().value())
                .param("name", who.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private List<String> others(EditionId id, Member who) {
        return jdbc.sql(
                        """
                        select name
                        from edition_presence
                        where edition_id = :edition
                          and staff_id <> :staff
                          and seen_at > :since
                        order by name, staff_id
                        """)
                .param("edition", id.value())
                .param("staff", who.id().value())
                .param("since", Timestamp.from(clock.instant().minus(GONE)))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
