package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** An editor comments on a passage and mentions a colleague, who asks somebody outside (8.a). */
@JourneyTest
@Clause("8.a")
class CommentAndMentionTests {

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;

    private Browser browser;
    private Visitor editor;
    private Visitor colleague;
    private Visitor outsider;
    private Member asker;
    private Member mentioned;
    private EditionId item;
    private String link = "";

    @BeforeEach
    void openTheHouse() {
        browser = new Browser(port);
        editor = new Visitor(browser.desktop());
        colleague = new Visitor(browser.phone());
        outsider = new Visitor(browser.phone());
        asker = members.supportTeam();
        mentioned = members.supportTeam();
        item = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        editor.signsIn(members.email(asker), Members.PASSWORD).sees("Việc của tôi");
        colleague.signsIn(members.email(mentioned), Members.PASSWORD).sees("Việc của tôi");
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void aQuestionIsAskedAnsweredAndDealtWith() {
        whenTheEditorCommentsOnAPassageAndMentionsAColleague();
        thenTheColleagueFindsItByTheBell();

        whenTheColleagueAsksSomebodyOutside();
        thenTheyReadTheTextAndComment();
        thenTheCommentIsWithTheOthers();

        whenItIsDealtWith();
        thenItStandsFoldedAway();
    }

    private void whenTheEditorCommentsOnAPassageAndMentionsAColleague() {
        editor.opens("/toa-soan/tin-bai/" + item);
        selects("họp lại sau mưa lũ");
        editor.presses("Góp ý đoạn này");
        assertThat(editor.reads("Về đoạn")).isEqualTo("họp lại sau mưa lũ");

        var words = editor.page().locator(".talk-new textarea[name=words]");
        words.pressSequentially("Lũ hay lụt, @" + mentioned.name().substring("Người ".length()));
        assertThat(
                        editor.page()
                                .getByRole(
                                        AriaRole.OPTION,
                                        new Page.GetByRoleOptions()
                                                .setName(mentioned.name())
                                                .setExact(true)))
                .isVisible();
        editor.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(mentioned.name()).setExact(true))
                .click();
        editor.findsNoBarrier().presses("Gửi góp ý").sees("Đã gửi góp ý.");
        assertThat(editor.page().locator(".mention")).hasText("@" + mentioned.name());
    }

    /** As somebody drags over the words. */
    private void selects(String words) {
        editor.page()
                .evaluate(
                        """
                        words => {
                          const texts = document.createTreeWalker(
                              document.querySelector(".article"), NodeFilter.SHOW_TEXT);
                          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                            const at = text.data.indexOf(words);
                            if (at >= 0) getSelection().setBaseAndExtent(text, at, text, at + words.length);
                          }
                        }
                        """,
                        words);
    }

    private void thenTheColleagueFindsItByTheBell() {
        colleague.opens("/toa-soan");
        colleague.page().locator(".bell").click();
        colleague.sees("nhắc anh/chị").findsNoBarrier();
        colleague.page().locator(".notice-words").first().click();
        colleague.sees("Lũ hay lụt").findsNoBarrier();
        assertThat(colleague.page().locator(".bell .count")).isHidden();
    }

    private void whenTheColleagueAsksSomebodyOutside() {
        colleague.unfolds("Nhờ người ngoài kiểm chứng");
        colleague.types("Họ và tên người được nhờ", "Vàng A Sử");
        colleague.types("Cơ quan, tổ chức", "Trạm Thủy văn");
        colleague.types("Nhờ kiểm chứng điều gì", "Là lũ hay lụt");
        colleague.presses("Tạo liên kết").sees("Đã tạo liên kết").findsNoBarrier();
        link = colleague.reads("Liên kết");
    }

    private void thenTheyReadTheTextAndComment() {
        outsider.opens(link.substring(link.indexOf("/kiem-chung/")));
        outsider.sees("Là lũ hay lụt").sees("họp lại sau mưa lũ").findsNoBarrier();
        outsider.types("Nội dung góp ý", "Là lũ, đỉnh lũ ngày hôm trước.");
        outsider.presses("Gửi góp ý").sees("Tòa soạn đã nhận 1 góp ý").findsNoBarrier();
    }

    private void thenTheCommentIsWithTheOthers() {
        colleague.opens("/toa-soan/tin-bai/" + item);
        colleague.sees("Từ bên ngoài").sees("Là lũ, đỉnh lũ ngày hôm trước.").findsNoBarrier();
    }

    private void whenItIsDealtWith() {
        editor.opens("/toa-soan/tin-bai/" + item);
        assertThat(editor.page().locator(".talk > h2 .count")).hasText("2");
        editor.presses("Đánh dấu đã xong").sees("Đã đánh dấu xong.");
    }

    private void thenItStandsFoldedAway() {
        assertThat(editor.page().locator(".talk > h2 .count")).hasText("1");
        editor.unfolds("Đã xong \\(1\\)").sees(asker.name() + " đánh dấu đã xong");
        editor.findsNoBarrier();
    }
}
