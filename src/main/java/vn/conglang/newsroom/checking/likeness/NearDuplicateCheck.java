package vn.conglang.newsroom.checking.likeness;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.checking.Check;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Outcome;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.checking.likeness.Signatures.Candidate;

/** Two units sent the same story, or it was published already (14.2). */
@Component
class NearDuplicateCheck implements Check {

    private static final double ALIKE = 0.4;
    private static final int SHOWN = 3;

    private final Signatures signatures;

    NearDuplicateCheck(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public CheckKey key() {
        return CheckKey.NEAR_DUPLICATE;
    }

    @Override
    public Outcome of(Examined item) {
        var own = Signature.of(item.content());
        return own.isEmpty()
                ? Outcome.NOTHING
                : Outcome.of(
                        signatures.near(own, item.article()).stream()
                                .filter(other -> own.likeness(other.signature()) >= ALIKE)
                                .sorted(
                                        Comparator.comparingDouble(
                                                other -> -own.likeness(other.signature())))
                                .limit(SHOWN)
                                .map(other -> finding(other, own)));
    }

    private static Finding finding(Candidate other, Signature own) {
        var percent = Math.round(own.likeness(other.signature()) * 100);
        return Finding.of("NearDuplicate", CheckKey.NEAR_DUPLICATE.clause(), null, percent)
                .like(other.item())
                .known("item-" + other.item().edition(), Remedy.JUSTIFY);
    }
}
