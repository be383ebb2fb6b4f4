package vn.conglang.people.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import vn.conglang.testing.RoomTest;

/** Two requests of one window write the same attribute, as a double click does with its notice. */
@RoomTest
class SessionStoreTests {

    @Autowired SessionRepository<? extends Session> sessions;

    @Test
    void twoRequestsMayPutDownTheSameAttributeAtOnce() {
        putsDownTwice(sessions);
    }

    private static <S extends Session> void putsDownTwice(SessionRepository<S> sessions) {
        var id = begun(sessions);
        var one = Objects.requireNonNull(sessions.findById(id));
        var other = Objects.requireNonNull(sessions.findById(id));
        one.setAttribute("notice", "first");
        other.setAttribute("notice", "second");

        sessions.save(one);
        sessions.save(other);

        var read = Objects.requireNonNull(sessions.findById(id));
        assertThat(read.<String>getAttribute("notice")).isEqualTo("second");
    }

    private static <S extends Session> String begun(SessionRepository<S> sessions) {
        var session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }
}
