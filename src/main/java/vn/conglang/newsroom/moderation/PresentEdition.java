package vn.conglang.newsroom.moderation;

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
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Passage;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.people.EditorialBoard;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.regulation.Approval;
import vn.conglang.regulation.Regulation;

/**
 * Presents an edited item to the leaders, once all that is required of the checklist is done (8.b,
 * 8.c). Whose approval it needs is settled here, by its section and the rules of the day, and stays
 * so (16, 19).
 */
@Component
public class PresentEdition implements Verb {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Regulation regulation;
    private final EditorialBoard board;
    private final Passage passage;

    PresentEdition(
            Dossiers dossiers,
            Editions editions,
            Regulation regulation,
            EditorialBoard board,
            Passage passage) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.regulation = regulation;
        this.board = board;
        this.passage = passage;
    }

    @Override
    public Action action(Edition edition, Member who) {
        return Action.PRESENT;
    }

    @Override
    public List<Refusal> refusals(Dossier dossier, Member who) {
        var first = Guards.mayTake(dossier.edition(), Action.PRESENT, who);
        return first.isEmpty()
                ? Reasons.all(
                        dossier.checklist().refusals(),
                        Guards.isDescribed(dossier.edition()),
                        isAnswered(asked(dossier)))
                : first;
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @Transactional
    public void present(EditionId id, long version, Member who) {
        var dossier = dossiers.open(id, this, who);
        Refused.unlessEmpty(Guards.asShown(dossier.edition(), version));
        editions.presented(id, who, asked(dossier));
        passage.take(dossier, Action.PRESENT, who.as(Permission.PRESENT), "");
    }

    /** Whose approval its section and the rules of the day ask for. */
    private Approval asked(Dossier dossier) {
        var section = dossier.section();
        var asked =
                section == null
                        ? Approval.ANY_LEADER
                        : section.approvalMode().under(regulation.today());
        return asked != Approval.ANY_LEADER && isWorkOfTheHead(dossier)
                ? Approval.ANY_LEADER
                : asked;
    }

    /**
     * Then the head cannot be asked for: another leader must be able to decide (4.3). It is the
     * head's work even while their account is closed.
     */
    private boolean isWorkOfTheHead(Dossier dossier) {
        return board.appointedTo(Post.HEAD_EDITOR).stream().anyMatch(dossier::isWorkOf);
    }

    /** Else nobody would ever answer; what the Board settled is not loosened for that (5.b). */
    private List<Refusal> isAnswered(Approval asked) {
        return asked == Approval.ANY_LEADER
                ? List.of()
                : Reasons.when(
                        board.actingAs(Post.HEAD_EDITOR).isEmpty(), "NobodyActsAsHead", "5.b");
    }
}
