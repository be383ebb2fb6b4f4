package vn.conglang.newsroom.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.FileId;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.ItemKind;

/**
 * All that an item says. Whoever makes one gets it clean: one Unicode form, no invisible marks, and
 * a body in which nothing stands but what {@link BodyHtml} allows.
 *
 * @param body clean HTML; text without any tag is taken as paragraphs
 * @param section null until it is classified
 * @param source where it is from, if not from its authors
 * @param photographer who took the pictures, where one person took them all
 * @param eventOn the day of what it tells, where it is not the day on which it appears
 */
public record Content(
        String title,
        String summary,
        String body,
        ItemKind kind,
        @Nullable SectionId section,
        @Nullable LeadPicture lead,
        List<Attachment> attachments,
        List<Author> authors,
        String source,
        String photographer,
        @Nullable LocalDate eventOn) {

    public Content {
        title = Text.line(title);
        summary = Text.line(summary);
        body = BodyHtml.clean(body);
        attachments = List.copyOf(attachments);
        authors = List.copyOf(authors);
        source = Text.line(source);
        photographer = Text.line(photographer);
    }

    /** What tells of the day on which it appears. */
    public Content(
            String title,
            String summary,
            String body,
            ItemKind kind,
            @Nullable SectionId section,
            @Nullable LeadPicture lead,
            List<Attachment> attachments,
            List<Author> authors,
            String source,
            String photographer) {
        this(
                title,
                summary,
                body,
                kind,
                section,
                lead,
                attachments,
                authors,
                source,
                photographer,
                null);
    }

    /** The same, in another place of the portal. */
    public Content in(@Nullable SectionId otherSection, ItemKind otherKind) {
        return new Content(
                title,
                summary,
                body,
                otherKind,
                otherSection,
                lead,
                attachments,
                authors,
                source,
                photographer,
                eventOn);
    }

    /** Whether both say the same, though the files beside the text were sent once for each. */
    public boolean saysTheSameAs(Content other) {
        return withoutFiles().equals(other.withoutFiles());
    }

    private Content withoutFiles() {
        var none = new FileId(0);
        return new Content(
                title,
                summary,
                body,
                kind,
                section,
                lead == null
                        ? null
                        : new LeadPicture(none, lead.alt(), lead.caption(), lead.credit()),
                attachments.stream().map(file -> new Attachment(none, file.title())).toList(),
                authors,
                source,
                photographer,
                eventOn);
    }

    /** Every picture and file it shows, in the order in which they appear. */
    public Set<FileId> files() {
        var files = new LinkedHashSet<FileId>();
        if (lead != null) {
            files.add(lead.file());
        }
        files.addAll(BodyHtml.files(body));
        attachments.forEach(attachment -> files.add(attachment.file()));
        return files;
    }

    /** The files that its text links to for downloading. */
    public Set<FileId> linkedFiles() {
        return BodyHtml.linkedFiles(body);
    }

    /** The accounts of those who made it. */
    public List<StaffId> authorAccounts() {
        var accounts = new ArrayList<StaffId>();
        for (var author : authors) {
            if (author.staff() != null) {
                accounts.add(author.staff());
            }
        }
        return accounts;
    }

    /** By which it is known again: the same for the same content of the same unit only. */
    public Fingerprint fingerprint(@Nullable UnitId unit) {
        return Fingerprint.of(
                unit,
                title,
                summary,
                body,
                kind,
                section,
                lead,
                attachments,
                authors,
                source,
                photographer,
                eventOn);
    }
}
