package vn.conglang.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.plan.AddPlanLine;
import vn.conglang.newsroom.plan.PlanFields;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.regulation.EnterAmendment;
import vn.conglang.regulation.ProposedAmendment;
import vn.conglang.regulation.Rule;
import vn.conglang.tasks.AssignTask;
import vn.conglang.tasks.TaskFields;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/** Every screen of the desk is open to everybody who works there, on a phone and at an office. */
@JourneyTest
class DeskScreensTests {

    /** There is one amendment of a rule for a day. */
    private static final AtomicInteger AHEAD = new AtomicInteger(1);

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired EnterAmendment entering;
    @Autowired AddPlanLine planning;
    @Autowired AssignTask assigning;
    @Autowired OfficeClock clock;

    private Browser browser;
    private Visitor visitor;

    @BeforeEach
    void openTheBrowser() {
        browser = new Browser(port);
        visitor = new Visitor(browser.desktop());
    }

    @AfterEach
    void closeTheBrowser() {
        visitor.close();
        browser.close();
    }

    @TestFactory
    Stream<DynamicTest> theStandingOfficesScreens() {
        var office = stories.cast().office();
        var person = "/toa-soan/nhan-su/" + stories.cast().clerk().id();
        var unit = "/toa-soan/don-vi/" + stories.cast().unit();
        var section = "/toa-soan/chuyen-muc/" + stories.section(ApprovalMode.ANY_LEADER);
        var submitted = item(stories.in(EditionState.SUBMITTED));
        var editing = item(stories.in(EditionState.EDITING));
        signIn(office, members.code(office));
        return screens(
                "/toa-soan",
                "/toa-soan/tim?q=cho",
                "/toa-soan/tim?q=khong-co-gi",
                "/toa-soan/tin-bai",
                "/toa-soan/tin-bai?text=khong-co-gi",
                "/toa-soan/tin-bai/cua-toi",
                "/toa-soan/tin-bai/moi",
                "/toa-soan/tin-bai/tai-quay",
                submitted,
                editing,
                editing + "/sua",
                item(withFindings()),
                editing + "/ngon-ngu",
                item(stories.in(EditionState.APPROVED)),
                "/toa-soan/thu-vien-anh",
                "/toa-soan/thu-vien-anh?view=UNUSED",
                "/toa-soan/thu-vien-anh/" + stories.picture(office),
                "/toa-soan/ke-hoach",
                "/toa-soan/ke-hoach/dia-chi-lich",
                "/toa-soan/tu-dien",
                "/toa-soan/chuyen-muc",
                "/toa-soan/chuyen-muc/moi",
                section,
                "/toa-soan/nhan-su",
                "/toa-soan/nhan-su/moi",
                person,
                person + "/sua",
                person + "/bo-nhiem",
                person + "/uy-quyen",
                "/toa-soan/don-vi",
                "/toa-soan/don-vi/moi",
                unit,
                "/toa-soan/ban-bien-tap",
                "/toa-soan/nhat-ky",
                "/toa-soan/nhat-ky?text=khong&from=2020-01-01&to=2020-01-02",
                "/toa-soan/nhat-ky/kiem-tra",
                "/toa-soan/quy-che",
                "/toa-soan/quy-che/sua-doi/moi/ITEMS_PER_MONTH",
                amendment(office),
                "/toa-soan/lich-lam-viec",
                "/toa-soan/lich-lam-viec/2028",
                "/toa-soan/lich-lam-viec/2028/sua",
                "/toa-soan/lich-lam-viec/2028/trinh",
                "/toa-soan/cong",
                "/toa-soan/tai-khoan",
                "/dang-nhap/thiet-lap");
    }

    @TestFactory
    Stream<DynamicTest> theLeadersScreens() {
        var deputy = stories.cast().deputy();
        var published = item(stories.in(EditionState.PUBLISHED));
        var inReview = item(stories.in(EditionState.IN_REVIEW));
        var planned = planned(deputy);
        signIn(deputy, members.code(deputy));
        return screens(
                "/toa-soan",
                "/toa-soan/ke-hoach",
                "/toa-soan/bang-theo-doi",
                "/toa-soan/bang-theo-doi/thoi-gian",
                "/toa-soan/bang-theo-doi/han-muc",
                published.replace("/tin-bai", "/bang-theo-doi/tin-bai"),
                "/toa-soan/nhiem-vu",
                "/toa-soan/nhiem-vu?whose=ALL&over=true",
                task(deputy),
                "/toa-soan/ke-hoach?view=tuan",
                "/toa-soan/ke-hoach?view=danh-sach",
                "/toa-soan/ke-hoach?view=danh-sach&part=DROPPED",
                "/toa-soan/ke-hoach/moi",
                planned,
                planned + "/sua",
                inReview,
                published,
                item(stories.in(EditionState.WITHDRAWN)),
                amendment(stories.cast().office()));
    }

    @TestFactory
    Stream<DynamicTest> theClerksScreens() {
        var clerk = stories.cast().clerk();
        var draft = item(stories.in(EditionState.DRAFT));
        visitor.signsIn(members.email(clerk), Members.PASSWORD).sees("Việc của tôi");
        return screens(
                "/toa-soan",
                "/toa-soan/thong-bao",
                "/toa-soan/thong-bao/lua-chon",
                "/toa-soan/tin-bai/cua-toi",
                "/toa-soan/tin-bai/moi",
                draft,
                draft + "/sua",
                item(stories.in(EditionState.RETURNED)));
    }

    @TestFactory
    Stream<DynamicTest> theUnitHeadsScreens() {
        var atSignOff = item(stories.in(EditionState.AT_SIGN_OFF));
        visitor.signsIn(members.email(stories.cast().unitHead()), Members.PASSWORD)
                .sees("Việc của tôi");
        return screens("/toa-soan", atSignOff);
    }

    /** Something for nearly every check to find. */
    private EditionId withFindings() {
        return stories.editing(
                Stories.content(
                        "<p>Gọi 0912 345 678  hoặc <a href=\"https://a.example/\">b.example</a> ,"
                                + " nghành chè.</p>",
                        null),
                ApprovalMode.ANY_LEADER);
    }

    private void signIn(Member who, String code) {
        visitor.signsIn(members.email(who), Members.PASSWORD, code).sees("Việc của tôi");
    }

    /** An amendment that waits for a leader. */
    private String amendment(Member office) {
        var proposed =
                new ProposedAmendment(
                        Rule.ITEMS_PER_MONTH,
                        "4",
                        clock.today().plusYears(AHEAD.getAndIncrement()),
                        "77/QĐ-UBND",
                        clock.today(),
                        "UBND huyện Mường Khương",
                        "Sửa đổi quy chế",
                        "Theo kết luận giao ban");
        return "/toa-soan/quy-che/sua-doi/" + entering.by(office, proposed);
    }

    /** A task that waits for somebody. */
    private String task(Member assignee) {
        var fields = new TaskFields("Kiểm tra ảnh", "", assignee.id(), clock.today(), "", "");
        var head = stories.cast().head();
        return "/toa-soan/nhiem-vu/" + assigning.assign(fields, IdempotencyKey.fresh(), head);
    }

    /** A line of the plan for today. */
    private String planned(Member deputy) {
        var section = stories.section(ApprovalMode.ANY_LEADER);
        var owner = stories.cast().support().id();
        var unit = stories.cast().unit();
        var fields = new PlanFields("Mùa cam", "Ảnh vườn cam", owner, unit, section, clock.today());
        var id = planning.add(fields, IdempotencyKey.fresh(), deputy);
        return "/toa-soan/ke-hoach/dong/" + id;
    }

    private static String item(EditionId id) {
        return "/toa-soan/tin-bai/" + id;
    }

    private Stream<DynamicTest> screens(String... addresses) {
        Map<String, Integer> screens =
                Stream.of(addresses)
                        .collect(
                                Collectors.toMap(
                                        address -> address,
                                        _ -> 200,
                                        (one, _) -> one,
                                        LinkedHashMap::new));
        return Screens.areGoodForEverybody(visitor, screens);
    }
}
