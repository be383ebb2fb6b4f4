package vn.conglang.newsroom.mending;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.checking.personal.MaskedContent;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;

/** Puts dots for the digits of a person's number, wherever it stands in the item (14.3). */
@Component
public class MaskFinding {

    private final Mending mending;
    private final SaveRevision saving;

    MaskFinding(Mending mending, SaveRevision saving) {
        this.mending = mending;
        this.saving = saving;
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @Transactional
    public void mask(EditionId id, long version, String finding, Member who) {
        var open = mending.open(id, finding, Remedy.MASK, who);
        var dossier = open.dossier();
        var article = dossier.edition().article();
        saving.save(id, version, MaskedContent.of(dossier.content(), article, finding), who);
        mending.tell(dossier, Remedy.MASK, open.point().check(), "", who);
    }
}
