package vn.conglang.site.proof;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.proving.AppearanceProofs;
import vn.conglang.newsroom.proving.Claim;
import vn.conglang.newsroom.proving.Claims;
import vn.conglang.newsroom.proving.Look;
import vn.conglang.newsroom.proving.Look.Place;
import vn.conglang.newsroom.proving.Look.Sight;
import vn.conglang.newsroom.proving.Proof;

/**
 * Proves that readers get what was decided (4.1). It holds no transaction while it looks: the pages
 * that it asks for need connections too.
 */
@Component
class ProveAppearance implements AppearanceProofs {

    static final String JOB = "site-prove-appearance";

    private final Claims claims;
    private final Witness witness;
    private final Loopback door;
    private final Proofs proofs;
    private final KeepProof keeping;
    private final OfficeClock clock;

    ProveAppearance(
            Claims claims,
            Witness witness,
            Loopback door,
            Proofs proofs,
            KeepProof keeping,
            OfficeClock clock) {
        this.claims = claims;
        this.witness = witness;
        this.door = door;
        this.proofs = proofs;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** What happened after it is looked at for itself, and this left alone. */
    void walk(Errand errand) {
        if (door.isOpen()) {
            claim(errand)
                    .ifPresentOrElse(
                            claim -> walk(claim, errand),
                            () -> proofs.overtaken(errand.edition(), errand.occasion()));
        }
    }

    private void walk(Claim claim, Errand errand) {
        var at = clock.instant();
        var looks = witness.look(claim);
        if (claim(errand).isPresent()) {
            keeping.keep(claim, at, looks, errand);
        } else {
            // It changed while it was looked at.
            proofs.overtaken(errand.edition(), errand.occasion());
        }
    }

    private Optional<Claim> claim(Errand errand) {
        return claims.of(errand.edition()).filter(c -> c.occasion() == errand.occasion());
    }

    /** It failed for another reason than what was seen: nobody knows what readers get. */
    void brokeDown(Errand errand) {
        var unknown = new Look(Place.PAGE, "", Sight.ANSWERS, Sight.NO_ANSWER, "");
        claim(errand).ifPresent(claim -> keeping.keep(claim, clock.instant(), List.of(unknown)));
    }

    @Override
    public void look(EditionId edition) {
        if (door.isOpen()) {
            claims.of(edition).ifPresent(this::look);
        }
    }

    private void look(Claim claim) {
        var at = clock.instant();
        var looks = witness.look(claim);
        if (claims.of(claim.edition()).equals(Optional.of(claim))) {
            keeping.keep(claim, at, looks);
        }
    }

    @Override
    public List<Proof> of(EditionId edition) {
        return proofs.of(edition);
    }
}
