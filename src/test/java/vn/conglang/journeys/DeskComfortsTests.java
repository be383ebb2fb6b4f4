package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/** What the desk does so that nobody loses what they wrote or taps what they did not mean. */
@JourneyTest
class DeskComfortsTests {

    /** Pixels between two buttons that each send at once. */
    private static final double THUMB = 8;

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired SaveRevision saving;

    private final List<String> questions = new ArrayList<>();
    private Browser browser;
    private Visitor visitor;

    @BeforeEach
    void openTheBrowser() {
        browser = new Browser(port);
        visitor = new Visitor(browser.phone());
        visitor.page()
                .onDialog(question -> {
                    questions.add(question.type());
                    question.dismiss();
                });
    }

    @AfterEach
    void closeTheBrowser() {
        visitor.close();
        browser.close();
    }

    @Test
    void asksBeforeARefusedTextIsLeft() {
        signIn(stories.cast().clerk());
        visitor.opens("/toa-soan/tin-bai/moi");
        visitor.types("Tóm tắt", "Chưa có tiêu đề").presses("Lưu").sees("Có điều cần sửa");

        leaves();

        isAskedOnce();
        assertThat(visitor.reads("Tóm tắt")).isEqualTo("Chưa có tiêu đề");
    }

    @Test
    void asksBeforeATextIsLeftThatMetAnother() {
        var draft = stories.in(EditionState.DRAFT);
        signIn(stories.cast().clerk());
        visitor.opens("/toa-soan/tin-bai/" + draft + "/sua");
        saving.save(draft, stories.version(draft), Stories.raw(), stories.cast().clerk());
        visitor.types("Tiêu đề", "Bản của tôi").presses("Lưu").sees("Hai người cùng sửa");
        questions.clear();

        leaves();

        isAskedOnce();
        assertThat(visitor.reads("Tiêu đề")).isEqualTo("Bản của tôi");
    }

    @Test
    void asksNothingWhereNothingWasWritten() {
        signIn(stories.cast().clerk());
        visitor.opens("/toa-soan/tin-bai/moi");

        leaves();

        visitor.page().waitForURL("**/toa-soan");
        assertThat(questions).isEmpty();
    }

    @Test
    void aReasonIsChosenWithAThumbAndAWholeButtonIsSeen() {
        signInAsLeader(members.deputy());
        visitor.opens("/toa-soan/tin-bai/" + stories.in(EditionState.IN_REVIEW));
        visitor.unfolds("Trả lại biên tập");

        var buttons = visitor.page().locator("details[open] button").all();
        var above = buttons.getFirst().boundingBox();
        for (var button : buttons.subList(1, buttons.size() - 1)) {
            var box = button.boundingBox();
            assertThat(box.y - above.y - above.height).isGreaterThanOrEqualTo(THUMB);
            above = box;
        }
        var send = buttons.getLast();
        send.scrollIntoViewIfNeeded();
        var tabs = visitor.page().locator(".desk-tabs").boundingBox();
        assertThat(send.boundingBox().y + send.boundingBox().height).isLessThanOrEqualTo(tabs.y);
    }

    @Test
    void aPreparedReasonIsWrittenInVietnameseFromTheEnglishFrameToo() {
        var id = stories.in(EditionState.IN_REVIEW);
        signInAsLeader(members.head());
        visitor.opens("/ngon-ngu/en");
        visitor.opens("/toa-soan/tin-bai/" + id);
        visitor.unfolds("Send back to the editors");
        visitor.page().locator(".phrases button").first().click();
        var field = visitor.page().locator("details[open] textarea[name=reason]");
        field.fill(field.inputValue() + " Xem cả bảng 2.");
        visitor.page().locator("details[open] form:has(textarea) button").click();
        visitor.page().waitForLoadState();

        assertThat(stories.open(id).lastReturn().orElseThrow().reason())
                .isEqualTo("Kiểm tra lại số liệu và ghi rõ nguồn. Xem cả bảng 2.");
    }

    private void signInAsLeader(Member leader) {
        visitor.signsIn(members.email(leader), Members.PASSWORD, members.code(leader))
                .sees("Việc của tôi");
    }

    private void signIn(Member who) {
        visitor.signsIn(members.email(who), Members.PASSWORD).sees("Việc của tôi");
    }

    /**
     * The browser's question comes a moment after the click; unanswered, it would hold the window.
     */
    private void isAskedOnce() {
        visitor.page().waitForCondition(() -> !questions.isEmpty());
        assertThat(questions).containsExactly("beforeunload");
    }

    private void leaves() {
        visitor.page().locator(".desk-name").click(new Locator.ClickOptions().setNoWaitAfter(true));
    }
}
