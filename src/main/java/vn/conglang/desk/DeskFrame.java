package vn.conglang.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The desk's frame around a screen.
 *
 * @param groups the navigation that this person sees, by heading
 * @param bell absent while no room tells anybody anything
 */
public record DeskFrame(Viewer viewer, List<Group> groups, @Nullable Bell bell) {

    /** "Việc của tôi": above every other screen, and so not the place of any. */
    static final String HOME = "/toa-soan";

    private static final int TABS = 3;

    public record Group(String key, List<NavigationEntry> entries) {}

    /** The doors at the thumb on a phone: my work, then the rooms; the last tab opens the rest. */
    public List<NavigationEntry> tabs() {
        return Stream.concat(entries().filter(DeskFrame::isHome), rooms()).limit(TABS).toList();
    }

    /** Where to go on when nothing waits. */
    public List<NavigationEntry> nextActs() {
        return rooms().limit(TABS).toList();
    }

    private Stream<NavigationEntry> rooms() {
        return entries()
                .filter(entry -> !isHome(entry))
                .sorted(
                        Comparator.comparing(DeskFrame::isOwn)
                                .thenComparing(NavigationEntry::atTheThumb));
    }

    private Stream<NavigationEntry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream());
    }

    private static boolean isHome(NavigationEntry entry) {
        return entry.href().equals(HOME);
    }

    private static boolean isOwn(NavigationEntry entry) {
        return entry.group().equals("desk.group.own");
    }

    /** The address of the entry that the page at this path belongs to. */
    public @Nullable String current(String path) {
        return entries()
                .map(NavigationEntry::href)
                .filter(href ->
                        path.equals(href) || (!href.equals(HOME) && path.startsWith(href + "/")))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }
}
