package vn.conglang.people;

import java.sql.Timestamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/**
 * The password links that somebody could still use. Whoever has one can become that person, so a
 * link made by somebody who keeps only accounts without a post must not open that of a post holder
 * (14.3).
 */
@Component
public class OpenLinks {

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    OpenLinks(JdbcClient jdbc, OfficeClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Ends them. What they give way to stands in the trail itself. */
    public void revoke(StaffId staff) {
        end(staff, "");
    }

    /**
     * Ends those that their maker could not have made for the holder of a post, because their owner
     * comes to one; true when a new link is needed.
     */
    public boolean revokeForAPost(Actor actor, StaffId staff, String name) {
        var revoked = end(staff, "and not by_office") > 0;
        if (revoked) {
            events.publishEvent(PeopleChanged.staff(actor, "people.revoke-link", staff, name));
        }
        return revoked;
    }

    private int end(StaffId staff, String which) {
        return jdbc.sql(
                        """
                        update access_link
                        set revoked_at = :now
                        where staff_id = :staff
                          and used_at is null
                          and revoked_at is null
                          and expires_at > :now
                        """
                                + which)
                .param("staff", staff.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
