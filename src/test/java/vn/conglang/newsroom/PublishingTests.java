package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.Refusals.refuses;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.EditionId;
import vn.conglang.media.Publications;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.ReviseEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicLine;
import vn.conglang.newsroom.publishing.CorrectEdition;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** What the public gets is what was approved, for as long as it is not withdrawn. */
@RoomTest
class PublishingTests {

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired SaveRevision saving;
    @Autowired PublishEdition publishing;
    @Autowired CorrectEdition correcting;
    @Autowired WithdrawEdition withdrawing;
    @Autowired ApproveEdition approving;
    @Autowired SendBackEdition sendingBack;
    @Autowired ReviseEdition revising;
    @Autowired EditionFile files;
    @Autowired PublicArticles articles;
    @Autowired Publications publications;
    @Autowired TransactionOperations transaction;
    @Autowired JdbcClient jdbc;

    @Test
    @Clause("7.2")
    void refusesATextThatWasTamperedWith() {
        var id = stories.approved();
        tamper("update revision set body = '<p>Khác</p>' where edition_id = :id", id);

        refuses(() -> publishing.publish(id, stories.cast().office()))
                .containsExactly("ContentDiffersFromApproved");
    }

    @Test
    @Clause("7.2")
    void refusesAScriptThatWasPutBesideTheApprovedText() {
        var id = stories.approved();
        tamper("update revision set body = body || '<script></script>' where edition_id = :id", id);

        refuses(() -> publishing.publish(id, stories.cast().office()))
                .containsExactly("ContentDiffersFromApproved");
    }

    @Test
    @Clause("7.2")
    void refusesAnItemThatWasGivenToAnotherUnit() {
        var id = stories.approved();
        tamper("update edition set unit_id = unit_id + 1 where id = :id", id);

        refuses(() -> publishing.publish(id, stories.cast().office()))
                .containsExactly("ContentDiffersFromApproved");
    }

    @Test
    void keepsWhatWasSavedForEver() {
        var id = stories.draft();

        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        jdbc.sql("update revision set body = '' where edition_id = :id")
                                .param("id", id.value())
                                .update())
                .hasMessageContaining("never changed");
    }

    @Test
    @Clause("7.2")
    void putsAChangedItemBackOnTheEditorsTable() {
        var id = stories.approved();
        saving.save(id, stories.version(id), changed(id), stories.cast().support());

        assertThat(stories.state(id)).isEqualTo(EditionState.EDITING);
        assertThat(stories.open(id).edition().approval()).isNull();
        refuses(() -> publishing.publish(id, stories.cast().office()))
                .containsExactly("NotThisState");
    }

    @Test
    void leavesAnApprovedItemAloneWhenNothingChanged() {
        var id = stories.approved();
        saving.save(id, stories.version(id), stories.open(id).content(), stories.cast().support());

        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
    }

    @Test
    @Clause("4.1")
    void keepsTheEarlierEditionPublicWhileItIsCorrected() {
        var first = stories.published();
        var article = stories.article(first);
        var second = correcting.begin(article, "Sai tên người", stories.cast().head());
        saving.save(second, stories.version(second), changed(second), stories.cast().support());

        assertThat(published(first).bodyHtml()).contains("chợ phiên");
        refuses(() -> correcting.begin(article, "Lại sai", stories.cast().head()))
                .containsExactly("CorrectionUnderWay");
        stories.again(second);
        var again = publishing.publish(second, stories.cast().office());

        assertThat(published(first).bodyHtml()).isEqualTo("<p>Đã sửa.</p>");
        assertThat(published(first).editionNumber()).isEqualTo(2);
        assertThat(again.slug()).isEqualTo(stories.open(first).slug());
        assertThat(stories.state(first)).isEqualTo(EditionState.SUPERSEDED);
    }

    @Test
    @Clause("4.1")
    void lettingALeaderOrderACorrectionDoesNotMakeThemItsEditor() {
        var first = stories.published();
        var second = correcting.begin(stories.article(first), "Sai", stories.cast().deputy());

        stories.again(second);

        assertThat(stories.state(second)).isEqualTo(EditionState.APPROVED);
    }

    @Test
    @Clause("4.1")
    void takesTextAndFilesAwayAtOnceWhenWithdrawn() {
        var picture = stories.picture(stories.cast().clerk());
        var lead = new LeadPicture(picture, "Chợ", "", "Pao");
        var id = stories.published(Stories.content("<p>Chợ họp.</p>", lead));
        assertThat(latest()).contains(stories.article(id));

        withdrawing.withdraw(id, "Thông tin chưa chính xác", stories.cast().head());

        assertThat(publications.isPublic(picture)).isFalse();
        assertThat(latest()).doesNotContain(stories.article(id));
        assertThat(articles.find(stories.article(id)))
                .get()
                .isInstanceOfSatisfying(
                        PublicArticle.Withdrawn.class,
                        gone ->
                                assertThat(gone.explanation())
                                        .isEqualTo("Thông tin chưa chính xác"));
    }

    @Test
    @Clause("4.1")
    void doesNotBringBackWhatWasWithdrawnAfterItsApproval() {
        var first = stories.published();
        var second = correcting.begin(stories.article(first), "Sai", stories.cast().head());
        stories.again(second);
        withdrawing.withdraw(first, "Gỡ khẩn", stories.cast().head());

        refuses(() -> publishing.publish(second, stories.cast().office()))
                .containsExactly("WithdrawnSinceApproval");
        assertThat(offered(second, Action.PUBLISH)).containsExactly("WithdrawnSinceApproval");
        revising.revise(second, stories.version(second), "Duyệt lại", stories.cast().support());
        stories.again(second);
        publishing.publish(second, stories.cast().office());
        assertThat(published(first).editionNumber()).isEqualTo(2);
    }

    @Test
    @Clause("7.2")
    void approvesNoTextThatIsShownOtherwiseThanItLies() {
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        tamper("update revision set body = body || '<b></b>' where edition_id = :id", id);
        var deputy = stories.cast().deputy();
        refuses(() -> approving.approve(id, stories.version(id), deputy))
                .containsExactly("ShownOtherwiseThanKept");

        sendingBack.sendBack(id, stories.version(id), "Lưu lại", deputy);
        saving.save(id, stories.version(id), stories.open(id).content(), stories.cast().support());
        stories.again(id);

        assertThat(publishing.publish(id, stories.cast().office()).edition()).isEqualTo(id);
    }

    @Test
    @Clause("4.1")
    void bringsAWithdrawnArticleBackOnlyTheWholeWayAgain() {
        var first = stories.published();
        withdrawing.withdraw(first, "Gỡ để sửa", stories.cast().head());
        var second = correcting.begin(stories.article(first), "Đăng lại", stories.cast().head());
        stories.again(second);
        publishing.publish(second, stories.cast().office());

        assertThat(published(first).editionNumber()).isEqualTo(2);
    }

    @Test
    @Clause("14.2")
    void leavesEverythingAsItWasWhenItIsCutOffHalfWay() {
        var picture = stories.picture(stories.cast().clerk());
        var lead = new LeadPicture(picture, "Chợ", "", "Pao");
        var id = stories.approved(Stories.content("<p>Chợ họp.</p>", lead));

        transaction.executeWithoutResult(status -> {
            publishing.publish(id, stories.cast().office());
            status.setRollbackOnly();
        });

        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
        assertThat(articles.find(stories.article(id))).isEmpty();
        assertThat(publications.isPublic(picture)).isFalse();
        publishing.publish(id, stories.cast().office());
        assertThat(published(id).bodyHtml()).isEqualTo("<p>Chợ họp.</p>");
    }

    @Test
    @Clause("2.1")
    void showsNothingOfWhatIsNotPublished() {
        for (var state :
                List.of(
                        EditionState.DRAFT,
                        EditionState.SUBMITTED,
                        EditionState.EDITING,
                        EditionState.IN_REVIEW,
                        EditionState.APPROVED,
                        EditionState.REJECTED,
                        EditionState.DISCARDED)) {
            assertThat(articles.find(stories.article(stories.in(state)))).as("%s", state).isEmpty();
        }
    }

    @Test
    void givesPicturesOfTheBodyTheirAddresses() {
        var picture = stories.picture(stories.cast().clerk());
        var id =
                stories.published(
                        Stories.content(
                                "<p>Xem ảnh.</p><figure data-picture=\""
                                        + picture
                                        + "\"><img alt=\"Chợ\"><figcaption><cite>Ảnh: Pao</cite>"
                                        + "</figcaption></figure>",
                                null));

        assertThat(published(id).bodyHtml())
                .contains("<picture>", "/anh/" + picture + "-", "width=\"640\"", "alt=\"Chợ\"")
                .doesNotContain("data-picture");
        assertThat(publications.isPublic(picture)).isTrue();
    }

    /** What the page says against an action, to the standing office. */
    private List<String> offered(EditionId id, Action action) {
        return files.open(id, stories.cast().office())
                .flatMap(open -> open.option(action))
                .map(option ->
                        option.refusals().stream()
                                .map(reason -> reason.key().replace("newsroom.refusal.", ""))
                                .toList())
                .orElseThrow();
    }

    private List<vn.conglang.core.ArticleId> latest() {
        return articles.latest(1000).stream().map(PublicLine::id).toList();
    }

    private PublicArticle.Published published(EditionId id) {
        return (PublicArticle.Published) articles.find(stories.article(id)).orElseThrow();
    }

    private Content changed(EditionId id) {
        return Stories.content("<p>Đã sửa.</p>", null)
                .in(Objects.requireNonNull(stories.open(id).content().section()), ItemKind.FEATURE);
    }

    /** As somebody would who has the database in their hands: triggers off. */
    private void tamper(String sql, EditionId id) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(sql).param("id", id.value()).update();
        });
    }
}
