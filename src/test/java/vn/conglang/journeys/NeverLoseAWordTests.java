package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/**
 * Two editors, a cut cable and a crashed window: every word that was typed is still there (8.a).
 */
@JourneyTest
@Clause("8.a")
class NeverLoseAWordTests {

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;

    private Browser browser;
    private Visitor first;
    private Visitor second;
    private Member clerk;
    private Member colleague;
    private EditionId item;

    @BeforeEach
    void openTheHouse() {
        browser = new Browser(port);
        first = new Visitor(browser.desktop());
        second = new Visitor(browser.desktop());
        clerk = stories.cast().support();
        colleague = members.supportTeam();
        item = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        first.signsIn(members.email(clerk), Members.PASSWORD);
        second.signsIn(members.email(colleague), Members.PASSWORD);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void everyWordIsStillThere() {
        givenAnEditorWhoTypes();
        thenItIsKeptWithoutAButton();

        whenTheNetworkIsCutAndTheWindowCrashes();
        thenTheWordsAreOfferedAgainAndKept();

        whenAColleagueOpensItToo();
        thenEachSeesTheOther();
        whenTheColleagueSavesAndTheEditorTypesOn();
        thenTheEditorIsToldAndChoosesBetweenBothTexts();
        andTheEarlierTextCanBeBroughtBack();

        whenTheColleaguesSessionEndsWhileTheyType();
        thenTheirWordsWaitUntilTheySignInAgain();
    }

    private void givenAnEditorWhoTypes() {
        first.opens(edit());
        first.writes(" Bà con được mùa.");
    }

    private void thenItIsKeptWithoutAButton() {
        first.sees("Đã tự lưu lúc");
        assertThat(stories.open(item).content().body()).contains("Bà con được mùa.");
    }

    private void whenTheNetworkIsCutAndTheWindowCrashes() {
        first.page().context().setOffline(true);
        first.writes(" Giá mận tăng.");
        first.sees("Mất kết nối");
        first = first.crashesAndComesBack();
    }

    private void thenTheWordsAreOfferedAgainAndKept() {
        assertThat(stories.open(item).content().body()).doesNotContain("Giá mận tăng.");
        first.opens(edit());
        first.sees("chưa gửi được").findsNoBarrier().presses("Dùng lại nội dung đó");
        first.sees("Giá mận tăng.").sees("Đã tự lưu lúc");
        assertThat(stories.open(item).content().body()).contains("Giá mận tăng.");
    }

    private void whenAColleagueOpensItToo() {
        second.opens(edit());
    }

    private void thenEachSeesTheOther() {
        second.sees("Đang cùng mở tin, bài này: " + clerk.name());
    }

    private void whenTheColleagueSavesAndTheEditorTypesOn() {
        second.types("Tiêu đề", "Mận được mùa ở Cao Sơn").sees("Đã tự lưu lúc");
        first.writes(" Chợ họp sớm.");
    }

    private void thenTheEditorIsToldAndChoosesBetweenBothTexts() {
        first.sees(colleague.name() + " vừa lưu một bản khác");
        first.presses("Lưu").sees("Hai người cùng sửa").sees("đã được cất riêng");
        assertThat(first.page().locator(".compared ins").first()).containsText("Chợ họp sớm.");
        first.findsNoBarrier();
        first.presses("Lấy đoạn này").sees("Đã lấy vào bản của anh/chị");
        assertThat(first.page().locator(".ProseMirror")).not().containsText("Chợ họp sớm.");
        first.page().locator(".ProseMirror").press("Control+z");
        assertThat(first.page().locator(".ProseMirror")).containsText("Chợ họp sớm.");
        first.types("Tiêu đề", "Mận được mùa ở Cao Sơn").presses("Lưu").sees("Đã lưu.");

        var content = stories.open(item).content();
        assertThat(content.title()).isEqualTo("Mận được mùa ở Cao Sơn");
        assertThat(content.body()).contains("Bà con được mùa.", "Giá mận tăng.", "Chợ họp sớm.");
    }

    private void andTheEarlierTextCanBeBroughtBack() {
        first.opens("/toa-soan/tin-bai/" + item + "/ban/1");
        first.findsNoBarrier().follows("Xem bản hiện tại khác gì").sees("So sánh hai bản");
        first.findsNoBarrier();
        first.opens("/toa-soan/tin-bai/" + item + "/ban/1");
        first.presses("Khôi phục bản này").sees("Đã khôi phục.");
        assertThat(stories.open(item).content().body()).doesNotContain("Bà con được mùa.");
    }

    private void whenTheColleaguesSessionEndsWhileTheyType() {
        second.opens(edit());
        second.page().context().clearCookies();
        second.writes(" Thông tin thêm sau.").sees("Phiên làm việc đã hết");
        second.presses("Lưu").sees("Trang này mở đã quá lâu").sees("vẫn được giữ trên máy này");
    }

    private void thenTheirWordsWaitUntilTheySignInAgain() {
        second.signsIn(members.email(colleague), Members.PASSWORD);
        second.opens(edit());
        second.presses("Dùng lại nội dung đó").sees("Đã tự lưu lúc");
        assertThat(stories.open(item).content().body()).contains("Thông tin thêm sau.");
    }

    private String edit() {
        return "/toa-soan/tin-bai/" + item + "/sua";
    }
}
