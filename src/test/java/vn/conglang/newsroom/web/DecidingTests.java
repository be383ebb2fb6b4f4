package vn.conglang.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.web.Screens.typed;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.media.SampleDocuments;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.web.Screens.Answer;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Buttons pressed twice, too late, by the wrong hand, or at an address that somebody guessed. */
@RoomTest
class DecidingTests {

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired Uploads uploads;
    @Autowired WriteDraft writing;
    @Autowired SendIn sending;
    @Autowired ReceiveEdition receiving;
    @Autowired PresentEdition presenting;

    private Screens screens;

    @BeforeEach
    void open() {
        screens = new Screens(mvc);
    }

    @Test
    @Clause("7.2")
    void publishesOnceHoweverOftenTheButtonIsPressed() throws Exception {
        var office = stories.cast().office();
        var id = stories.approved();
        var form = screens.open(page(id), office).form("/dang");

        var answers =
                SavingTests.together(
                        () -> screens.send(form, office), () -> screens.send(form, office));
        var third = screens.send(form, office);

        assertThat(answers).extracting(Answer::status).containsExactly(302, 302);
        assertThat(third.is(302).goesTo()).isEqualTo(page(id));
        assertThat(stories.open(id).steps())
                .filteredOn(step -> step.action() == Action.PUBLISH)
                .hasSize(1);
        assertThat(stories.state(id)).isEqualTo(EditionState.PUBLISHED);
    }

    @Test
    @Clause({"4.3", "8.b"})
    void tellsWhoPressesTwiceWhereTheItemIsNow() throws Exception {
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var deputy = stories.cast().deputy();
        var approve = screens.open(page(id), deputy).form("/duyet");
        var reject = typed(screens.open(page(id), deputy).form("/tu-choi"), "reason", "Trùng tin");

        var answers =
                SavingTests.together(
                        () -> screens.send(approve, deputy), () -> screens.send(approve, deputy));
        var late = screens.send(reject, deputy);

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 422);
        assertThat(late.is(422).words()).contains("Không thực hiện được việc này", "Đã duyệt");
        assertThat(stories.open(id).steps())
                .filteredOn(step -> step.action() == Action.APPROVE)
                .hasSize(1);
    }

    @Test
    @Clause({"4.3", "16"})
    void saysInVietnameseWhyAndByWhichClause() throws Exception {
        var deputy = members.deputy();
        var id = inReviewBy(deputy);

        var before = screens.open(page(id), deputy);
        var refused = screens.post(page(id) + "/duyet", deputy, "version", version(id)).is(422);

        assertThat(before.words()).contains("Anh/chị là tác giả hoặc người gửi tin, bài này");
        var summary = refused.page().select(".error-summary");
        assertThat(summary.text()).contains("Anh/chị là tác giả hoặc người gửi tin, bài này");
        assertThat(summary.select("a.clause").eachText())
                .anySatisfy(text -> assertThat(text).contains("4.3"));
        var link = summary.select("a.clause").attr("href");
        var anchor = link.substring(link.indexOf('#'));
        assertThat(screens.open("/quy-che", deputy).page().getElementById(anchor.substring(1)))
                .isNotNull();
    }

    @Test
    @Clause("8.a")
    void asksForTheReasonBesideItsFieldAndKeepsWhatWasTyped() throws Exception {
        var deputy = stories.cast().deputy();
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var page = screens.open(page(id), deputy);
        var missing = screens.send(page.form("/tra-bien-tap"), deputy).is(422);

        assertThat(missing.beside("reason")).contains("Xin ghi rõ lý do");
        var form = missing.form("/tra-bien-tap");
        assertThat(form.select("#f-reason")).hasSize(1);
        assertThat(form.parents().select("details[open]")).isNotEmpty();
        var tooLong = screens.send(typed(form, "reason", "dài ".repeat(1_000)), deputy).is(422);
        assertThat(tooLong.beside("reason")).contains("2.000");
        assertThat(tooLong.form("/tra-bien-tap").select("textarea").val()).startsWith("dài dài");
        assertThat(stories.state(id)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void givesEveryFieldOfThePageAnIdOfItsOwn() throws Exception {
        for (var id :
                List.of(
                        stories.inReview(ApprovalMode.ANY_LEADER),
                        stories.published(),
                        stories.submitted(Stories.raw()))) {
            for (var who : List.of(stories.cast().head(), stories.cast().office())) {
                var ids = screens.open(page(id), who).page().select("[id]").eachAttr("id");
                assertThat(ids).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    @Clause("8.a")
    void refusesTenMegabytesOfReasons() throws Exception {
        var deputy = stories.cast().deputy();
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var form = screens.open(page(id), deputy).form("/tra-bien-tap");

        var refused = screens.send(typed(form, "reason", "a".repeat(10_000_000)), deputy).is(422);

        assertThat(refused.beside("reason")).contains("2.000");
    }

    @Test
    @Clause("14.2")
    void asksForWhatReceivingNeedsAndKeepsWhatWasChosen() throws Exception {
        var office = stories.cast().office();
        var id = stories.submitted(Stories.raw());
        var section = stories.section(ApprovalMode.ANY_LEADER).toString();
        var form = screens.open(page(id), office).form("/tiep-nhan");

        var refused = screens.send(typed(form, "kind", "FEATURE"), office).is(422);

        assertThat(refused.beside("section")).contains("Xin chọn một chuyên mục");
        refused = screens.send(typed(refused.form("/tiep-nhan"), "section", section), office);
        assertThat(refused.is(422).beside("secrecyChecked")).contains("đã kiểm tra");
        assertThat(refused.page().select("[name=kind] [selected]").val()).isEqualTo("FEATURE");
        assertThat(stories.state(id)).isEqualTo(EditionState.SUBMITTED);
    }

    @Test
    @Clause({"10.1", "10.2", "10.3"})
    void asksForEveryDeclarationBesideItsBox() throws Exception {
        var clerk = stories.cast().clerk();
        var id = stories.draft();
        var form = typed(screens.open(page(id), clerk).form("/gui"), "noStateSecret", "true");

        var refused = screens.send(form, clerk).is(422);

        assertThat(refused.beside("noStateSecret")).isEmpty();
        assertThat(refused.beside("ownWorkOrLicensed")).contains("cam đoan", "10.3");
        assertThat(refused.beside("contentIsAccurate")).contains("cam đoan");
        assertThat(refused.page().select("#f-noStateSecret").hasAttr("checked")).isTrue();
        assertThat(stories.state(id)).isEqualTo(EditionState.DRAFT);
    }

    @Test
    @Clause({"4.3", "7.2"})
    void changesNothingByForgedFields() throws Exception {
        var deputy = stories.cast().deputy();
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var other = stories.inReview(ApprovalMode.ANY_LEADER);
        var form = screens.open(page(id), deputy).form("/duyet");

        screens.send(
                        form,
                        deputy,
                        "id",
                        other.toString(),
                        "edition",
                        other.toString(),
                        "state",
                        "PUBLISHED",
                        "post",
                        "HEAD_EDITOR",
                        "actingFor",
                        "Trưởng ban",
                        "who",
                        stories.cast().head().id().toString())
                .is(302);

        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
        assertThat(stories.state(other)).isEqualTo(EditionState.IN_REVIEW);
        var step = stories.open(id).steps().getLast();
        assertThat(step.who()).isEqualTo(deputy.name());
        assertThat(step.post()).isEqualTo("DEPUTY_EDITOR");
        assertThat(step.actingFor()).isNull();
    }

    @Test
    @Clause("7.2")
    void refusesToPublishPastTheLeaders() throws Exception {
        var office = stories.cast().office();
        for (var state : List.of(EditionState.SUBMITTED, EditionState.IN_REVIEW)) {
            var id = stories.in(state);
            var refused = screens.post(page(id) + "/dang", office, "state", "APPROVED").is(422);
            assertThat(refused.words()).contains("Không thực hiện được việc này");
            assertThat(stories.state(id)).isEqualTo(state);
        }
    }

    @Test
    @Clause("14.3")
    void knowsNothingOfOthersDraftsAtGuessedAddresses() throws Exception {
        var clerk = stories.cast().clerk();
        var picture = stories.picture(clerk);
        var document =
                uploads.bringIn(
                                "phu-luc.docx",
                                new ByteArrayInputStream(SampleDocuments.docx("Dự thảo")),
                                clerk)
                        .id();
        var draft =
                stories.draft(
                        new Content(
                                Stories.title(),
                                "",
                                "<p>x</p>",
                                ItemKind.BRIEF,
                                null,
                                new LeadPicture(picture, "a", "", "b"),
                                List.of(new Attachment(document, "Phụ lục")),
                                List.of(),
                                "",
                                ""));
        var title = stories.open(draft).content().title();
        for (var stranger : strangers()) {
            for (var path :
                    List.of(
                            page(draft),
                            page(draft) + "/sua",
                            "/toa-soan/tep/" + picture,
                            "/toa-soan/tep/" + picture + "/xem",
                            "/toa-soan/tep/" + document)) {
                var answer = screens.open(path, stranger);
                assertThat(answer.status()).as(path).isIn(403, 404);
                assertThat(answer.html()).doesNotContain(title);
            }
            for (var verb :
                    List.of(
                            "/sua",
                            "/gui",
                            "/ky-duyet",
                            "/tra-lai",
                            "/tiep-nhan",
                            "/trinh-duyet",
                            "/de-nghi-duyet",
                            "/duyet",
                            "/tra-bien-tap",
                            "/tu-choi",
                            "/dang",
                            "/dinh-chinh",
                            "/go",
                            "/bo")) {
                var answer =
                        screens.post(
                                page(draft) + verb,
                                stranger,
                                "version",
                                version(draft),
                                "title",
                                "Chiếm lấy",
                                "reason",
                                "Chiếm lấy");
                assertThat(answer.status()).as(verb).isIn(403, 404);
                assertThat(answer.html()).doesNotContain(title);
            }
        }
        assertThat(stories.open(draft).revisions()).hasSize(1);
        assertThat(stories.state(draft)).isEqualTo(EditionState.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775807", "9223372036854775808", "-1", "0", "x", "1%2e"})
    void neverBreaksOnANumberThatIsNone(String number) throws Exception {
        var office = stories.cast().office();
        for (var path :
                List.of(
                        "/toa-soan/tin-bai/" + number,
                        "/toa-soan/tin-bai/" + number + "/sua",
                        "/toa-soan/tep/" + number,
                        "/toa-soan/chuyen-muc/" + number)) {
            assertThat(screens.open(path, office).status()).as(path).isIn(400, 404);
        }
        var answer = screens.post("/toa-soan/tin-bai/" + number + "/dang", office);
        assertThat(answer.status()).isIn(400, 404);
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var decided = screens.post(page(id) + "/duyet", stories.cast().deputy(), "version", number);
        assertThat(decided.status()).isIn(400, 422);
        assertThat(stories.state(id)).isEqualTo(EditionState.IN_REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "section", "unit", "kind", "text", "after", "before"})
    void neverBreaksOnAFilterThatIsNone(String filter) throws Exception {
        var office = stories.cast().office();
        for (var odd : List.of("x", "-1", "9223372036854775808", "\u0000", "''\"<", "1,2")) {
            for (var list : List.of("/toa-soan/tin-bai", "/toa-soan/tin-bai/cua-toi")) {
                var answer = screens.open(list + "?" + filter + "=" + encoded(odd), office);
                assertThat(answer.status()).as(filter + "=" + odd).isIn(200, 400, 404);
            }
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<Member> strangers() {
        return List.of(
                members.contributor(),
                members.unitClerk(stories.cast().unit()),
                members.unitHead(members.unit()),
                members.technicalAdministrator(),
                members.nobody());
    }

    private EditionId inReviewBy(Member leader) {
        var support = stories.cast().support();
        var id = writing.write(Stories.raw(), null, leader);
        sending.send(id, stories.version(id), Declarations.ALL, leader);
        var section = stories.section(ApprovalMode.ANY_LEADER);
        receiving.receive(id, stories.version(id), section, ItemKind.BRIEF, null, true, support);
        presenting.present(id, stories.version(id), support);
        return id;
    }

    private String version(EditionId id) {
        return Long.toString(stories.version(id));
    }

    private static String page(EditionId id) {
        return "/toa-soan/tin-bai/" + id;
    }
}
