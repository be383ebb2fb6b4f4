package vn.conglang.newsroom.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.proving.AppearanceProofs;
import vn.conglang.newsroom.proving.LookAgain;
import vn.conglang.newsroom.proving.Occasion;
import vn.conglang.newsroom.proving.Proof;
import vn.conglang.people.Member;

/**
 * What was seen on the public face, as the page of an edition shows it (4.1).
 *
 * @param mayLook whether this person may have it looked at again
 */
public record ProofScreen(Edition edition, List<Proof> proofs, boolean mayLook) {

    /** There is something to tell, or somebody who may find out. */
    public boolean isShown() {
        return mayLook || !proofs.isEmpty();
    }

    /** After what it was looked at. */
    public String occasionKey(Occasion occasion) {
        return "newsroom.proof.after."
                + switch (occasion) {
                    case PUBLISHED -> edition.isCorrection() ? "CORRECTED" : "PUBLISHED";
                    case WITHDRAWN -> "WITHDRAWN";
                };
    }

    /** Puts one together. */
    @Component
    static class Maker {

        private final AppearanceProofs proofs;
        private final LookAgain looking;

        Maker(AppearanceProofs proofs, LookAgain looking) {
            this.proofs = proofs;
            this.looking = looking;
        }

        ProofScreen of(Edition edition, Member who) {
            return new ProofScreen(
                    edition,
                    edition.publishedAt() == null ? List.of() : proofs.of(edition.id()),
                    looking.refusals(edition, who).isEmpty());
        }
    }
}
