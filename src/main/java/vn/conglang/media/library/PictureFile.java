package vn.conglang.media.library;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.core.StaffId;
import vn.conglang.media.FileAccess;
import vn.conglang.media.PictureTexts;
import vn.conglang.media.PictureTexts.Standing;
import vn.conglang.media.PictureUses;
import vn.conglang.people.Member;

/** Opens one picture of the library for somebody who may look at it. */
@Component
public class PictureFile {

    private final Entries entries;
    private final FileAccess access;
    private final Replacements replacements;
    private final ObjectProvider<PictureUses> uses;
    private final ObjectProvider<PictureTexts> texts;

    PictureFile(
            Entries entries,
            FileAccess access,
            Replacements replacements,
            ObjectProvider<PictureUses> uses,
            ObjectProvider<PictureTexts> texts) {
        this.entries = entries;
        this.replacements = replacements;
        this.access = access;
        this.uses = uses;
        this.texts = texts;
    }

    /** Empty where it does not exist or is none of this person's business. */
    public Optional<OpenPicture> open(FileId id, Member who) {
        return access.viewable(who, id)
                .flatMap(_ -> entries.find(id))
                .map(entry -> open(entry, who));
    }

    private OpenPicture open(LibraryEntry entry, Member who) {
        var standings = standings(entry.file().id());
        var waiting = replacements.waiting(entry.file().id());
        return new OpenPicture(
                entry,
                FileAccess.isOwn(who, entry.file()),
                uses.stream().flatMap(room -> room.of(entry.file().id(), who).stream()).toList(),
                standings,
                LibraryRules.describing(entry, who),
                LibraryRules.cutting(entry, standings, who),
                LibraryRules.discarding(entry, who),
                LibraryRules.replacing(entry, standings, waiting.isPresent(), who),
                waiting.orElse(null),
                replacements.past(entry.file().id()));
    }

    /**
     * The picture, to be made another: nobody else touches it, nor hands on a text that shows it,
     * until the transaction ends. The texts are held first, as by whoever saves one.
     */
    LibraryEntry hold(FileId id) {
        texts.forEach(room -> room.hold(id));
        return entries.lock(id).orElseThrow(NoSuchPicture::new);
    }

    Set<Standing> standings(FileId id) {
        var found = EnumSet.noneOf(Standing.class);
        texts.forEach(room -> found.addAll(room.standings(id)));
        return found;
    }

    void changed(FileId id, StaffId by) {
        texts.forEach(room -> room.changed(id, by));
    }
}
