package vn.conglang.desk;

import java.util.List;

/**
 * One line of the desk's navigation. Rooms declare theirs as beans.
 *
 * @param group the key of the heading it stands under, e.g. {@code desk.group.news}
 * @param order its place among all entries
 * @param key the key of its text
 * @param anyOf shown to those who have one of these; to everybody when empty
 * @param atTheThumb its place among the few that a phone shows at once
 * @param keys the keys that lead there, one after the other, e.g. {@code g t}; empty for none
 */
public record NavigationEntry(
        String group,
        int order,
        String key,
        String href,
        List<Permission> anyOf,
        int atTheThumb,
        String keys) {

    public NavigationEntry(
            String group,
            int order,
            String key,
            String href,
            List<Permission> anyOf,
            int atTheThumb) {
        this(group, order, key, href, anyOf, atTheThumb, "");
    }

    public NavigationEntry(
            String group, int order, String key, String href, List<Permission> anyOf) {
        this(group, order, key, href, anyOf, order);
    }

    /** The same entry, to which these keys lead. */
    public NavigationEntry by(String typed) {
        return new NavigationEntry(group, order, key, href, anyOf, atTheThumb, typed);
    }

    boolean isFor(Viewer viewer) {
        return viewer.mayOneOf(anyOf.toArray(Permission[]::new));
    }
}
