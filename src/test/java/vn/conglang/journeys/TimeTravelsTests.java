package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.DueJobs;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/** What is published at an hour, in an emergency, and corrected: on the screens, clock moved. */
@JourneyTest
class TimeTravelsTests {

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired DueJobs jobs;
    @Autowired Editions editions;
    @Autowired OfficeClock clock;

    private Browser browser;

    @BeforeEach
    void openTheBrowser() {
        browser = new Browser(port);
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    private Visitor at(Member who) {
        return new Visitor(browser.desktop())
                .signsIn(members.email(who), Members.PASSWORD, members.code(who));
    }

    private String page(EditionId id) {
        return "/toa-soan/tin-bai/" + id;
    }

    private LocalDateTime tomorrow() {
        return clock.today().plusDays(1).atTime(8, 0, 5);
    }

    @Test
    @Clause("7.2")
    void theOfficeSchedulesAndTheClockPublishes() {
        var id = stories.approved();
        var office = at(members.standingOffice());

        office.opens(page(id));
        office.unfolds("Hẹn giờ đăng").types("Đăng vào lúc", tomorrow().minusYears(1).toString());
        office.presses("Hẹn giờ đăng").sees("Thời điểm này đã qua");
        office.types("Đăng vào lúc", tomorrow().toString()).presses("Hẹn giờ đăng");
        office.sees("Đã hẹn giờ đăng.").findsNoBarrier();

        OfficeClock.at(tomorrow().atZone(OfficeClock.ZONE).toInstant(), jobs::run);

        office.opens(page(id));
        office.sees("Đang đăng");
        var reader = new Visitor(browser.phone());
        assertThat(reader.opens(publicPath(id))).isEqualTo(200);
        reader.sees(stories.open(id).content().title());
    }

    private String publicPath(EditionId id) {
        var open = stories.open(id);
        var section = Objects.requireNonNull(open.section());
        return "/tin-tuc/" + section.slug() + "/" + open.slug() + "-" + open.edition().article();
    }

    @Test
    @Clause("4.1")
    void anotherLeaderRatifiesWhatTheHeadPublishedAlone() {
        var id = stories.publishedAlone();
        var deputy = at(members.deputy());

        deputy.opens("/toa-soan");
        deputy.sees("Phê chuẩn việc đăng khẩn");
        deputy.opens(page(id));
        deputy.sees("Cần một lãnh đạo khác phê chuẩn trước").findsNoBarrier();
        deputy.presses("Phê chuẩn việc đăng khẩn").sees("Đã phê chuẩn.");

        assertThat(stories.open(id).edition().emergency()).matches(e -> e != null && !e.isOpen());
    }

    @Test
    @Clause("4.1")
    void theHeadPublishesAloneAndSaysWhy() {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var head = at(members.head());

        head.opens(page(id));
        head.unfolds("Đăng khẩn").types("Lý do phải đăng khẩn", "  ").presses("Đăng khẩn");
        head.sees("Xin ghi rõ lý do.").findsNoBarrier();
        head.types("Lý do phải đăng khẩn", "Lũ quét, đường 4D tắc").presses("Đăng khẩn");
        head.sees("Đã đăng khẩn.").sees("Lũ quét, đường 4D tắc").findsNoBarrier();

        assertThat(new Visitor(browser.phone()).opens(publicPath(id))).isEqualTo(200);
        head.opens("/toa-soan");
        head.doesNotSee("Phê chuẩn việc đăng khẩn");
    }

    @Test
    @Clause("4.1")
    void saysLoudlyThatNobodyRatifiedInTime() {
        var id =
                OfficeClock.at(
                        clock.instant().minus(Duration.ofDays(2)), () -> stories.publishedAlone());
        jobs.run();

        var office = at(members.standingOffice());
        office.opens("/toa-soan");
        office.sees("Quá hạn phê chuẩn");
        office.opens(page(id));
        office.sees("Đã quá hạn mà chưa có lãnh đạo khác phê chuẩn.").findsNoBarrier();
    }

    @Test
    @Clause("4.1")
    void readersReadWhatACorrectionChanged() {
        var first = stories.published();
        var leader = at(members.deputy());
        leader.opens(page(first));
        leader.unfolds("Đính chính").types("Lý do đính chính", "Chợ họp ngày khác");
        leader.presses("Đính chính").sees("Đã mở bản đính chính; bản đang đăng vẫn giữ nguyên.");
        var id = edited(first);
        stories.rewrite(id, Stories.content("<p>Chợ họp thứ Bảy.</p>", null));
        var email = members.email(members.supportTeam());
        var support = new Visitor(browser.desktop()).signsIn(email, Members.PASSWORD);

        support.opens(page(id));
        support.ticks("Thay đổi đáng kể: tên, số liệu, ngày tháng, sự việc");
        support.presses("Ghi thay đổi").sees("Thay đổi đáng kể cần có lời nói với bạn đọc.");
        support.types("Nói với bạn đọc", "Sửa ngày họp chợ thành thứ Bảy.");
        support.presses("Ghi thay đổi").sees("Đã ghi thay đổi.").findsNoBarrier();
        support.presses("Trình duyệt").sees("Đã trình lãnh đạo");

        var deputy = at(members.deputy());
        deputy.opens("/toa-soan/cho-duyet");
        deputy.ticks(stories.open(id).content().title()).presses("Đọc các bài đã chọn");
        deputy.sees("1 trong 1").findsNoBarrier();
        deputy.presses("Thực hiện với các bài đã chọn").sees("đã duyệt");
        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);

        var office = at(members.standingOffice());
        office.opens(page(id));
        office.presses("Đăng").sees("Đã đăng lên Cổng.");
        var reader = new Visitor(browser.phone());
        reader.opens(publicPath(id));
        reader.sees("Lịch sử thay đổi").sees("Sửa ngày họp chợ thành thứ Bảy.").findsNoBarrier();
    }

    private EditionId edited(EditionId published) {
        return editions.ofArticle(stories.article(published), EditionState.EDITING)
                .orElseThrow()
                .id();
    }
}
