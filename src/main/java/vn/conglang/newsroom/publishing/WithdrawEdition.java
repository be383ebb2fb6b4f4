package vn.conglang.newsroom.publishing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.Member;

/** A leader takes a public item away (4.1). */
@Component
public class WithdrawEdition implements Verb {

    private final Dossiers dossiers;
    private final Withdrawing withdrawing;
    private final Redirect redirect;

    WithdrawEdition(Dossiers dossiers, Withdrawing withdrawing, Redirect redirect) {
        this.redirect = redirect;
        this.dossiers = dossiers;
        this.withdrawing = withdrawing;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.WITHDRAW;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        return Guards.mayTake(dossier.edition(), Action.WITHDRAW, who);
    }

    /**
     * @param explanation what readers are told in place of the text
     */
    @Transactional
    public void withdraw(EditionId id, String explanation, Member who) {
        withdraw(id, explanation, "", who);
    }

    /**
     * @param typedRedirect the address of another public article to which readers are sent on;
     *     empty for none
     */
    @Transactional
    public void withdraw(EditionId id, String explanation, String typedRedirect, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(
                Reasons.all(
                        Guards.reasonGiven(explanation, "4.1"),
                        redirect.refusals(typedRedirect, dossier.edition().article())));
        withdrawing.withdraw(
                dossier,
                Action.WITHDRAW,
                explanation,
                Redirect.read(typedRedirect).orElse(null),
                who.as(Permission.CORRECT));
    }
}
