package vn.conglang.media.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;

/**
 * Takes pictures that no text shows out of the library, and back. Nothing is lost by it: whoever
 * uses one meanwhile takes it back, and none that a saved text shows can be taken out.
 */
@Component
public class DiscardPictures {

    private final Entries entries;
    private final ApplicationEventPublisher events;

    DiscardPictures(Entries entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    /** All of them or none. */
    @Transactional
    public void discard(Collection<FileId> ids, Member who) {
        change(ids, "discard", who);
    }

    /** All of them or none. */
    @Transactional
    public void takeBack(Collection<FileId> ids, Member who) {
        change(ids, "take-back", who);
    }

    private void change(Collection<FileId> ids, String verb, Member who) {
        if (ids.isEmpty()) {
            throw new Refused(List.of(Refusal.of("media.refusal.NothingChosen")));
        }
        // Locked first: what is used from now on waits for us, and takes it back.
        entries.lockUnused(ids);
        var found = ids.stream().distinct().map(this::found).toList();
        var reasons = new ArrayList<Refusal>();
        found.forEach(entry -> reasons.addAll(LibraryRules.discarding(entry, who)));
        Refused.unlessEmpty(reasons.stream().distinct().toList());
        if (verb.equals("discard")) {
            entries.discard(ids);
        } else {
            entries.takeBack(ids);
        }
        found.forEach(entry ->
                events.publishEvent(
                        new PictureDiscarded(entry.file(), verb, who.as(Permission.WRITE))));
    }

    private LibraryEntry found(FileId id) {
        return entries.find(id).orElseThrow(NoSuchPicture::new);
    }
}
