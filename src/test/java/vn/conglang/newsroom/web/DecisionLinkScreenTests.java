package vn.conglang.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.conglang.newsroom.web.Screens.typed;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.web.Screens.Answer;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** The link from the edition's page to the leader's phone, as browsers have it. */
@RoomTest
@Clause("4.3")
class DecisionLinkScreenTests {

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;

    private Screens screens;
    private Member leader;
    private EditionId item;

    @BeforeEach
    void open() {
        screens = new Screens(mvc);
        leader = members.deputy();
        item = stories.inReview(ApprovalMode.ANY_LEADER);
    }

    private String page() {
        return "/toa-soan/tin-bai/" + item;
    }

    /** The path of a link that the office made on the page of the item. */
    private String link() throws Exception {
        var office = stories.cast().office();
        var form = screens.open(page(), office).form("/duyet-nhanh");
        var made = screens.send(typed(form, "leader", leader.id().toString()), office).is(200);
        assertThat(made.page().select("[role=img] svg")).hasSize(1);
        return Objects.requireNonNull(made.page().getElementById("f-link"))
                .val()
                .replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void showsTheLinkOnceAndThatItIsThereAfterwards() throws Exception {
        var link = link();

        var shown = screens.open(page(), stories.cast().office());

        assertThat(shown.page().select("#duyet-nhanh").text())
                .contains(leader.name(), "Chưa dùng", stories.cast().office().name());
        assertThat(shown.html()).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
        var revoked = screens.send(shown.form("/thu-hoi"), stories.cast().office()).is(302);
        assertThat(revoked.goesTo()).isEqualTo(page());
        assertThat(screens.open(link, leader).is(410).words()).contains("Đã thu hồi");
    }

    @Test
    void asksForALeaderBesideTheField() throws Exception {
        var office = stories.cast().office();
        var form = screens.open(page(), office).form("/duyet-nhanh");

        assertThat(screens.send(form, office).is(422).beside("leader")).contains("Hãy chọn");
    }

    @Test
    void comesBackToTheLinkAfterSigningIn() throws Exception {
        var link = link();

        var answer = mvc.perform(get(link)).andReturn().getResponse();

        assertThat(answer.getRedirectedUrl())
                .isEqualTo("/dang-nhap?tiep=" + link.replace("/", "%2F"));
    }

    @Test
    @Clause("18")
    void isUnknownToEverybodyElse() throws Exception {
        var link = link();
        var other = members.deputy();

        var theirs = screens.open(link, other).is(404);
        var unknown = screens.open(link + "x", other).is(404);
        var forged = screens.post(link + "/duyet", other, "password", Members.PASSWORD).is(404);
        var word = screens.post(link + "/khac", leader).is(404);

        assertThat(theirs.words()).isEqualTo(unknown.words()).isEqualTo(forged.words());
        assertThat(word.words()).isEqualTo(unknown.words());
        screens.open(link, members.nobody()).is(404);
    }

    @Test
    @Clause("18")
    void keepsTheReasonAndNeverThePassword() throws Exception {
        var link = link();
        var form = screens.open(link, leader).is(200).form("/tra-bien-tap");
        typed(form, "reason", "Xem lại số liệu", "password", "sai-roi-nhe", "code", "123123");

        var again = screens.send(form, leader).is(422);

        assertThat(again.beside("password-tra-bien-tap")).contains("Mật khẩu");
        assertThat(again.value("reason")).isEqualTo("Xem lại số liệu");
        assertThat(again.html()).doesNotContain("sai-roi-nhe").doesNotContain("123123");
        assertThat(again.page().select("details[open] form[action$=/tra-bien-tap]")).hasSize(1);
        assertThat(stories.state(item)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    void saysWhatWasDecidedHoweverOftenItIsTapped() throws Exception {
        var link = link();
        var form = screens.open(link, leader).form("/duyet");
        typed(form, "password", Members.PASSWORD, "code", members.code(leader));

        var answers =
                SavingTests.together(
                        () -> screens.send(form, leader), () -> screens.send(form, leader));

        assertThat(answers).extracting(Answer::status).contains(302);
        assertThat(screens.open(link, leader).is(200).words()).contains("Anh/chị đã duyệt");
        assertThat(screens.send(form, leader).words()).contains("Anh/chị đã duyệt");
        assertThat(stories.state(item)).isEqualTo(EditionState.APPROVED);
        assertThat(screens.open(page(), leader).words()).contains("Đã dùng");
    }

    @Test
    @Clause("18")
    void saysWhenToTryAgain() throws Exception {
        var link = link();
        var form = screens.open(link, leader).form("/duyet");
        typed(form, "password", Members.PASSWORD, "code", "000000");
        for (var attempt = 0; attempt < 6; attempt++) {
            screens.send(form, leader).is(422);
        }

        assertThat(screens.send(form, leader).is(429).words()).contains("quá nhiều lần");
    }
}
