package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/** The support team sends a link, and the leader decides on a phone while away (4.3). */
@JourneyTest
@Clause("4.3")
class DecisionLinkJourneyTests {

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;

    private Browser browser;
    private Visitor support;
    private Visitor phone;
    private Member leader;
    private EditionId item;

    @BeforeEach
    void openTheHouse() {
        browser = new Browser(port);
        support = new Visitor(browser.desktop());
        phone = new Visitor(browser.phone());
        leader = members.deputy();
        item = stories.inReview(ApprovalMode.ANY_LEADER);
    }

    @AfterEach
    void closeTheHouse() {
        phone.close();
        support.close();
        browser.close();
    }

    @Test
    void aLeaderWhoIsAwayDecidesOnThePhone() {
        var link = givenALinkThatTheSupportTeamMade();
        whenTheLeaderOpensItAndSignsIn(link);
        thenTheyReadItOnThePhone();
        whenTheyReturnItWithAWrongPassword();
        thenTheReasonIsStillThere();
        whenTheyTypeTheRightOne();
        thenItIsBackOnTheEditorsTable(link);
    }

    private String givenALinkThatTheSupportTeamMade() {
        var who = stories.cast().support();
        support.signsIn(members.email(who), Members.PASSWORD).sees("Việc của tôi");
        support.opens("/toa-soan/tin-bai/" + item);
        support.unfolds("Tạo liên kết duyệt nhanh")
                .chooses("Lãnh đạo", leader.id().toString())
                .presses("Tạo liên kết duyệt nhanh")
                .sees("Liên kết cho " + leader.name());
        Screens.areGoodForEverybody(support.page());
        return support.reads("Sao chép và gửi cho lãnh đạo").replaceFirst("^https?://[^/]+", "");
    }

    private void whenTheLeaderOpensItAndSignsIn(String link) {
        phone.opens(link);
        phone.types("Thư điện tử", members.email(leader))
                .types("Mật khẩu", Members.PASSWORD)
                .presses("Đăng nhập")
                .types("Mã xác thực", members.code(leader))
                .presses("Tiếp tục");
    }

    private void thenTheyReadItOnThePhone() {
        phone.sees("Liên kết dùng một lần").sees("chợ phiên Cao Sơn họp lại").findsNoBarrier();
        phone.unfolds("Duyệt").sees("Mật khẩu của anh/chị").findsNoBarrier();
        phone.unfolds("Duyệt");
    }

    private void whenTheyReturnItWithAWrongPassword() {
        phone.unfolds("Trả lại biên tập")
                .types("Lý do", "Xem lại tên xã")
                .types("Mật khẩu của anh/chị", "không phải thế này")
                .types("Mã xác thực", "000000")
                .presses("Xác nhận trả lại");
    }

    private void thenTheReasonIsStillThere() {
        phone.sees("Mật khẩu hiện tại không đúng").findsNoBarrier();
        assertThat(phone.reads("Lý do")).isEqualTo("Xem lại tên xã");
        assertThat(phone.reads("Mật khẩu của anh/chị")).isEmpty();
    }

    private void whenTheyTypeTheRightOne() {
        // The code of the sign-in is used up; the recovery code is the one that works at any time.
        var recovery = members.recoveryCode(leader);
        phone.types("Mật khẩu của anh/chị", Members.PASSWORD)
                .types("Mã xác thực", recovery)
                .presses("Xác nhận trả lại")
                .sees("Anh/chị đã trả lại tin, bài này");
    }

    private void thenItIsBackOnTheEditorsTable(String link) {
        phone.findsNoBarrier();
        assertThat(stories.state(item)).isEqualTo(EditionState.EDITING);
        assertThat(stories.open(item).lastReturn().orElseThrow().reason())
                .isEqualTo("Xem lại tên xã");
        phone.opens(link);
        phone.sees("Liên kết đã dùng");
    }
}
