package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import vn.conglang.core.UnitId;
import vn.conglang.demo.Painter;
import vn.conglang.demo.Scene;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/**
 * How a story travels from a unit's form to a citizen's phone: seven people with seven accounts,
 * each in a window of their own, through the screens that everybody uses.
 */
@JourneyTest
class StoryTravelsTests {

    private static final String TITLE = "Chợ phiên Lùng Khấu Nhin vào mùa mận";
    private static final String MENDED = "Chợ phiên Lùng Khấu Nhin bán hơn mười tấn mận";
    private static final String ALT = "Người phụ nữ ngồi bên sọt mận đầy ở chợ";
    private static final String ALT_IN_TEXT = "Vườn mận sai quả trên sườn đồi";
    private static final String REASON = "Nêu ngay ở tiêu đề đã bán được bao nhiêu tấn.";
    private static final String DEPUTY = "Vàng Thị Mẩy";
    private static final String NEW_PASSWORD = "cá suối nướng bên bếp lửa mùa đông";

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired Sections sections;
    @Autowired JsonMapper json;

    private Browser browser;
    private Section section;
    private Member clerk;
    private Member unitHead;
    private Member support;
    private Member office;
    private Member head;
    private Member administrator;

    private Visitor atClerk;
    private Visitor atUnitHead;
    private Visitor atSupport;
    private Visitor atOffice;
    private Visitor atHead;
    private Visitor atDeputy;
    private String publicAddress = "";

    @BeforeEach
    void givenAUnitAndItsPeople() {
        browser = new Browser(port);
        section = sections.find(stories.section(ApprovalMode.ANY_LEADER)).orElseThrow();
        UnitId unit = members.unit();
        clerk = members.unitClerk(unit);
        unitHead = members.unitHead(unit);
        support = members.supportTeam();
        office = members.standingOffice();
        head = members.head();
        administrator = members.technicalAdministrator();
        atClerk = new Visitor(browser.desktop());
        atUnitHead = new Visitor(browser.phone());
        atSupport = new Visitor(browser.desktop());
        atOffice = new Visitor(browser.desktop());
        atHead = new Visitor(browser.desktop());
        atDeputy = new Visitor(browser.phone());
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    @Clause({"1", "3", "4.1", "4.3", "7.1", "7.2", "8.a", "8.b", "10.1", "10.2", "10.3", "14.2"})
    void aStoryTravelsFromAClerksFormToACitizensPhone() {
        givenANewDeputyWhomTheOfficeInvites();
        andWhoTakesUpTheAccountOnAPhone();

        whenTheClerkWritesAStoryWithPictures();
        andSendsItInWithTheDeclarations();
        andTheHeadOfTheUnitSignsItOff();
        andTheOfficeReceivesAndClassifiesIt();
        andTheSupportTeamEditsAndPresentsIt();
        andTheHeadOfTheBoardSendsItBack();
        thenTheClerkReadsWhy();

        whenTheSupportTeamMendsItAndPresentsItAgain();
        andTheDeputyApprovesItInThreeTaps();
        thenTheTechnicalAdministratorSeesNoneOfIt();

        whenTheOfficePublishesIt();
        thenACitizenReadsItOnAPhoneWithoutJavaScript();
        andTheTrailTellsWhoDidWhat();
        andNoWindowComplained();
    }

    private void givenANewDeputyWhomTheOfficeInvites() {
        var email = "pho.ban@conglang.example";
        signIn(atOffice, office, members.code(office));
        atOffice.follows("Nhân sự và tài khoản").follows("Mời người mới");
        atOffice.types("Họ và tên", DEPUTY)
                .types("Thư điện tử", email)
                .presses("Tạo tài khoản và liên kết");
        var link = atOffice.reads("Liên kết đặt mật khẩu");

        atOffice.follows("Trang của " + DEPUTY).follows("Bổ nhiệm");
        atOffice.chooses("Chức vụ", "Phó Trưởng Ban Biên tập")
                .types("Từ ngày", "2021-08-27")
                .types("Số, ký hiệu", "484/QĐ-UBND")
                .types("Ngày ký", "2021-08-27")
                .types("Cơ quan ban hành", "UBND huyện Mường Khương")
                .presses("Bổ nhiệm")
                .sees("Đã bổ nhiệm.");

        atDeputy.opens(link.substring(link.indexOf("/loi-moi/")));
        atDeputy.sees("Xin chào " + DEPUTY)
                .types("Mật khẩu mới", NEW_PASSWORD)
                .types("Nhập lại mật khẩu mới", NEW_PASSWORD)
                .presses("Đặt mật khẩu")
                .sees("Mật khẩu đã được đặt");
        atDeputy.types("Thư điện tử", email).types("Mật khẩu", NEW_PASSWORD).presses("Đăng nhập");
    }

    private void andWhoTakesUpTheAccountOnAPhone() {
        atDeputy.sees("Thiết lập xác thực hai bước");
        var key = Objects.requireNonNull(atDeputy.page().locator("code").textContent());
        atDeputy.types("Mã sáu chữ số", Authenticator.withKey(key).code()).presses("Xác nhận");

        var codes = atDeputy.page().getByRole(AriaRole.LISTITEM).locator("code");
        assertThat(codes).hasCount(10);
        atDeputy.findsNoBarrier();
        atDeputy.follows("Tôi đã cất mã").sees("Việc của tôi");
    }

    private void whenTheClerkWritesAStoryWithPictures() {
        signIn(atClerk, clerk);
        atClerk.follows("Viết tin, bài mới");
        atClerk.types("Tiêu đề", TITLE)
                .types("Tóm tắt", "Bà con các thôn mang mận đầu mùa xuống chợ từ tờ mờ sáng.")
                .chooses("Loại", "Bài")
                .attaches("Chọn ảnh", picture("cho-phien.jpg", Scene.MARKET))
                .types("Mô tả ảnh cho người không nhìn thấy", ALT)
                .types("Chú thích ảnh", "Mận đầu mùa ở chợ phiên")
                .types("Nguồn ảnh", "Giàng Seo Thử");
        atClerk.writes("Từ tờ mờ sáng, các ngả đường đã đông người gùi mận xuống chợ.")
                .putsIntoTheText("Chèn ảnh", picture("vuon-man.jpg", Scene.PLUM_HARVEST))
                .typesInTheText("Mô tả ảnh cho người không nhìn thấy", ALT_IN_TEXT)
                .typesInTheText("Chú thích", "Vườn mận ở thôn Lùng Khấu Nhin 1")
                .typesInTheText("Nguồn ảnh", "Giàng Seo Thử");
        atClerk.presses("Lưu và xem lại").sees("Đã lưu.").sees("Bản nháp");
    }

    private void andSendsItInWithTheDeclarations() {
        atClerk.unfolds("Gửi thủ trưởng ký duyệt")
                .presses("Gửi thủ trưởng ký duyệt")
                .sees("Có điều cần sửa")
                .findsNoBarrier();
        atClerk.ticksAll()
                .presses("Gửi thủ trưởng ký duyệt")
                .sees("Đã gửi thủ trưởng đơn vị ký duyệt.");
    }

    private void andTheHeadOfTheUnitSignsItOff() {
        signIn(atUnitHead, unitHead);
        atUnitHead
                .follows(TITLE)
                .presses("Ký duyệt của đơn vị")
                .sees("Đã ký duyệt và gửi Ban Biên tập.");
    }

    private void andTheOfficeReceivesAndClassifiesIt() {
        atOffice.follows("Việc của tôi").follows(TITLE).unfolds("Tiếp nhận và phân loại");
        atOffice.chooses("Chuyên mục", section.nameVi())
                .presses("Tiếp nhận và phân loại")
                .sees("Có điều cần sửa");
        atOffice.ticksAll().presses("Tiếp nhận và phân loại").sees("tin, bài đang biên tập");
    }

    private void andTheSupportTeamEditsAndPresentsIt() {
        signIn(atSupport, support);
        atSupport.follows(TITLE).follows("Sửa tin, bài");
        atSupport
                .types("Nguồn", "UBND xã Lùng Khấu Nhin")
                .writes(" Đến trưa, chợ đã bán hết.")
                .presses("Lưu và xem lại")
                .presses("Trình duyệt")
                .sees("Đã trình lãnh đạo Ban Biên tập.");
    }

    private void andTheHeadOfTheBoardSendsItBack() {
        signIn(atHead, head, members.code(head));
        atHead.follows(TITLE)
                .unfolds("Trả lại biên tập")
                .types("Lý do", REASON)
                .presses("Trả lại biên tập")
                .sees("Đã trả về biên tập kèm lý do.");
    }

    private void thenTheClerkReadsWhy() {
        atClerk.follows("Tin, bài của tôi").sees("Đang biên tập").follows(TITLE);
        atClerk.sees("Vì sao tin, bài quay lại").sees(REASON);
    }

    private void whenTheSupportTeamMendsItAndPresentsItAgain() {
        atSupport.follows("Việc của tôi").follows(TITLE).sees(REASON).follows("Sửa tin, bài");
        atSupport
                .types("Tiêu đề", MENDED)
                .presses("Lưu và xem lại")
                .presses("Trình duyệt")
                .sees("Đang trình duyệt");
    }

    private void andTheDeputyApprovesItInThreeTaps() {
        atDeputy.opens("/toa-soan");
        atDeputy.countsTaps();
        atDeputy.follows(MENDED).presses("Duyệt").sees("Đã duyệt.");
        assertThat(atDeputy.countsTaps()).isLessThanOrEqualTo(3);
        atDeputy.sees("Đã duyệt, chờ đăng").findsNoBarrier();
    }

    private void thenTheTechnicalAdministratorSeesNoneOfIt() {
        var address = atDeputy.page().url();
        var atAdministrator = new Visitor(browser.desktop());
        signIn(atAdministrator, administrator, members.code(administrator));
        atAdministrator.sees("Không có việc nào chờ anh/chị").doesNotSee(MENDED);
        for (var closed : List.of(address, "/toa-soan/tin-bai", "/toa-soan/nhat-ky")) {
            assertThat(atAdministrator.opens(closed)).isEqualTo(403);
            atAdministrator.doesNotSee(MENDED).sees("Trưởng Ban Biên tập");
        }
        atAdministrator.close();
    }

    private void whenTheOfficePublishesIt() {
        atOffice.follows("Việc của tôi").follows(MENDED).presses("Đăng");
        atOffice.sees("Đã đăng lên Cổng.").follows("Xem trên Cổng");
        publicAddress = atOffice.page().url();
    }

    private void thenACitizenReadsItOnAPhoneWithoutJavaScript() {
        var citizen = new Visitor(browser.withoutJavaScript());
        citizen.opens("/");
        var shown = citizen.page().waitForResponse("**/anh/**", () -> citizen.follows(MENDED));
        // The phone may have it since the home page; then it asks whether it may still show it.
        assertThat(shown.status()).isIn(200, 304);
        assertThat(shown.request().resourceType()).isEqualTo("image");
        assertThat(citizen.page()).hasURL(publicAddress);
        assertThat(picture(citizen, ALT)).isVisible();
        assertThat(picture(citizen, ALT_IN_TEXT)).isVisible();
        citizen.sees("Ảnh: Giàng Seo Thử")
                .sees("Đến trưa, chợ đã bán hết.")
                .sees("Nguồn: UBND xã Lùng Khấu Nhin")
                .sees("Chịu trách nhiệm nội dung");
        assertThat(structuredData(citizen)).isEqualTo("NewsArticle: " + MENDED);
        citizen.close();
    }

    private void andTheTrailTellsWhoDidWhat() {
        atOffice.opens("/toa-soan/nhat-ky");
        atOffice.follows(MENDED);
        Stream.of(
                        List.of(clerk.name(), "Viết tin, bài"),
                        List.of(clerk.name(), "Gửi thủ trưởng đơn vị ký"),
                        List.of(unitHead.name(), "Ký gửi của đơn vị"),
                        List.of(office.name(), "Tiếp nhận, phân loại"),
                        List.of(support.name(), "Trình duyệt"),
                        List.of(head.name(), "Trả về biên tập"),
                        List.of(DEPUTY, "Duyệt"),
                        List.of(office.name(), "Đăng"))
                .forEach(
                        line -> assertThat(trailLine(line.getFirst(), line.getLast())).isVisible());
    }

    private void andNoWindowComplained() {
        Stream.of(atClerk, atUnitHead, atSupport, atOffice, atHead, atDeputy)
                .forEach(Visitor::close);
    }

    private void signIn(Visitor visitor, Member who) {
        visitor.signsIn(members.email(who), Members.PASSWORD).sees("Việc của tôi");
    }

    private void signIn(Visitor visitor, Member who, String code) {
        visitor.signsIn(members.email(who), Members.PASSWORD, code).sees("Việc của tôi");
    }

    private Locator trailLine(String who, String what) {
        var page = atOffice.page();
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHas(page.getByText(who, exactly())))
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.getByRole(
                                                AriaRole.ROWHEADER,
                                                new Page.GetByRoleOptions().setName(what))))
                .first();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Locator picture(Visitor visitor, String alt) {
        return visitor.page()
                .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(alt).setExact(true));
    }

    private String structuredData(Visitor visitor) {
        var text = visitor.page().locator("script[type='application/ld+json']").textContent();
        var data = json.readTree(Objects.requireNonNull(text));
        return data.get("@type").asString() + ": " + data.get("headline").asString();
    }

    private static FilePayload picture(String name, Scene scene) {
        return new FilePayload(name, "image/jpeg", Painter.jpeg(scene, 3));
    }
}
