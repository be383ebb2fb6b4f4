package vn.conglang.people.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.conglang.core.StaffId;

/** The open sessions of people, as Spring Session keeps them in the database. */
@Component
public class Sessions {

    /** Under these names a session keeps where it was opened. */
    public static final String DEVICE = "device";

    public static final String ADDRESS = "address";

    private final FindByIndexNameSessionRepository<? extends Session> repository;

    Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
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
        return endThose(staff, session -> handle(session.getId()).equals(handle)) > 0;
    }

    /** Ends all but the one that asks; says how many. */
    public int endOthers(StaffId staff, String currentId) {
        return endThose(staff, session -> !session.getId().equals(currentId));
    }

    public int endAll(StaffId staff) {
        return endThose(staff, session -> true);
    }

    private int endThose(StaffId staff, Predicate<Session> which) {
        var ending = all(staff).stream().filter(which).map(Session::getId).toList();
        ending.forEach(repository::deleteById);
        return ending.size();
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
