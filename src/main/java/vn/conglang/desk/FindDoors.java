package vn.conglang.desk;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.web.Texts;

/** Finds where one may go, by the lines of the navigation; all of them where nothing was typed. */
@Component
class FindDoors implements Findable {

    private final List<NavigationEntry> entries;
    private final Texts texts;

    FindDoors(List<NavigationEntry> entries, Texts texts) {
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
        this.texts = texts;
    }

    @Override
    public String kind() {
        return "desk.find.doors";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Found> find(Sought sought, Viewer viewer) {
        return entries.stream()
                .filter(entry -> entry.isFor(viewer))
                .map(entry -> new Found(texts.of(sought.locale(), entry.key()), "", entry.href()))
                .filter(found -> sought.fits(found.title()))
                .limit(sought.limit())
                .toList();
    }
}
