package vn.conglang.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.conglang.CongLang;
import vn.conglang.testing.TestDatabase;

/**
 * Takes the README's pictures in the demo's district, signing in as its guide tells anybody to:
 * {@code mvn test -Dtest=PicturesTests -Dpictures=true}. Painting the district takes a while, so
 * nobody else waits for it.
 */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
@SpringBootTest(
        classes = CongLang.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "conglang.demo=true")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
class PicturesTests {

    @LocalServerPort int port;

    private Browser browser;

    @BeforeEach
    void openTheBrowser() {
        browser = new Browser(port);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void theHomePage() throws IOException {
        var citizen = browser.desktop();
        citizen.navigate("/");
        Browser.picture(citizen, "home");
    }

    @Test
    void anArticleOnAPhone() throws IOException {
        var citizen = browser.phone();
        citizen.navigate("/");
        citizen.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).first().click();
        Browser.picture(citizen, "article-phone");
    }

    @Test
    void whatWaitsForTheStandingOffice() throws IOException {
        var office = signedIn(browser.desktop(), "Cơ quan thường trực");
        Browser.picture(office.page(), "work");
        office.opens("/toa-soan/nhat-ky");
        Browser.picture(office.page(), "trail");
    }

    @Test
    void aDecisionOnAPhone() throws IOException {
        var head = signedIn(browser.phone(), "Trưởng Ban Biên tập");
        head.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM).last().click();
        Browser.picture(head.page(), "approval-phone");
    }

    @Test
    void theEditor() throws IOException {
        var support = signedIn(browser.desktop(), "Tổ giúp việc");
        support.opens("/toa-soan/tin-bai?state=EDITING");
        support.page().locator("main th[scope=row] a").first().click();
        support.follows("Sửa tin, bài");
        Browser.picture(support.page(), "editor");
    }

    /** As the demo's guide says: this address, this password, and this code where one is asked. */
    private static Visitor signedIn(Page page, String post) {
        page.navigate("/trinh-dien");
        var account =
                page.getByRole(AriaRole.ROW)
                        .filter(
                                new Locator.FilterOptions()
                                        .setHas(
                                                page.getByRole(
                                                        AriaRole.ROWHEADER,
                                                        new Page.GetByRoleOptions()
                                                                .setName(post)
                                                                .setExact(true))))
                        .first()
                        .getByRole(AriaRole.CELL);
        var email = account.nth(1).innerText();
        var code = account.nth(2).innerText();
        var password = page.locator("p > strong.hash").innerText();
        var visitor = new Visitor(page);
        return (code.isEmpty()
                        ? visitor.signsIn(email, password)
                        : visitor.signsIn(email, password, code))
                .sees("Việc của tôi");
    }
}
