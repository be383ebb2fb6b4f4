package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.plan.AddPlanLine;
import vn.conglang.newsroom.plan.PlanFields;
import vn.conglang.newsroom.plan.PlanLineId;
import vn.conglang.newsroom.plan.PlanReading;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/** A deputy plans by the keys and by dragging; a member of the Board writes what was planned. */
@JourneyTest
@Clause({"4.2", "6.1"})
class PlanTests {

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired AddPlanLine adding;
    @Autowired PlanReading plan;
    @Autowired OfficeClock clock;

    private Browser browser;
    private Visitor visitor;
    private Member deputy;
    private Member owner;
    private PlanLineId line;
    private LocalDate day;

    @BeforeEach
    void openTheHouse() {
        browser = new Browser(port);
        visitor = new Visitor(browser.desktop());
        deputy = members.deputy();
        owner = members.holding(Post.BOARD_MEMBER);
        // In the middle of a month, so that the days around it are on the same page.
        day = clock.today().plusMonths(1).withDayOfMonth(14);
        line = planned();
    }

    @AfterEach
    void closeTheBrowser() {
        visitor.close();
        browser.close();
    }

    @Test
    void isMovedByTheKeysAndByDragging() {
        visitor.signsIn(members.email(deputy), Members.PASSWORD, members.code(deputy))
                .sees("Việc của tôi");
        visitor.opens("/toa-soan/ke-hoach?day=" + day);
        visitor.findsNoBarrier();

        whenItIsAimedAtAnotherDayByTheKeys();
        thenTheAimIsToldAndNothingMovedYet();
        whenEnterIsPressed();
        thenItStandsOn(day.plusDays(8));

        whenItIsDraggedTo(day.plusDays(3));
        thenItStandsOn(day.plusDays(3));

        whenTheDayIsTypedOnAPhone(day.plusDays(5));
    }

    @Test
    void becomesADraftOfItsOwner() {
        visitor.signsIn(members.email(owner), Members.PASSWORD).sees("Việc của tôi");
        visitor.opens("/toa-soan/ke-hoach/dong/" + line);
        visitor.findsNoBarrier().presses("Bắt đầu viết").sees("Đã tạo bản nháp từ kế hoạch.");

        assertThat(visitor.reads("Tiêu đề")).isEqualTo("Mùa cam ở Bản Lầu");
        visitor.opens("/toa-soan/ke-hoach/dong/" + line);
        visitor.sees("Bản nháp").follows("Mở tin, bài").sees("Mùa cam ở Bản Lầu");
    }

    private void whenItIsAimedAtAnotherDayByTheKeys() {
        handle().focus();
        visitor.page().keyboard().press("ArrowRight");
        visitor.page().keyboard().press("ArrowDown");
    }

    private void thenTheAimIsToldAndNothingMovedYet() {
        assertThat(visitor.page().locator("[data-plan-live]")).containsText("Bấm Enter để chuyển");
        assertThat(visitor.page().locator("[data-day='" + day.plusDays(8) + "'].is-target"))
                .hasCount(1);
        assertThat(plan.find(line, deputy).orElseThrow().due()).isEqualTo(day);
    }

    private void whenEnterIsPressed() {
        visitor.page().keyboard().press("Enter");
    }

    // A browser tells what it is dragged over only once the pointer has moved there twice; and what
    // scrolls away under the pointer is not dragged, so the whole month is on the screen.
    private void whenItIsDraggedTo(LocalDate to) {
        visitor.page().setViewportSize(Browser.DESKTOP, 3_000);
        var target = visitor.page().locator("[data-day='" + to + "'] h3");
        visitor.page().locator("#dong-" + line + " [data-title]").hover();
        visitor.page().mouse().down();
        target.hover();
        target.hover();
        visitor.page().mouse().up();
    }

    private void thenItStandsOn(LocalDate there) {
        visitor.sees("Đã chuyển ngày.");
        assertThat(visitor.page().locator("[data-day='" + there + "'] #dong-" + line)).hasCount(1);
        assertThat(plan.find(line, deputy).orElseThrow().due()).isEqualTo(there);
        assertThat(handle()).isFocused();
    }

    private void whenTheDayIsTypedOnAPhone(LocalDate to) {
        visitor.page().setViewportSize(Browser.PHONE, 800);
        handle().click();
        var item = visitor.page().locator("#dong-" + line);
        item.locator("input[type=date]").fill(to.toString());
        item.locator("button").click();
        thenItStandsOn(to);
        visitor.findsNoBarrier();
    }

    private Locator handle() {
        return visitor.page().locator("#dong-" + line + " summary");
    }

    private PlanLineId planned() {
        var section = stories.section(ApprovalMode.ANY_LEADER);
        var fields = new PlanFields("Mùa cam ở Bản Lầu", "", owner.id(), null, section, day);
        return adding.add(fields, IdempotencyKey.fresh(), deputy);
    }
}
