package vn.conglang.newsroom.factcheck;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.people.Member;

/** Makes ready what the page of an edition says of its fact checks, for those of the desk. */
@Component
public class FactCheckScreens {

    private final FactChecks checks;
    private final MakeFactCheck making;
    private final OfficeClock clock;

    FactCheckScreens(FactChecks checks, MakeFactCheck making, OfficeClock clock) {
        this.checks = checks;
        this.making = making;
        this.clock = clock;
    }

    public FactCheckScreen of(Dossier dossier, Member who) {
        var edition = dossier.edition();
        return new FactCheckScreen(
                "/toa-soan/tin-bai/" + edition.id() + "/kiem-chung",
                who.may(Permission.READ_ITEMS) ? checks.about(edition.article()) : List.of(),
                edition.revision(),
                making.refusals(dossier, who).isEmpty(),
                MakeFactCheck.isAskedBy(who),
                clock.instant());
    }
}
