package vn.conglang.newsroom.mending;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.checking.writing.Spaces;
import vn.conglang.newsroom.content.ContentTexts;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;

/** Puts all spaces of an item in order at once (8.a). */
@Component
public class TidySpaces {

    private final Mending mending;
    private final SaveRevision saving;

    TidySpaces(Mending mending, SaveRevision saving) {
        this.mending = mending;
        this.saving = saving;
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @Transactional
    public void tidy(EditionId id, long version, Member who) {
        var dossier = mending.lock(id, who);
        var tidied = ContentTexts.changed(dossier.content(), Spaces::tidied);
        saving.save(id, version, tidied, who);
        mending.tell(dossier, Remedy.TIDY, CheckKey.TYPOGRAPHY, "", who);
    }
}
