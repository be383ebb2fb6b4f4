package vn.conglang.media.library;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;

/** Contents of public pictures that wait for a leader. */
@Component
class ReplacementsWork implements PendingWork {

    private final Replacements replacements;

    ReplacementsWork(Replacements replacements) {
        this.replacements = replacements;
    }

    @Override
    public List<Item> waitingFor(Viewer viewer, int limit) {
        return viewer.may(Permission.CORRECT)
                ? replacements.oldest(limit).stream().map(ReplacementsWork::item).toList()
                : List.of();
    }

    private static Item item(Replacement waiting) {
        return new Item(
                "media.work.replacement",
                waiting.content().file().name(),
                waiting.reason(),
                "/toa-soan/thu-vien-anh/" + waiting.picture(),
                waiting.at());
    }
}
