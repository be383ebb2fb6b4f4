package vn.conglang.newsroom.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.media.FileAccess;
import vn.conglang.media.StoredFiles;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.ContentRules;
import vn.conglang.newsroom.edition.FileMarkings;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Member;
import vn.conglang.people.Members;
import vn.conglang.people.PenNames;

/**
 * Through which every content comes in. A form can be forged: files that are newly named must be
 * ones that this person may read, and another's account stands only beside a name that it bears.
 */
@Component
public class ContentDoor {

    private final Members members;
    private final PenNames penNames;
    private final FileAccess access;
    private final StoredFiles files;
    private final FileMarkings markings;
    private final Sections sections;

    ContentDoor(
            Members members,
            PenNames penNames,
            FileAccess access,
            StoredFiles files,
            FileMarkings markings,
            Sections sections) {
        this.members = members;
        this.penNames = penNames;
        this.access = access;
        this.files = files;
        this.markings = markings;
        this.sections = sections;
    }

    /**
     * What an edition holds already.
     *
     * @param authors the accounts of its writers
     * @param files what some revision of it showed
     */
    public record Known(Set<StaffId> authors, Set<FileId> files, @Nullable SectionId section) {

        public static final Known NOTHING = new Known(Set.of(), Set.of(), null);
    }

    /**
     * @param known what stood there before, and so may stay
     */
    public List<Refusal> refusals(Content content, Known known, Member who) {
        var found = new ArrayList<>(ContentRules.refusesKeeping(content));
        if (!content.authors().stream().allMatch(author -> mayName(author, known.authors(), who))) {
            found.add(Reasons.of("AuthorUnknown", "10.3").at("authors"));
        }
        content.files().stream()
                .filter(file -> !known.files().contains(file) && !access.mayUse(who, file))
                .findFirst()
                .ifPresent(file ->
                        found.add(Reasons.of("FileUnknown", "10.3").at(field(content, file))));
        found.addAll(isOpen(content.section(), known));
        if (found.isEmpty()) {
            found.addAll(areOfTheirKind(content));
        }
        if (found.isEmpty()) {
            markings.check(content.files());
        }
        return found;
    }

    /** What is in a section that was closed since may stay there; nothing new goes in. */
    private List<Refusal> isOpen(@Nullable SectionId section, Known known) {
        return section == null
                        || section.equals(known.section())
                        || sections.find(section).filter(Section::active).isPresent()
                ? List.of()
                : List.of(Reasons.of("SectionMissing", "14.2").at("section"));
    }

    private boolean mayName(Author author, Set<StaffId> known, Member who) {
        var account = author.staff();
        return account == null
                || account.equals(who.id())
                || known.contains(account)
                || penNames.bearers(Set.of(author.name())).contains(account)
                        && members.of(account).filter(m -> m.may(Permission.WRITE)).isPresent();
    }

    /** Pictures are shown, documents are downloaded. */
    private List<Refusal> areOfTheirKind(Content content) {
        var kept = files.of(content.files());
        var downloads = downloads(content);
        return content.files().stream()
                .filter(id ->
                        Optional.ofNullable(kept.get(id))
                                .filter(f -> f.isPicture() != downloads.contains(id))
                                .isEmpty())
                .findFirst()
                .map(id -> Reasons.of("FileOfWrongKind", "10.3").at(field(content, id)))
                .stream()
                .toList();
    }

    private static List<FileId> downloads(Content content) {
        return Stream.concat(
                        content.attachments().stream().map(Attachment::file),
                        content.linkedFiles().stream())
                .toList();
    }

    private static String field(Content content, FileId file) {
        if (content.lead() != null && content.lead().file().equals(file)) {
            return "lead";
        }
        return content.attachments().stream().anyMatch(a -> a.file().equals(file))
                ? "attachments"
                : "body";
    }
}
