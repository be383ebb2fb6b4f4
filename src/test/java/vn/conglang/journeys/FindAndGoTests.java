package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.people.Member;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/** Somebody with both hands on the keyboard finds an item, goes there and keeps a filter. */
@JourneyTest
class FindAndGoTests {

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;

    private Browser browser;
    private Visitor visitor;
    private Member clerk;
    private EditionId item;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        visitor = new Visitor(browser.desktop());
        clerk = stories.cast().clerk();
        item = stories.draft();
        visitor.signsIn(members.email(clerk), Members.PASSWORD).sees("Việc của tôi");
    }

    @AfterEach
    void closeTheBrowser() {
        visitor.close();
        browser.close();
    }

    @Test
    void findsAndGoesByTheKeyboardAlone() {
        whenThePaletteIsOpened();
        thenItShowsWhereOneMayGo();
        thenEscapeGivesTheFocusBack();
        whenTheTitleIsTypedWithoutMarks();
        thenEnterOpensTheItem();

        whenTheKeysAreAskedFor();
        thenTheyLeadWhereTheListSays();
        thenTheyDoNothingInAField();
        thenTheyCanBeSwitchedOff();

        whenAFilterIsKept();
        thenItIsThereAgainAndInThePalette();
    }

    @Test
    void findsWithoutAScript() {
        var plain = new Visitor(browser.withoutJavaScript());
        plain.signsIn(members.email(clerk), Members.PASSWORD).sees("Việc của tôi");
        plain.types("Tìm nhanh trong tòa soạn", item.toString()).presses("Tìm nhanh");
        plain.follows(stories.open(item).content().title());
        assertThat(plain.page()).hasURL(Pattern.compile("/toa-soan/tin-bai/" + item + "$"));
        plain.close();
    }

    private void whenThePaletteIsOpened() {
        visitor.page().locator(".desk-name").focus();
        press("Control+k");
        assertThat(field()).isFocused();
    }

    private void thenItShowsWhereOneMayGo() {
        assertThat(options().first()).containsText("Việc của tôi");
        assertThat(field()).hasAttribute("aria-expanded", "true");
        Screens.areGoodForEverybody(visitor.page());
        visitor.page().setViewportSize(Browser.DESKTOP, 900);
    }

    private void thenEscapeGivesTheFocusBack() {
        press("Escape");
        assertThat(visitor.page().locator(".desk-name")).isFocused();
    }

    private void whenTheTitleIsTypedWithoutMarks() {
        press("Control+k");
        var title = stories.open(item).content().title();
        field().fill("so " + title.substring(title.lastIndexOf(' ') + 1) + " cho phien");
        assertThat(options().first()).containsText(title);
    }

    private void thenEnterOpensTheItem() {
        press("Enter");
        assertThat(visitor.page()).hasURL(Pattern.compile("/toa-soan/tin-bai/" + item + "$"));
    }

    private void whenTheKeysAreAskedFor() {
        press("?");
        var keys = visitor.page().getByRole(AriaRole.DIALOG);
        assertThat(keys).containsText("Việc của tôi");
        assertThat(keys).containsText("Sửa");
        Screens.areGoodForEverybody(visitor.page());
        visitor.page().setViewportSize(Browser.DESKTOP, 900);
        press("Escape");
        assertThat(keys).isHidden();
    }

    private void thenTheyLeadWhereTheListSays() {
        press("e");
        assertThat(visitor.page()).hasURL(Pattern.compile("/toa-soan/tin-bai/" + item + "/sua$"));
        visitor.page().waitForLoadState();
        visitor.page().locator(".desk-name").focus();
        press("g");
        press("m");
        visitor.page().waitForURL("**/toa-soan/tin-bai/cua-toi");
        press("j");
        assertThat(lines().nth(0)).isFocused();
        press("j");
        assertThat(lines().nth(1)).isFocused();
        press("k");
        press("Enter");
        visitor.page().waitForURL(Pattern.compile("/toa-soan/tin-bai/\\d+$"));
        press("g");
        press("v");
        visitor.page().waitForURL("**/toa-soan");
    }

    private void thenTheyDoNothingInAField() {
        press("/");
        var search = visitor.page().locator("#tim-o-dau");
        assertThat(search).isFocused();
        visitor.page().keyboard().type("n?gv");
        assertThat(search).hasValue("n?gv");
        assertThat(visitor.page()).hasURL(Pattern.compile("/toa-soan$"));
    }

    private void thenTheyCanBeSwitchedOff() {
        visitor.presses("Phím tắt");
        var use = visitor.page().getByLabel("Dùng phím tắt một chữ trên máy này");
        use.uncheck();
        visitor.presses("Đóng");
        visitor.page().locator(".desk-name").focus();
        press("/");
        assertThat(visitor.page().locator("#tim-o-dau")).not().isFocused();
        press("Control+k");
        assertThat(field()).isFocused();
        press("Escape");
    }

    private void whenAFilterIsKept() {
        visitor.opens("/toa-soan/tin-bai/cua-toi?state=DRAFT");
        visitor.unfolds("Lưu bộ lọc này");
        visitor.types("Tên bộ lọc", "Nháp chợ").presses("Lưu bộ lọc").sees("Đã lưu bộ lọc.");
        Screens.areGoodForEverybody(visitor.page());
        visitor.page().setViewportSize(Browser.DESKTOP, 900);
    }

    private void thenItIsThereAgainAndInThePalette() {
        visitor.opens("/toa-soan/tin-bai/cua-toi");
        press("Control+k");
        field().fill("nhap cho");
        assertThat(options().first()).containsText("Nháp chợ");
        press("Enter");
        visitor.page().waitForURL("**/toa-soan/tin-bai/cua-toi?state=DRAFT");
        visitor.presses("Bỏ bộ lọc Nháp chợ").sees("Đã bỏ bộ lọc.").doesNotSee("Nháp chợ");
    }

    private void press(String key) {
        visitor.page().keyboard().press(key);
    }

    private Locator field() {
        return visitor.page().getByRole(AriaRole.COMBOBOX).and(visitor.page().locator("dialog *"));
    }

    private Locator options() {
        return visitor.page().locator("dialog.palette").getByRole(AriaRole.OPTION);
    }

    private Locator lines() {
        return visitor.page().locator("table.cards tbody th a");
    }
}
