package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.DueJobs;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/**
 * After each publication, correction and withdrawal it is seen that readers get what was decided.
 */
@JourneyTest
@Clause("4.1")
class ProofOfAppearanceTests {

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired PublishEdition publishing;
    @Autowired WithdrawEdition withdrawing;
    @Autowired DueJobs jobs;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient jdbc;

    private Browser browser;
    private Visitor visitor;
    private Member office;

    @BeforeEach
    void givenTheStandingOfficeAtItsDesk() {
        browser = new Browser(port);
        visitor = new Visitor(browser.desktop());
        office = members.standingOffice();
        visitor.signsIn(members.email(office), Members.PASSWORD, members.code(office))
                .sees("Việc của tôi");
    }

    @AfterEach
    void closeTheBrowser() {
        visitor.close();
        browser.close();
    }

    @Test
    void everyPlaceShowsWhatWasDecided() {
        var first = stories.published(withPicture("<p>Chợ họp thứ Tư, bà con về đông.</p>"));
        whenItWasLookedAt();
        thenAllIsRight(first, "Sau khi đăng", "kênh RSS", "sơ đồ cho máy tìm kiếm", "ảnh /anh/");

        var second = correct(first);
        whenItWasLookedAt();
        thenAllIsRight(second, "Sau khi đăng bản đính chính", "lịch sử thay đổi", "trang chủ");

        withdrawing.withdraw(second, "Chợ nghỉ vì mưa lũ", stories.cast().head());
        whenItWasLookedAt();
        thenAllIsRight(second, "Sau khi gỡ", "báo đã gỡ (410)", "không còn địa chỉ của bài");
        visitor.findsNoBarrier();
        visitor.page().setViewportSize(Browser.PHONE, 740);
        visitor.findsNoBarrier();
    }

    @Test
    void sendingReadersOnIsProvenToo() {
        var target = stories.published();
        var gone = stories.published();
        whenItWasLookedAt();
        withdrawing.withdraw(gone, "Đã có bài mới", path(target), stories.cast().head());

        whenItWasLookedAt();

        thenAllIsRight(gone, "Sau khi gỡ", "chuyển bạn đọc sang bài khác " + path(target));
    }

    @Test
    void aPageThatStaysStaleIsSaidAloud() {
        var first = stories.published(Stories.content("<p>Chợ họp thứ Tư.</p>", null));
        whenItWasLookedAt();
        var second = correct(first);
        whenThePublicFaceGoesBackTo(first);
        var title = stories.open(second).content().title();

        whenItWasLookedAt();
        visitor.opens(item(second));
        visitor.sees("Đang đối chiếu").sees("Sai: tiêu đề và nội dung");
        whenTheLastLookIsOver();

        visitor.opens(item(second));
        visitor.sees("chưa đúng. Xin báo").sees("tiêu đề khác").findsNoBarrier();
        visitor.opens("/toa-soan");
        visitor.sees("Trên Cổng chưa đúng như đã quyết định");
        visitor.opens("/toa-soan/thong-bao");
        visitor.sees("“" + title + "” trên Cổng không đúng như đã quyết định");

        whenThePublicFaceGoesBackTo(second);
        visitor.opens(item(second));
        visitor.presses("Đối chiếu lại ngay").sees("Đã đối chiếu lại trên Cổng.");
        thenAllIsRight(second, "Sau khi đăng bản đính chính");
        visitor.opens("/toa-soan");
        assertThat(work(title)).isZero();
    }

    private void whenItWasLookedAt() {
        jobs.run();
    }

    private void whenTheLastLookIsOver() {
        for (var pause : new int[] {6, 30, 100}) {
            OfficeClock.at(clock.instant().plus(Duration.ofSeconds(pause)), jobs::run);
        }
    }

    private void whenThePublicFaceGoesBackTo(EditionId id) {
        jdbc.sql("update article set public_revision_id = :revision where id = :id")
                .param("revision", stories.open(id).edition().revision().value())
                .param("id", stories.article(id).value())
                .update();
    }

    private void thenAllIsRight(EditionId id, String occasion, String... lines) {
        visitor.opens(item(id));
        visitor.sees(occasion).sees("nơi đều đúng như đã quyết định");
        for (var line : lines) {
            visitor.sees(line);
        }
        assertThat(panel().innerText()).doesNotContain("Sai:");
    }

    private Locator panel() {
        return visitor.page().locator("#doi-chieu");
    }

    private int work(String title) {
        return visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .count();
    }

    private EditionId correct(EditionId first) {
        var second = stories.corrected(first, withPicture("<p>Chợ họp thứ Bảy.</p>"));
        stories.again(second);
        publishing.publish(second, stories.cast().office());
        return second;
    }

    private Content withPicture(String body) {
        var picture = stories.picture(stories.cast().clerk());
        return Stories.content(
                body, new LeadPicture(picture, "Người đi chợ", "Chợ Cao Sơn", "Lù Seo Pao"));
    }

    private String path(EditionId id) {
        return jdbc.sql(
                        """
                        select '/tin-tuc/' || s.slug || '/' || a.slug || '-' || a.id
                        from article a
                            join section s on s.id = a.section_id
                        where a.id = :id
                        """)
                .param("id", stories.article(id).value())
                .query(String.class)
                .single();
    }

    private static String item(EditionId id) {
        return "/toa-soan/tin-bai/" + id;
    }
}
