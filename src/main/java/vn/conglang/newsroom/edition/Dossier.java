package vn.conglang.newsroom.edition;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;
import vn.conglang.newsroom.checking.Checklist;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.section.Section;

/**
 * All that a decision about an edition looks at.
 *
 * @param section where it stands, once it is classified
 * @param writers the accounts that wrote it: the submitter and every author that any revision of
 *     the article named
 * @param namesakes the accounts that bear the name or a pen name of an author who was typed without
 *     an account: it may be they
 * @param editors the accounts that saved a revision of the article
 * @param markings the secrecy markings in its text and files
 * @param unread the names of its files that no program read whole and nobody looked through
 * @param checks fills in the checklist before presenting, once
 */
public record Dossier(
        Edition edition,
        Content content,
        @Nullable Section section,
        Set<StaffId> writers,
        Set<StaffId> namesakes,
        Set<StaffId> editors,
        List<String> markings,
        List<String> unread,
        Supplier<Checklist> checks) {

    /** The checklist before presenting (8.b); filled in when it is asked for. */
    public Checklist checklist() {
        return checks.get();
    }

    /** Whether this person wrote, edited or presented it, and so may not decide on it (4.3). */
    public boolean isWorkOf(StaffId person) {
        return writers.contains(person)
                || namesakes.contains(person)
                || editors.contains(person)
                || person.equals(edition.presentedBy());
    }
}
