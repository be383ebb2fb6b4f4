package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.Refusals.refuses;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publishing.DescribeChange;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Readers are told what a correction changed, in words that a leader approved (4.1). */
@RoomTest
@Clause("4.1")
class CorrectionTests {

    @Autowired Stories stories;
    @Autowired DescribeChange describing;
    @Autowired PresentEdition presenting;
    @Autowired ApproveEdition approving;
    @Autowired PublishEdition publishing;
    @Autowired WithdrawEdition withdrawing;
    @Autowired Dossiers dossiers;
    @Autowired PublicArticles articles;
    @Autowired JdbcClient jdbc;

    private EditionId correction() {
        return stories.corrected(
                stories.published(), Stories.content("<p>Chợ họp thứ Bảy.</p>", null));
    }

    private void describe(EditionId id, String kind, String note) {
        describing.describe(id, stories.version(id), kind, note, stories.cast().support());
    }

    @Test
    void isNotPresentedBeforeItsChangeIsDescribed() {
        var id = correction();

        refuses(() -> presenting.present(id, stories.version(id), stories.cast().support()))
                .containsExactly("ChangeNotDescribed");
        describe(id, "MINOR", "");
        presenting.present(id, stories.version(id), stories.cast().support());
        assertThat(stories.state(id)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void asksForANoteWhereTheChangeIsMajor() {
        var id = correction();

        refuses(() -> describe(id, "", "Sửa")).containsExactly("ChangeKindMissing");
        refuses(() -> describe(id, "MAJOR", " ")).containsExactly("ChangeNoteMissing");
        refuses(() -> describe(id, "MINOR", "x".repeat(501))).containsExactly("ChangeNoteTooLong");
    }

    @Test
    void describesNothingOfWhatNeverWasPublic() {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);

        refuses(() -> describe(id, "MINOR", "")).containsExactly("NotACorrection");
    }

    @Test
    void isDescribedByEditorsOnTheirTable() {
        var id = correction();
        var clerk = stories.cast().clerk();
        refuses(() -> describing.describe(id, stories.version(id), "MINOR", "", clerk))
                .containsExactly("NotPermitted");

        stories.again(id);
        refuses(() -> describe(id, "MINOR", "")).containsExactly("NotThisState");
    }

    @Test
    @Clause("4.3")
    void countsWhoeverWordedItAmongItsEditors() {
        var id = correction();
        var office = stories.cast().office();
        assertThat(dossiers.find(id, office).orElseThrow().editors()).doesNotContain(office.id());

        describing.describe(id, stories.version(id), "MINOR", "Sửa ngày", office);

        assertThat(dossiers.find(id, office).orElseThrow().editors()).contains(office.id());
    }

    @Test
    void doesNotWriteOverAnothersWords() {
        var id = correction();
        var before = stories.version(id);
        describe(id, "MAJOR", "Sửa ngày họp chợ");

        refuses(() -> describing.describe(id, before, "MINOR", "", stories.cast().office()))
                .containsExactly("ChangedMeanwhile");
    }

    @Test
    void showsReadersTheHistoryOfChanges() {
        var id = correction();
        stories.again(id);
        publishing.publish(id, stories.cast().office());
        var minor = stories.corrected(id, Stories.content("<p>Chợ họp thứ Bảy!</p>", null));
        describe(minor, "MINOR", "");
        presenting.present(minor, stories.version(minor), stories.cast().support());
        approving.approve(minor, stories.version(minor), stories.cast().deputy());
        publishing.publish(minor, stories.cast().office());

        var shown = (PublicArticle.Published) articles.find(stories.article(id)).orElseThrow();

        assertThat(shown.changes())
                .extracting(PublicArticle.Changed::isMajor)
                .containsExactly(false, true);
        assertThat(shown.changes().getLast().note()).isEqualTo("Chợ họp ngày thứ Bảy");
    }

    /**
     * The words told to readers are approved too: what was put there past the leader is not shown.
     */
    @Test
    @Clause("7.2")
    void refusesANoteThatWasNotApproved() {
        var id = correction();
        stories.again(id);
        jdbc.sql("update edition set change_note = 'Khác' where id = :id")
                .param("id", id.value())
                .update();

        refuses(() -> publishing.publish(id, stories.cast().office()))
                .containsExactly("ContentDiffersFromApproved");
    }

    @Test
    void sendsReadersOfTheWithdrawnOnForAsLongAsThatIsPublic() {
        var gone = stories.published();
        var target = stories.published();
        var path = articles.find(stories.article(target)).orElseThrow().path();

        withdrawing.withdraw(
                gone,
                "Đã có bài mới",
                "https://muongkhuong.example" + path + "?a=1",
                stories.cast().head());

        assertThat(withdrawn(gone).redirectPath()).isEqualTo(path);
        withdrawing.withdraw(target, "Nhầm", stories.cast().head());
        assertThat(withdrawn(gone).redirectPath()).isNull();
    }

    private PublicArticle.Withdrawn withdrawn(EditionId id) {
        return (PublicArticle.Withdrawn) articles.find(stories.article(id)).orElseThrow();
    }

    @Test
    void sendsReadersOnlyToAnotherPublicArticle() {
        var id = stories.published();
        var own = articles.find(stories.article(id)).orElseThrow().path();
        var head = stories.cast().head();

        refuses(() -> withdrawing.withdraw(id, "Nhầm", own, head))
                .containsExactly("RedirectNotPublic");
        refuses(() -> withdrawing.withdraw(id, "Nhầm", "https://vi.wikipedia.org/", head))
                .containsExactly("RedirectNotPublic");
        refuses(() -> withdrawing.withdraw(id, "Nhầm", "/tin-tuc/a/b-999999999", head))
                .containsExactly("RedirectNotPublic");
    }
}
