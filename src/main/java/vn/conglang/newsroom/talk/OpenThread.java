package vn.conglang.newsroom.talk;

import org.springframework.stereotype.Component;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.people.Member;

/**
 * Finds a thread that somebody sees, at an edition that they may see, and keeps it to themselves.
 */
@Component
class OpenThread {

    private final Dossiers dossiers;
    private final Talk talk;

    OpenThread(Dossiers dossiers, Talk talk) {
        this.dossiers = dossiers;
        this.talk = talk;
    }

    record Found(Dossier dossier, TalkThread thread) {}

    Found lock(EditionId id, ThreadId number, Member who) {
        var dossier = dossiers.find(id, who).orElseThrow(NoSuchEdition::new);
        return new Found(
                dossier,
                talk.lock(number, dossier.edition().article(), who)
                        .orElseThrow(NoSuchEdition::new));
    }
}
