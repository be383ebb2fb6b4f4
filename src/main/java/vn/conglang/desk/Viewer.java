package vn.conglang.desk;

import vn.conglang.core.StaffId;

/**
 * The person signed in, as far as the desk's frame needs to know. It is the principal of the
 * request's authentication; controllers take it as a parameter (as {@code people.Member}).
 */
public interface Viewer {

    StaffId id();

    String name();

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
