package vn.conglang.newsroom.mending;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.checking.writing.HouseWords;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Member;

/** Makes a word that the dictionary does not know one of the house's own (8.a). */
@Component
public class AddWord {

    private static final Clause EDITING = Clause.of("8.a");

    private final Mending mending;
    private final HouseWords words;

    AddWord(Mending mending, HouseWords words) {
        this.mending = mending;
        this.words = words;
    }

    public List<Refusal> refusals(Member who) {
        return who.may(Permission.EDIT) ? List.of() : List.of(Reasons.notPermitted(EDITING));
    }

    /**
     * @param id the item in which the word was found
     */
    @Transactional
    public void add(EditionId id, String word, Member who) {
        Refused.unlessEmpty(refusals(who));
        var open = mending.open(id, word, Remedy.ADD_WORD, who);
        if (words.add(open.finding().id(), who)) {
            mending.tell(open.dossier(), Remedy.ADD_WORD, CheckKey.SPELLING, word, who);
        }
    }
}
