package vn.conglang.people.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.conglang.core.StaffId;

/**
 * The open sessions of people, as Spring Session keeps them in the database. What ends some belongs
 * in the transaction of the act: both happen or neither.
 */
@Component
public class Sessions {

    /** Under these names a session keeps where it was opened. */
    public static final String DEVICE = "device";

    public static final String ADDRESS = "address";

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final JdbcClient jdbc;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository, JdbcClient jdbc) {
        this.repository = repository;
        this.jdbc = jdbc;
    }

    /** Where somebody is signed in, the last used first. */
    public List<OpenSession> of(StaffId staff, String currentId) {
        return all(staff).stream()
                .map(session -> open(session, currentId))
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    /** Ends the session with this handle, if it is one of theirs. */
    public boolean end(StaffId staff, String handle) {
        return endThose(staff, id -> handle(id).equals(handle)) > 0;
    }

    /** Ends all but the one that asks; says how many. */
    public int endOthers(StaffId staff, String currentId) {
        return endThose(staff, id -> !id.equals(currentId));
    }

    public int endAll(StaffId staff) {
        return endThose(staff, id -> true);
    }

    // Spring Session deletes in a transaction of its own; these end with the act that ends them.
    private int endThose(StaffId staff, Predicate<String> which) {
        return jdbc.sql(
                        """
                        delete from spring_session
                        where principal_name = :staff
                          and session_id = any(:ids)
                        """)
                .param("staff", staff.toString())
                .param("ids", ids(staff).stream().filter(which).toArray(String[]::new))
                .update();
    }

    private List<String> ids(StaffId staff) {
        return jdbc.sql("select session_id from spring_session where principal_name = :staff")
                .param("staff", staff.toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<? extends Session> all(StaffId staff) {
        return List.copyOf(repository.findByPrincipalName(staff.toString()).values());
    }

    private static OpenSession open(Session session, String currentId) {
        return new OpenSession(
                handle(session.getId()),
                session.getAttributeOrDefault(DEVICE, ""),
                session.getAttributeOrDefault(ADDRESS, ""),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(currentId));
    }

    private static String handle(String id) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(id.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
