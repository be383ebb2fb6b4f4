package vn.conglang.site.proof;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;

/** What readers do not find as it was decided waits for those who publish (4.1, 7.2). */
@Component
class FailedProofs implements PendingWork {

    private final Proofs proofs;

    FailedProofs(Proofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public List<Item> waitingFor(Viewer viewer, int limit) {
        return viewer.may(Permission.PUBLISH)
                ? proofs.failed(limit).stream().map(FailedProofs::item).toList()
                : List.of();
    }

    private static Item item(Proofs.Failed failed) {
        return new Item(
                "site.work.appearance-differs",
                failed.title(),
                "",
                "/toa-soan/tin-bai/" + failed.edition() + "#doi-chieu",
                failed.since());
    }
}
