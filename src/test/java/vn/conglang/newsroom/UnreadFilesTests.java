package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.Refusals.refuses;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailEntry;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.media.SampleDocuments;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.receiving.LookThroughFiles;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** A document that no program read to its end is looked through by a person, who is named. */
@RoomTest
@Clause({"8.c", "10.2"})
class UnreadFilesTests {

    @Autowired Stories stories;
    @Autowired Uploads uploads;
    @Autowired SaveRevision saving;
    @Autowired PresentEdition presenting;
    @Autowired ReceiveEdition receiving;
    @Autowired LookThroughFiles looking;
    @Autowired Trail trail;
    @Autowired JdbcClient jdbc;

    @Test
    void areReadWhenTheyArrive() {
        var file = document("TOI MAT", stories.cast().clerk());

        assertThat(
                        jdbc.sql("select markings[1] from file_marking where file_id = :id")
                                .param("id", file.value())
                                .query(String.class)
                                .single())
                .isEqualTo("TỐI MẬT");
    }

    @Test
    void keepAnItemFromTheLeadersUntilSomebodyLookedThrough() {
        var support = stories.cast().support();
        var id = editingWithAFileThatCameLater(support);

        refuses(() -> presenting.present(id, stories.version(id), support))
                .containsExactly("FilesNotRead");
        refuses(() -> looking.confirm(id, stories.version(id), stories.cast().clerk()))
                .containsExactly("NotPermitted");
        looking.confirm(id, stories.version(id), support);
        refuses(() -> looking.confirm(id, stories.version(id), support))
                .containsExactly("NothingToLookThrough");
        presenting.present(id, stories.version(id), support);

        assertThat(stories.state(id)).isEqualTo(EditionState.IN_REVIEW);
        assertThat(told(id, "newsroom.look-through-files").details())
                .containsEntry("files", "Báo cáo.pdf");
    }

    @Test
    void areLookedThroughByWhoeverReceives() {
        var id = stories.submitted(with(unreadable(stories.cast().clerk()), Stories.raw()));
        var support = stories.cast().support();

        receiving.receive(
                id,
                stories.version(id),
                stories.section(ApprovalMode.ANY_LEADER),
                ItemKind.BRIEF,
                stories.cast().unit(),
                true,
                support);

        assertThat(stories.open(id).dossier().unread()).isEmpty();
        assertThat(told(id, "newsroom.look-through-files").actor().name())
                .isEqualTo(support.name());
    }

    private EditionId editingWithAFileThatCameLater(Member support) {
        var id = stories.in(EditionState.EDITING);
        saving.save(
                id,
                stories.version(id),
                with(unreadable(support), stories.open(id).content()),
                support);
        return id;
    }

    private static Content with(FileId file, Content content) {
        return new Content(
                content.title(),
                "Tóm tắt",
                content.body(),
                content.kind(),
                content.section(),
                content.lead(),
                List.of(new Attachment(file, "Báo cáo")),
                content.authors(),
                "Nguồn",
                content.photographer());
    }

    private FileId unreadable(Member who) {
        var file = document("Mot nghin trang", who);
        jdbc.sql("update file_marking set whole = false where file_id = :id")
                .param("id", file.value())
                .update();
        return file;
    }

    private FileId document(String words, Member who) {
        var pdf = new ByteArrayInputStream(SampleDocuments.pdf(words));
        return uploads.bringIn("Báo cáo.pdf", pdf, who).id();
    }

    private TrailEntry told(EditionId id, String action) {
        return trail.search(TrailFilter.about("edition", id.toString()), null, 20).stream()
                .filter(entry -> entry.action().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
