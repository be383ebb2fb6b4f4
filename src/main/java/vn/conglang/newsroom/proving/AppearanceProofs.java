package vn.conglang.newsroom.proving;

import java.util.List;
import vn.conglang.core.EditionId;

/**
 * What was seen on the public face after an edition was published, corrected or withdrawn (4.1).
 * The newsroom does not know the public face, so the room that composes it answers.
 */
public interface AppearanceProofs {

    /** What is known of this edition, latest first. */
    List<Proof> of(EditionId edition);

    /** Looks at once and keeps what is seen; takes as long as the public face takes to answer. */
    void look(EditionId edition);
}
