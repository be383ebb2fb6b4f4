package vn.conglang.newsroom.mending;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.newsroom.checking.Justifications;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Member;

/**
 * Somebody answers by name for a finding that stays: the telephone of an office, an account to
 * which the public may give (14.3). It holds for that finding in that article and for no other.
 */
@Component
public class JustifyFinding {

    private static final int REASON = 300;

    private final Mending mending;
    private final Justifications justifications;

    JustifyFinding(Mending mending, Justifications justifications) {
        this.mending = mending;
        this.justifications = justifications;
    }

    @Transactional
    public void justify(EditionId id, String finding, String typed, Member who) {
        var open = mending.open(id, finding, Remedy.JUSTIFY, who);
        var reason = Text.line(typed);
        Refused.unlessEmpty(wrong(reason, open.point().check().clause()));
        var article = open.dossier().edition().article();
        if (justifications.add(article, open.point().check(), open.finding(), reason, who)) {
            mending.tell(open.dossier(), Remedy.JUSTIFY, open.point().check(), reason, who);
        }
    }

    private static List<Refusal> wrong(String reason, Clause clause) {
        if (reason.isEmpty()) {
            return List.of(Reasons.of("JustificationMissing", clause.label()).at("reason"));
        }
        return reason.length() > REASON
                ? List.of(Reasons.of("ReasonTooLong", clause.label(), REASON).at("reason"))
                : List.of();
    }
}
