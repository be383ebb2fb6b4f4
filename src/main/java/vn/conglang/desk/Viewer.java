package vn.conglang.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;

/**
 * The person signed in, as far as the desk's frame needs to know. It is the principal of the
 * request's authentication; controllers take it as a parameter (as {@code people.Member}).
 */
public interface Viewer {

    /**
     * A post as the frame names it.
     *
     * @param key the post's name in the message bundles
     * @param actingFor the name of the person represented by delegation, if any
     */
    record Standing(String key, @Nullable String actingFor) {}

    StaffId id();

    String name();

    /** The posts in which they act today, own posts first. */
    List<Standing> standings();

    boolean may(Permission permission);

    default boolean mayOneOf(Permission... permissions) {
        for (var permission : permissions) {
            if (may(permission)) {
                return true;
            }
        }
        return permissions.length == 0;
    }
}
