package vn.conglang.regulation;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;

/** Leaders find the amendments that wait for their confirmation among their work. */
@Component
class AmendmentsWaiting implements PendingWork {

    private final Amendments amendments;
    private final RuleWords words;

    AmendmentsWaiting(Amendments amendments, RuleWords words) {
        this.amendments = amendments;
        this.words = words;
    }

    @Override
    public List<Item> waitingFor(Viewer viewer, int limit) {
        return viewer.may(Permission.CONFIRM_RULES)
                ? amendments.waitingFor(viewer.id(), limit).stream().map(this::item).toList()
                : List.of();
    }

    private Item item(Amendment amendment) {
        var line = words.line(amendment, LocaleContextHolder.getLocale());
        return new Item(
                "regulation.work.confirm",
                line.name() + ": " + line.value(),
                line.source(),
                AmendmentController.PATH + "/" + amendment.id(),
                amendment.entered().at());
    }
}
