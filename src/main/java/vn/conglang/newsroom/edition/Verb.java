package vn.conglang.newsroom.edition;

import java.util.List;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.Action;
import vn.conglang.people.Member;

/** One thing that can be done to an edition: which, and why not. */
public interface Verb {

    /** What it would be for this person: sending in goes by two ways (10.1). */
    Action action(Edition edition, Member who);

    /**
     * Why this person may not do it now, as far as it does not depend on what they still have to
     * type; nothing where they may.
     */
    List<Refusal> refusals(Dossier dossier, Member who);
}
