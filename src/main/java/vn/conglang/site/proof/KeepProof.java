package vn.conglang.site.proof;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.jobs.Agenda;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.proving.Claim;
import vn.conglang.newsroom.proving.Look;
import vn.conglang.newsroom.proving.Occasion;
import vn.conglang.newsroom.proving.Proof.Standing;

/** Keeps what was seen, and says so aloud where it stays wrong. */
@Component
class KeepProof {

    private final Proofs proofs;
    private final Agenda agenda;
    private final AppearanceNotices notices;
    private final ApplicationEventPublisher events;

    KeepProof(
            Proofs proofs,
            Agenda agenda,
            AppearanceNotices notices,
            ApplicationEventPublisher events) {
        this.proofs = proofs;
        this.agenda = agenda;
        this.notices = notices;
        this.events = events;
    }

    /** Within the transaction of what happened: it is looked at if that commits. */
    @Transactional
    public void ask(EditionFacts facts, Occasion occasion, Instant at) {
        proofs.ask(facts, occasion, at);
        put(Errand.first(facts.edition(), occasion), at);
    }

    /** What is wrong is looked at again in a while, as long as there is a next time. */
    @Transactional
    public void keep(Claim claim, Instant at, List<Look> looks, Errand errand) {
        var next = errand.next();
        var right = looks.stream().allMatch(Look::isRight);
        keep(claim, at, looks, right, next.isPresent() ? Standing.WAITING : Standing.FAILED);
        if (!right) {
            next.ifPresent(again -> put(again, at.plus(again.pause())));
        }
    }

    /** The last word, whoever asked for it. */
    @Transactional
    public void keep(Claim claim, Instant at, List<Look> looks) {
        proofs.ask(claim.facts(), claim.occasion(), at);
        var right = looks.stream().allMatch(Look::isRight);
        keep(claim, at, looks, right, Standing.FAILED);
    }

    private void keep(
            Claim claim, Instant at, List<Look> looks, boolean right, Standing otherwise) {
        var before = proofs.lock(claim.edition(), claim.occasion());
        var now = right ? Standing.PROVEN : otherwise;
        proofs.keep(claim.edition(), claim.occasion(), now, at, looks);
        if (now == Standing.FAILED && before != Standing.FAILED) {
            tell(claim, looks);
        }
    }

    private void tell(Claim claim, List<Look> looks) {
        var wrong = looks.stream().filter(look -> !look.isRight()).toList();
        events.publishEvent(new AppearanceDiffers(claim.facts(), wrong));
        notices.tell(claim.facts(), claim.occasion());
    }

    private void put(Errand errand, Instant due) {
        agenda.put(ProveAppearance.JOB, errand.toString(), due);
    }
}
