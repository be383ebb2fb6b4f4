package vn.conglang.desk;

import java.util.List;

/**
 * The desk's frame around a screen.
 *
 * @param groups the navigation that this person sees, by heading
 */
public record DeskFrame(Viewer viewer, List<Group> groups) {

    public record Group(String key, List<NavigationEntry> entries) {}
}
