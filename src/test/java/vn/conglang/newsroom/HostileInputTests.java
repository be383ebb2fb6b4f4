package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.Refusals.refuses;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.media.FileAccess;
import vn.conglang.media.SampleDocuments;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.newsroom.reading.EditionLine;
import vn.conglang.newsroom.reading.EditionList;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Forged forms, guessed numbers, odd letters: refused, or harmless. */
@RoomTest
class HostileInputTests {

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired WriteDraft writing;
    @Autowired SaveRevision saving;
    @Autowired SendIn sending;
    @Autowired EditionFile files;
    @Autowired EditionList list;
    @Autowired PublicArticles articles;
    @Autowired FileAccess access;
    @Autowired Uploads uploads;

    @Test
    void storesOddLettersAsOneForm() {
        var title =
                Normalizer.normalize(
                        "Chợ\u200B phiên\u202E Mường\u00A0Khương", Normalizer.Form.NFD);
        var id = stories.draft(item(title, "<p>x</p>", List.of(), List.of(), null));

        assertThat(stories.open(id).content().title()).isEqualTo("Chợ phiên Mường Khương");
    }

    @Test
    void keepsScriptInEveryFieldHarmless() {
        var script = "<script>alert(1)</script>";
        var id =
                stories.published(
                        new Content(
                                script + Stories.title(),
                                script,
                                script + "<p>Chữ</p>",
                                ItemKind.BRIEF,
                                null,
                                null,
                                List.of(),
                                List.of(new Author(script, null, 100)),
                                script,
                                script));

        var article = (PublicArticle.Published) articles.find(stories.article(id)).orElseThrow();
        assertThat(article.bodyHtml()).isEqualTo("<p>Chữ</p>");
        assertThat(article.slug()).startsWith("script-alert-1-script-");
    }

    @Test
    void refusesTooMuchWithAClearMessage() {
        refuses(() -> stories.draft(Stories.content("a ".repeat(5_000_000), null)))
                .containsExactly("BodyTooLong");
        refuses(() ->
                        stories.draft(
                                item(
                                        "t".repeat(10_000_000),
                                        "<p>x</p>",
                                        List.of(),
                                        List.of(),
                                        null)))
                .containsExactly("TitleTooLong");
    }

    @Test
    @Clause("10.3")
    void refusesAnAuthorAccountThatMayNotWriteOrBearsAnotherName() {
        var nobody = members.nobody();
        var writer = members.contributor();
        for (var forged :
                List.of(
                        new Author(nobody.name(), nobody.id(), 100),
                        new Author("Ai đó", writer.id(), 100),
                        new Author("Ai đó", new StaffId(Long.MAX_VALUE), 100))) {
            var authors = List.of(forged);
            refuses(() -> stories.draft(item("t", "<p>x</p>", authors, List.of(), null)))
                    .containsExactly("AuthorUnknown");
        }
        stories.draft(
                item(
                        "t",
                        "<p>x</p>",
                        List.of(new Author(writer.name(), writer.id(), 100)),
                        List.of(),
                        null));
    }

    @Test
    @Clause("14.3")
    void refusesFilesThatArePartOfSomebodyElsesDraft() {
        var other = members.contributor();
        var secret = stories.picture(other);
        var document = document(other, "Dự thảo");
        var lead = new LeadPicture(secret, "a", "", "b");
        var figure = "<figure data-picture=\"" + secret + "\"><img alt=a></figure><p>x</p>";

        refuses(() -> stories.draft(Stories.content("<p>x</p>", lead)))
                .containsExactly("FileUnknown");
        refuses(() -> stories.draft(Stories.content(figure, null))).containsExactly("FileUnknown");
        refuses(() ->
                        stories.draft(
                                item(
                                        "t",
                                        "<p>x</p>",
                                        List.of(),
                                        List.of(new Attachment(document, "tệp")),
                                        null)))
                .containsExactly("FileUnknown");
        refuses(() ->
                        stories.draft(
                                Stories.content(
                                        "<p>x</p>",
                                        new LeadPicture(new FileId(Long.MAX_VALUE), "a", "", "b"))))
                .containsExactly("FileUnknown");
    }

    @Test
    void refusesASectionThatDoesNotExist() {
        var nowhere = Stories.raw().in(new SectionId(Long.MAX_VALUE), ItemKind.BRIEF);

        refuses(() -> stories.draft(nowhere)).containsExactly("SectionMissing");
    }

    @Test
    void refusesADocumentAsAPictureAndAPictureAsADocument() {
        var clerk = stories.cast().clerk();
        var picture = stories.picture(clerk);
        var document = document(clerk, "Báo cáo");

        refuses(() ->
                        stories.draft(
                                Stories.content(
                                        "<p>x</p>", new LeadPicture(document, "a", "", "b"))))
                .containsExactly("FileOfWrongKind");
        refuses(() ->
                        stories.draft(
                                item(
                                        "t",
                                        "<p>x</p>",
                                        List.of(),
                                        List.of(new Attachment(picture, "tệp")),
                                        null)))
                .containsExactly("FileOfWrongKind");
    }

    @Test
    @Clause({"10.2", "8.c"})
    void stopsAFileThatBearsASecrecyMarking() {
        var clerk = stories.cast().clerk();
        var stamped = document(clerk, "TỐI MẬT");
        var id =
                stories.draft(
                        item(
                                Stories.title(),
                                "<p>Nội dung</p>",
                                List.of(),
                                List.of(new Attachment(stamped, "Phụ lục")),
                                null));

        refuses(() -> sending.send(id, stories.version(id), Declarations.ALL, clerk))
                .containsExactly("SecrecyMarking");
    }

    @Test
    @Clause("14.3")
    void knowsNothingOfOthersDraftsForWhoeverGuessesTheirNumbers() {
        var picture = stories.picture(stories.cast().clerk());
        var id = stories.draft(Stories.content("<p>x</p>", new LeadPicture(picture, "a", "", "b")));
        for (var stranger :
                List.of(
                        members.contributor(),
                        members.unitClerk(stories.cast().unit()),
                        members.unitHead(members.unit()),
                        members.technicalAdministrator(),
                        members.nobody())) {
            assertThat(files.open(id, stranger)).isEmpty();
            assertThat(ids(stranger)).doesNotContain(id);
            assertThat(access.mayRead(stranger, picture)).isFalse();
            var content = Stories.raw();
            Assertions.assertThatThrownBy(() -> saving.save(id, 1, content, stranger))
                    .isInstanceOf(NoSuchEdition.class);
            Assertions.assertThatThrownBy(
                            () -> sending.send(id, stories.version(id), Declarations.ALL, stranger))
                    .isInstanceOf(NoSuchEdition.class);
        }
        assertThat(files.open(id, stories.cast().unitHead())).isPresent();
        assertThat(access.mayRead(stories.cast().unitHead(), picture)).isTrue();
    }

    @Test
    void doesNotLetAnEditorOrALeaderWriteInSomebodysDraft() {
        var id = stories.draft();

        for (var who : List.of(stories.cast().support(), stories.cast().head())) {
            refuses(() -> saving.save(id, stories.version(id), Stories.raw(), who))
                    .containsExactly("NotPermitted");
        }
        refuses(() ->
                        sending.send(
                                id, stories.version(id), Declarations.ALL, stories.cast().office()))
                .containsExactly("NotPermitted");
    }

    private List<EditionId> ids(Member who) {
        return list.search(EditionFilter.NONE, null, who).lines().stream()
                .map(EditionLine::id)
                .toList();
    }

    private FileId document(Member who, String text) {
        var bytes = SampleDocuments.docx(text);
        return uploads.bringIn("tai-lieu.docx", new ByteArrayInputStream(bytes), who).id();
    }

    private static Content item(
            String title,
            String body,
            List<Author> authors,
            List<Attachment> attachments,
            @org.jspecify.annotations.Nullable LeadPicture lead) {
        return new Content(
                title,
                "Tóm tắt",
                body,
                ItemKind.FEATURE,
                null,
                lead,
                attachments,
                authors,
                "nguồn",
                "");
    }
}
