package vn.conglang.demo;

import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;
import vn.conglang.notices.Inbox;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;

/** People in the demo read what they were told: only that of the last days is still unread. */
@Component
@Profile("demo")
class ReadNotices {

    private static final Duration UNREAD = Duration.ofDays(2);
    private static final int MANY = 1_000;

    private final StaffDirectory people;
    private final Inbox inbox;
    private final OfficeClock clock;

    ReadNotices(StaffDirectory people, Inbox inbox, OfficeClock clock) {
        this.people = people;
        this.inbox = inbox;
        this.clock = clock;
    }

    void all() {
        people.current().stream().map(Staff::id).forEach(this::read);
    }

    private void read(StaffId who) {
        var before = clock.instant().minus(UNREAD);
        inbox.latest(who, null, MANY).stream()
                .filter(notice -> notice.toldAt().isBefore(before))
                .findFirst()
                .ifPresent(notice -> inbox.readUpTo(who, notice.id()));
    }
}
