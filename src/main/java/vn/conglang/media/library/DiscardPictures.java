package vn.conglang.media.library;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Clause;
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

    private static final Clause ARCHIVE = Clause.of("14.3");

    private final Entries entries;
    private final ApplicationEventPublisher events;

    DiscardPictures(Entries entries, ApplicationEventPublisher events) {
        this.entries = entries;
        this.events = events;
    }

    /** All of them or none; no more than a page of the library shows. */
    @Transactional
    public void discard(Collection<FileId> ids, Member who) {
        change(ids, "discard", who);
    }

    /** All of them or none; no more than a page of the library shows. */
    @Transactional
    public void takeBack(Collection<FileId> ids, Member who) {
        change(ids, "take-back", who);
    }

    private void change(Collection<FileId> chosen, String verb, Member who) {
        var ids = Set.copyOf(chosen);
        Refused.unlessEmpty(wrong(ids));
        // Whoever may do nothing to them keeps nobody waiting for them either.
        Refused.unlessEmpty(against(found(ids), entry -> LibraryRules.isTheirs(entry, who)));
        // Locked first: what is used from now on waits for us, and takes it back.
        entries.lockUnused(ids);
        var found = found(ids);
        Refused.unlessEmpty(against(found, entry -> LibraryRules.discarding(entry, who)));
        if (verb.equals("discard")) {
            entries.discard(ids);
        } else {
            entries.takeBack(ids);
        }
        found.forEach(entry ->
                events.publishEvent(
                        new PictureDiscarded(entry.file(), verb, who.as(Permission.WRITE))));
    }

    private static List<Refusal> wrong(Set<FileId> ids) {
        if (ids.isEmpty()) {
            return List.of(Refusal.of("media.refusal.NothingChosen", ARCHIVE));
        }
        return ids.size() <= Library.SIZE
                ? List.of()
                : List.of(Refusal.of("media.refusal.TooManyChosen", ARCHIVE, Library.SIZE));
    }

    private List<LibraryEntry> found(Set<FileId> ids) {
        var found = entries.of(ids);
        if (found.size() < ids.size()) {
            throw new NoSuchPicture();
        }
        return found;
    }

    private static List<Refusal> against(
            List<LibraryEntry> found, Function<LibraryEntry, List<Refusal>> rule) {
        return found.stream().flatMap(entry -> rule.apply(entry).stream()).distinct().toList();
    }
}
