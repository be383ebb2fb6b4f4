package vn.conglang.people;

import static vn.conglang.desk.Permission.CONFIRM_RULES;
import static vn.conglang.desk.Permission.MODERATE;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailEntry;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/**
 * Keeps one person from opening both locks of a leader's account: with a new password and without a
 * second factor, whoever made both would be that leader. Who took the one away leaves the other to
 * somebody else of the standing office (14.3); the trail knows who it was.
 */
@Component
public class TwoHands {

    private static final Clause CONFIDENTIAL = Clause.of("14.3");

    private final JdbcClient jdbc;
    private final Trail trail;
    private final OfficeClock clock;

    TwoHands(JdbcClient jdbc, Trail trail, OfficeClock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** Refuses a link by who took the second factor away, until its owner has a new one. */
    public Reasons onLink(Reasons reasons, Member who, StaffId account) {
        var taken = newest("people.remove-second-factor", who.id(), account);
        return reasons.when(
                taken > newest("people.enrol-second-factor", account, account) && decides(account),
                "TookTheFactor",
                CONFIDENTIAL);
    }

    /** Refuses to take the second factor by who made a link, until its owner came in with both. */
    public Reasons onRemoval(Reasons reasons, Member who, StaffId account) {
        var made = newest("people.send-password-link", who.id(), account);
        return reasons.when(
                made > newest("people.sign-in", account, account) && decides(account),
                "MadeTheLink",
                CONFIDENTIAL);
    }

    /** The place in the trail of the last time that somebody did this; 0 for never. */
    private long newest(String action, StaffId by, StaffId about) {
        var filter = new TrailFilter(action, by.toString(), "staff", about.toString(), null, null);
        return trail.search(filter, null, 1).stream().mapToLong(TrailEntry::seq).sum();
    }

    /** Whether somebody moderates or confirms rules today or on a day to come, also for others. */
    private boolean decides(StaffId account) {
        return jdbc.sql(
                        """
                        select exists (
                            select from appointment
                            where staff_id = :account
                              and post = any(:posts)
                              and (valid_to is null or valid_to >= :today)
                        ) or exists (
                            select from delegation d
                                join appointment a on a.id = d.appointment_id
                            where d.delegate_id = :account
                              and a.post = any(:posts)
                              and d.valid_to >= :today
                        )
                        """)
                .param("account", account.value())
                .param("posts", deciding())
                .param("today", clock.today())
                .query(Boolean.class)
                .single();
    }

    private static String[] deciding() {
        return Arrays.stream(Post.values())
                .filter(post -> post.grants(MODERATE) || post.grants(CONFIRM_RULES))
                .map(Post::name)
                .toArray(String[]::new);
    }
}
