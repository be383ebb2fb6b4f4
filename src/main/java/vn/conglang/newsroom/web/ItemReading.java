package vn.conglang.newsroom.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.multipart.MultipartFile;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;
import vn.conglang.core.UnitId;
import vn.conglang.media.FileAccess;
import vn.conglang.media.Pictures;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.people.Member;

/**
 * Reads an item out of its form. Files that came with it are taken in first and stay in the form by
 * their number, so they need not be sent twice when something else is wrong.
 */
@Component
class ItemReading {

    private final Uploads uploads;
    private final FileAccess access;
    private final Pictures pictures;

    ItemReading(Uploads uploads, FileAccess access, Pictures pictures) {
        this.uploads = uploads;
        this.access = access;
        this.pictures = pictures;
    }

    /** What is typed once is one value: without this, a comma in it would make two. */
    static void oneValueEach(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
    }

    /**
     * Takes in the files sent with the form and says what is wrong with them, beside their fields.
     */
    List<Refusal> takeInFiles(ItemForm form, Member who) {
        var wrong = new ArrayList<Refusal>();
        if (form.isRemoveLead()) {
            form.setLead(null);
            form.setRemoveLead(false);
        }
        pickLead(form, who, wrong);
        takeIn(form.getLeadUpload(), "leadUpload", who, wrong)
                .ifPresent(file -> form.setLead(file.value()));
        form.setLeadUpload(null);
        removeAttachments(form);
        for (var upload : form.getAttachmentUpload()) {
            takeIn(upload, "attachmentUpload", who, wrong)
                    .ifPresent(file -> attach(form, file, upload));
        }
        form.setAttachmentUpload(List.of());
        return wrong;
    }

    /** A picture of the library, with what is said of it there where nothing stands yet. */
    private void pickLead(ItemForm form, Member who, List<Refusal> wrong) {
        if (form.getLeadPicked().isBlank()) {
            return;
        }
        var picked =
                number(form.getLeadPicked())
                        .map(FileId::new)
                        .filter(file -> access.mayUse(who, file))
                        .filter(file -> !pictures.of(List.of(file)).isEmpty());
        if (picked.isEmpty()) {
            wrong.add(Refusal.of("newsroom.refusal.NoSuchPicture").at("leadPicked"));
            return;
        }
        var words = pictures.words(picked.get());
        form.setLead(picked.get().value());
        form.setLeadAlt(orElse(form.getLeadAlt(), words.alt()));
        form.setLeadCaption(orElse(form.getLeadCaption(), words.caption()));
        form.setLeadCredit(orElse(form.getLeadCredit(), words.credit()));
        form.setLeadPicked("");
    }

    private static String orElse(String typed, String proposed) {
        return typed.isBlank() ? proposed : typed;
    }

    private Optional<FileId> takeIn(
            @Nullable MultipartFile upload, String field, Member who, List<Refusal> wrong) {
        if (upload == null || upload.isEmpty()) {
            return Optional.empty();
        }
        try (var content = upload.getInputStream()) {
            return Optional.of(uploads.accept(name(upload), content, who).id());
        } catch (Refused refused) {
            refused.reasons().forEach(reason -> wrong.add(reason.at(field)));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attach(ItemForm form, FileId file, MultipartFile upload) {
        form.getAttachment().add(file.value());
        form.getAttachmentTitle().add(name(upload));
    }

    private static void removeAttachments(ItemForm form) {
        for (var file : form.getRemoveAttachment()) {
            var at = form.getAttachment().indexOf(file);
            if (at >= 0) {
                form.getAttachment().remove(at);
                if (at < form.getAttachmentTitle().size()) {
                    form.getAttachmentTitle().remove(at);
                }
            }
        }
        form.setRemoveAttachment(List.of());
    }

    Content content(ItemForm form) {
        return new Content(
                form.getTitle(),
                form.getSummary(),
                form.getBody(),
                kind(form.getKind()),
                section(form.getSection()),
                lead(form),
                attachments(form),
                authors(form),
                form.getSource(),
                form.getPhotographer(),
                TypedDay.read(form.getEventOn()).orElse(null));
    }

    /** A day that cannot be read is said to be one, and not taken for none. */
    static Optional<Refusal> wrongDay(ItemForm form) {
        return form.getEventOn().isBlank() || TypedDay.read(form.getEventOn()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of("newsroom.refusal.EventDayWrong").at("eventOn"));
    }

    private static @Nullable LeadPicture lead(ItemForm form) {
        var file = form.getLead();
        return file == null
                ? null
                : new LeadPicture(
                        new FileId(file),
                        form.getLeadAlt(),
                        form.getLeadCaption(),
                        form.getLeadCredit());
    }

    private static List<Attachment> attachments(ItemForm form) {
        var attachments = new ArrayList<Attachment>();
        for (var i = 0; i < form.getAttachment().size(); i++) {
            attachments.add(
                    new Attachment(
                            new FileId(form.getAttachment().get(i)),
                            at(form.getAttachmentTitle(), i)));
        }
        return attachments;
    }

    private static List<Author> authors(ItemForm form) {
        var authors = new ArrayList<Author>();
        for (var i = 0; i < form.getAuthorName().size(); i++) {
            var name = Text.line(at(form.getAuthorName(), i));
            if (!name.isEmpty()) {
                authors.add(
                        new Author(
                                name,
                                staff(at(form.getAuthorStaff(), i)),
                                share(at(form.getAuthorShare(), i))));
            }
        }
        return authors;
    }

    static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    /** Nothing typed is none yet; what is no share reads as one that the rules refuse. */
    private static int share(String typed) {
        var digits = typed.replace('%', ' ').strip();
        return digits.isEmpty()
                ? 0
                : number(digits).filter(value -> value <= 100).map(Long::intValue).orElse(-1);
    }

    private static @Nullable StaffId staff(String typed) {
        return number(typed).map(StaffId::new).orElse(null);
    }

    static @Nullable SectionId section(String typed) {
        return number(typed).map(SectionId::new).orElse(null);
    }

    static @Nullable UnitId unit(String typed) {
        return number(typed).map(UnitId::new).orElse(null);
    }

    static ItemKind kind(String typed) {
        for (var kind : ItemKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        return ItemKind.BRIEF;
    }

    static Optional<Long> number(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    private static String name(MultipartFile upload) {
        var name = upload.getOriginalFilename();
        return name == null ? "" : name;
    }
}
