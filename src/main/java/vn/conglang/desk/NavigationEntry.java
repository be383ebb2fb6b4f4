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
 */
public record NavigationEntry(
        String group, int order, String key, String href, List<Permission> anyOf, int atTheThumb) {

    public NavigationEntry(
            String group, int order, String key, String href, List<Permission> anyOf) {
        this(group, order, key, href, anyOf, order);
    }

    boolean isFor(Viewer viewer) {
        return viewer.mayOneOf(anyOf.toArray(Permission[]::new));
    }
}
