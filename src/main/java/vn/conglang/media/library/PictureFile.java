package vn.conglang.media.library;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.media.FileAccess;
import vn.conglang.media.PictureUses;
import vn.conglang.media.PictureUses.Standing;
import vn.conglang.people.Member;

/** Opens one picture of the library for somebody who may look at it. */
@Component
public class PictureFile {

    private final Entries entries;
    private final FileAccess access;
    private final Replacements replacements;
    private final ObjectProvider<PictureUses> uses;

    PictureFile(
            Entries entries,
            FileAccess access,
            Replacements replacements,
            ObjectProvider<PictureUses> uses) {
        this.entries = entries;
        this.replacements = replacements;
        this.access = access;
        this.uses = uses;
    }

    /** Empty where it does not exist or is none of this person's business. */
    public Optional<OpenPicture> open(FileId id, Member who) {
        return access.viewable(who, id)
                .flatMap(_ -> entries.find(id))
                .map(entry -> open(entry, who));
    }

    private OpenPicture open(LibraryEntry entry, Member who) {
        var standing = standing(entry.file().id());
        var waiting = replacements.waiting(entry.file().id());
        return new OpenPicture(
                entry,
                FileAccess.isOwn(who, entry.file()),
                uses.stream().flatMap(room -> room.of(entry.file().id(), who).stream()).toList(),
                standing,
                LibraryRules.describing(entry, who),
                LibraryRules.cutting(entry, standing, who),
                LibraryRules.discarding(entry, who),
                LibraryRules.replacing(entry, standing, waiting.isPresent(), who),
                waiting.orElse(null),
                replacements.past(entry.file().id()));
    }

    Standing standing(FileId id) {
        return uses.stream()
                .map(room -> room.standing(id))
                .max(Comparator.naturalOrder())
                .orElse(Standing.FREE);
    }
}
