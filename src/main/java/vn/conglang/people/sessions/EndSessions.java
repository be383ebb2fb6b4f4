package vn.conglang.people.sessions;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.people.Member;
import vn.conglang.people.PeopleChanged;

/** Takes back places from which one is signed in oneself. */
@Service
public class EndSessions {

    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    EndSessions(Sessions sessions, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /** Ends the session with this handle, if it is one's own. */
    @Transactional
    public void one(Member who, String handle) {
        if (sessions.end(who.id(), handle)) {
            tell(who, 1);
        }
    }

    /** Ends all but the one that asks. */
    @Transactional
    public void others(Member who, String currentId) {
        var ended = sessions.endOthers(who.id(), currentId);
        if (ended > 0) {
            tell(who, ended);
        }
    }

    private void tell(Member who, int count) {
        events.publishEvent(
                PeopleChanged.staff(who.inNoPost(), "people.end-sessions", who.id(), who.name())
                        .with(Map.of("count", Integer.toString(count))));
    }
}
