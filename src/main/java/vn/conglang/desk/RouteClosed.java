package vn.conglang.desk;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** A desk route that this person's posts do not open. */
public class RouteClosed extends AccessDeniedException {

    private final transient List<Permission> needed;

    RouteClosed(Permission... needed) {
        super("Route not granted");
        this.needed = Arrays.asList(needed);
    }

    /** Any one of these opens it; empty where nothing does. */
    public List<Permission> needed() {
        return needed;
    }
}
