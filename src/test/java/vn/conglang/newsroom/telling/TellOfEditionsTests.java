package vn.conglang.newsroom.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refused;
import vn.conglang.media.SampleDocuments;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.RecommendEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.receiving.ReturnEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Whom the newsroom tells of the steps of an edition. */
@RoomTest
class TellOfEditionsTests {

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired ReturnEdition returning;
    @Autowired SendBackEdition sendingBack;
    @Autowired RecommendEdition recommending;
    @Autowired ApproveEdition approving;
    @Autowired WithdrawEdition withdrawing;
    @Autowired Uploads uploads;
    @Autowired JdbcClient jdbc;

    private Stories.Cast cast;

    @BeforeEach
    void people() {
        cast = stories.cast();
    }

    @Test
    @Clause("8.a")
    void aReturnGoesToItsWriterWithTheReason() {
        var id = stories.submitted(Stories.raw());
        returning.giveBack(id, stories.version(id), "Thiếu ảnh chợ", cast.support());

        assertThat(told(cast.clerk(), id)).containsExactly("newsroom.told.returned Thiếu ảnh chợ");
        assertThat(told(cast.support(), id)).isEmpty();
        assertThat(told(cast.office(), id)).isEmpty();
    }

    @Test
    @Clause("4.3")
    void aLeadersReasonGoesToWriterAndEditor() {
        var first = stories.published();
        var second = stories.corrected(first, Stories.raw());
        stories.describe(second);
        stories.present(second);
        sendingBack.sendBack(second, stories.version(second), "Kiểm tra số liệu", cast.deputy());

        var entry = "newsroom.told.sent-back Kiểm tra số liệu";
        assertThat(told(cast.clerk(), second)).contains(entry);
        assertThat(told(cast.support(), second)).contains(entry);
        assertThat(told(cast.deputy(), second)).doesNotContain(entry);
    }

    @Test
    @Clause("8.b")
    void whatIsPresentedGoesToTheLeadersWhoseDecisionIsAsked() {
        var another = members.deputy();
        var any = stories.inReview(ApprovalMode.ANY_LEADER);
        assertThat(told(another, any)).containsExactly("newsroom.told.presented ");
        assertThat(told(cast.head(), any)).containsExactly("newsroom.told.presented ");

        var heads = stories.inReview(ApprovalMode.HEAD_ONLY);
        assertThat(told(another, heads)).isEmpty();
        assertThat(told(cast.head(), heads)).containsExactly("newsroom.told.presented ");

        var both = stories.inReview(ApprovalMode.DEPUTY_THEN_HEAD);
        assertThat(told(another, both)).containsExactly("newsroom.told.presented ");
        assertThat(told(cast.head(), both)).isEmpty();
        recommending.recommend(both, stories.version(both), another);
        assertThat(told(cast.head(), both)).containsExactly("newsroom.told.recommended ");
    }

    @Test
    @Clause("7.2")
    void theOfficeLearnsWhatItMayPublishAndTheWriterWhatIsPublic() {
        var id = stories.published();

        assertThat(told(cast.office(), id)).containsExactly("newsroom.told.approved ");
        assertThat(told(cast.clerk(), id))
                .containsExactly("newsroom.told.approved ", "newsroom.told.published ");

        withdrawing.withdraw(id, "Nhầm ngày họp chợ", cast.head());
        assertThat(told(cast.office(), id)).contains("newsroom.told.withdrawn Nhầm ngày họp chợ");
        assertThat(told(cast.clerk(), id)).contains("newsroom.told.withdrawn Nhầm ngày họp chợ");
    }

    @Test
    @Clause("4.1")
    void aCorrectionIsToldToTheEditors() {
        var second = stories.corrected(stories.published(), Stories.raw());

        assertThat(told(cast.support(), second)).contains("newsroom.told.correction Sửa tên chợ");
        assertThat(told(cast.office(), second)).contains("newsroom.told.correction Sửa tên chợ");
    }

    /** A named author without a share in the desk may not see the item, and so hears nothing. */
    @Test
    @Clause("14.3")
    void whoMayNotSeeTheItemIsNotTold() {
        var author = members.contributor();
        var id = stories.submitted(by(author));
        returning.giveBack(id, stories.version(id), "Thiếu ảnh", cast.support());

        assertThat(told(author, id)).isEmpty();
        assertThat(told(cast.clerk(), id)).hasSize(1);
    }

    @Test
    @Clause("8.c")
    void aFileWithASecrecyMarkingIsToldToItsUploaderAndThoseWhoCheck() {
        var bytes = new ByteArrayInputStream(SampleDocuments.docx("TUYỆT MẬT"));
        var file = uploads.bringIn("mat.docx", bytes, cast.clerk()).id();
        var clean = new ByteArrayInputStream(SampleDocuments.docx("Chợ phiên"));
        var other = uploads.bringIn("cho.docx", clean, cast.clerk()).id();

        var entry = "newsroom.told.file-flagged ";
        assertThat(at(cast.clerk(), "/toa-soan/tep/" + file)).containsExactly(entry);
        assertThat(at(cast.support(), "/toa-soan/tep/" + file)).containsExactly(entry);
        assertThat(at(cast.deputy(), "/toa-soan/tep/" + file)).isEmpty();
        assertThat(at(cast.clerk(), "/toa-soan/tep/" + other)).isEmpty();
    }

    @Test
    void aStepThatIsRefusedIsNotTold() {
        var id = stories.inReview(ApprovalMode.HEAD_ONLY);

        assertThatThrownBy(() -> approving.approve(id, stories.version(id), cast.deputy()))
                .isInstanceOf(Refused.class);
        assertThat(told(cast.office(), id)).isEmpty();
    }

    private static Content by(Member author) {
        var raw = Stories.raw();
        return new Content(
                raw.title(),
                raw.summary(),
                raw.body(),
                raw.kind(),
                null,
                null,
                List.of(),
                List.of(new Author(author.name(), author.id(), 100)),
                "",
                "");
    }

    /** What somebody was told of an edition, in the order in which it happened. */
    private List<String> told(Member who, EditionId id) {
        return at(who, "/toa-soan/tin-bai/" + id);
    }

    private List<String> at(Member who, String href) {
        return jdbc.sql(
                        """
                        select kind || ' ' || quote
                        from notice
                        where recipient_id = :who
                          and href = :href
                        order by id
                        """)
                .param("who", who.id().value())
                .param("href", href)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
