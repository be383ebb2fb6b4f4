package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.demo.Painter;
import vn.conglang.demo.Scene;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/** A picture comes into the library, is described and cut, shown, made another, and found again. */
@JourneyTest
@Clause({"4.3", "7.2", "10.3", "14.3"})
class PictureLibraryTests {

    private static final String LIBRARY = "/toa-soan/thu-vien-anh";
    private static final String SCHOOL = "khai-giang-lung-khau-nhin.jpg";
    private static final String TERRACES = "ruong-bac-thang-cao-son.jpg";
    private static final String PAGE = "trang-mang.jpg";
    private static final String WHY = "Ảnh rõ hơn";

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;

    private Browser browser;
    private Visitor atClerk;
    private Visitor atLeader;
    private Visitor citizen;
    private Member leader;
    private FileId picture = new FileId(0);
    private EditionId item = new EditionId(0);
    private byte[] before = {};

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        atClerk = new Visitor(browser.desktop());
        atLeader = new Visitor(browser.desktop());
        citizen = new Visitor(browser.phone());
        leader = members.deputy();
        atClerk.signsIn(members.email(stories.cast().clerk()), Members.PASSWORD)
                .sees("Việc của tôi");
    }

    @AfterEach
    void closeTheBrowser() {
        atClerk.close();
        atLeader.close();
        citizen.close();
        browser.close();
    }

    @Test
    void aPictureIsFoundDescribedCutAndReplaced() {
        whenSeveralPicturesAreSentAtOnce();
        thenOneIsTurnedAwayAndTheOthersAreThere();
        andFoundByWords();

        whenItIsCutByTheKeyboard();
        thenAChildInItWantsAConsent();
        whenTheConsentIsNoted();

        whenAnItemIsPublishedWithIt();
        thenItsPageTellsWhereItIsShown();

        whenAnotherIsProposed();
        thenReadersSeeTheOldOneStill();
        whenASecondPersonAgrees();
        thenTheAddressShowsTheOther();

        thenTheUnusedOneIsFoundAndTakenOut();
    }

    private void whenSeveralPicturesAreSentAtOnce() {
        atClerk.opens(LIBRARY);
        looksGood(atClerk);
        atClerk.opens(LIBRARY);
        var held = new ArrayList<Route>();
        atClerk.page()
                .route(
                        "**" + LIBRARY,
                        route -> {
                            if (held.isEmpty() && route.request().method().equals("POST")) {
                                held.add(route);
                            } else {
                                route.resume();
                            }
                        });
        atClerk.unfolds("Gửi ảnh lên");
        atClerk.page()
                .getByLabel("Chọn ảnh (có thể chọn nhiều ảnh một lúc)")
                .setInputFiles(
                        new FilePayload[] {
                            picture(SCHOOL, Scene.SCHOOL),
                            picture(TERRACES, Scene.TERRACES_GOLD),
                            new FilePayload(
                                    PAGE, "image/jpeg", "<html>".getBytes(StandardCharsets.UTF_8))
                        });
        atClerk.presses("Gửi lên");
        assertThat(bars()).hasCount(3);
        assertThat(line(SCHOOL)).containsText("đang gửi");
        looksGood(atClerk);
        held.forEach(Route::resume);
    }

    private void thenOneIsTurnedAwayAndTheOthersAreThere() {
        assertThat(line(SCHOOL)).containsText("đã gửi");
        assertThat(line(TERRACES)).containsText("đã gửi");
        assertThat(line(PAGE)).containsText("thực ra là");
        assertThat(bars()).hasCount(0);
        looksGood(atClerk);
        atClerk.follows("Xem các ảnh đã gửi trong thư viện");
        assertThat(shelf()).containsText(List.of(TERRACES, SCHOOL).toArray(String[]::new));
    }

    private void andFoundByWords() {
        atClerk.types("Tìm theo mô tả, chú thích, tên tệp, người gửi", "lung-khau-nhin")
                .presses("Lọc");
        assertThat(shelf()).hasCount(1);
        looksGood(atClerk);
        atClerk.follows(SCHOOL);
        assertThat(atClerk.page()).hasURL(Pattern.compile(LIBRARY + "/\\d+$"));
        var address = atClerk.page().url();
        picture = new FileId(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
    }

    private void whenItIsCutByTheKeyboard() {
        looksGood(atClerk);
        atClerk.page().locator(".focus-mark").focus();
        for (var key : List.of("Shift+ArrowRight", "Shift+ArrowRight", "ArrowRight", "ArrowUp")) {
            atClerk.page().keyboard().press(key);
        }
        assertThat(atClerk.reads("Từ mép trái (%)")).isEqualTo("71");
        assertThat(atClerk.reads("Từ mép trên (%)")).isEqualTo("49");
        looksGood(atClerk);
        atClerk.presses("Lưu khung ảnh").sees("Đã lưu khung ảnh.");
        assertThat(atClerk.page().locator(".focus-mark"))
                .hasAttribute("aria-label", "Điểm chính của ảnh: 71 %, 49 %");
    }

    private void thenAChildInItWantsAConsent() {
        atClerk.types("Mô tả ảnh", "Học sinh chào cờ")
                .types("Chú thích", "Lễ khai giảng ở Lùng Khấu Nhin")
                .types("Tác giả hoặc nguồn ảnh", "Giàng Seo Thử")
                .chooses("Trong ảnh có ai nhận ra được không?", "Có trẻ em dưới 16 tuổi")
                .presses("Lưu thông tin")
                .sees("Đã lưu thông tin ảnh.")
                .sees("thiếu ghi nhận đồng ý");
        looksGood(atClerk);
        atClerk.opens(LIBRARY);
        atClerk.follows("Thiếu ghi nhận đồng ý").sees("Lễ khai giảng ở Lùng Khấu Nhin");
        atClerk.opens(LIBRARY + "/" + picture);
    }

    private void whenTheConsentIsNoted() {
        atClerk.types("Người đồng ý", "Bà Giàng Thị M., mẹ của cháu")
                .types("Đồng ý bằng cách nào", "Giấy đồng ý lưu tại trường")
                .types("Ngày đồng ý", "2026-09-05")
                .ticks("Trẻ từ đủ 7 tuổi cũng đã đồng ý (hoặc trẻ chưa đủ 7 tuổi)")
                .presses("Lưu thông tin")
                .sees("Đã lưu thông tin ảnh.")
                .doesNotSee("thiếu ghi nhận đồng ý");
        atClerk.opens(LIBRARY);
        atClerk.follows("Có trẻ em").sees("Lễ khai giảng ở Lùng Khấu Nhin").sees("có trẻ em");
        looksGood(atClerk);
    }

    private void whenAnItemIsPublishedWithIt() {
        var lead = new LeadPicture(picture, "Học sinh chào cờ", "Lễ khai giảng", "Giàng Seo Thử");
        item = stories.published(Stories.content("<p>Sáng nay khai giảng.</p>", lead));
    }

    private void thenItsPageTellsWhereItIsShown() {
        atClerk.opens(LIBRARY + "/" + picture);
        atClerk.sees("Đang dùng ở đâu").sees("Ảnh đang công khai");
        atClerk.follows(stories.open(item).content().title());
        assertThat(atClerk.page()).hasURL(Pattern.compile("/toa-soan/tin-bai/" + item + "$"));
    }

    private void whenAnotherIsProposed() {
        before = shownToReaders();
        atClerk.opens(LIBRARY + "/" + picture);
        atClerk.unfolds("Thay ảnh, giữ nguyên địa chỉ")
                .attaches("Ảnh mới", picture("ro-hon.jpg", Scene.FESTIVAL))
                .types("Lý do thay", WHY)
                .presses("Thay ảnh")
                .sees("Ảnh mới đã được gửi, chờ lãnh đạo duyệt.");
        assertThat(button("Duyệt ảnh thay thế")).isHidden();
        looksGood(atClerk);
    }

    private void thenReadersSeeTheOldOneStill() {
        assertThat(shownToReaders()).isEqualTo(before);
    }

    private void whenASecondPersonAgrees() {
        atLeader.signsIn(members.email(leader), Members.PASSWORD, members.code(leader))
                .follows(SCHOOL)
                .sees(WHY)
                .sees(stories.cast().clerk().name());
        looksGood(atLeader);
        atLeader.presses("Duyệt ảnh thay thế").sees("Đã thay ảnh.").sees(leader.name() + " duyệt");
        looksGood(atLeader);
    }

    private void thenTheAddressShowsTheOther() {
        assertThat(shownToReaders()).isNotEqualTo(before);
    }

    private void thenTheUnusedOneIsFoundAndTakenOut() {
        atClerk.opens(LIBRARY);
        atClerk.follows("Chưa dùng").sees(TERRACES).doesNotSee("Lễ khai giảng ở Lùng Khấu Nhin");
        looksGood(atClerk);
        atClerk.ticks("Chọn " + TERRACES)
                .presses("Bỏ ảnh đã chọn khỏi thư viện")
                .sees("Đã bỏ ảnh khỏi thư viện.")
                .doesNotSee(TERRACES);
        atClerk.follows("Đã bỏ")
                .ticks("Chọn " + TERRACES)
                .presses("Đưa trở lại thư viện")
                .sees("Đã đưa ảnh trở lại thư viện.");
    }

    /** What stands at the picture's address, as a reader's browser gets it. */
    private byte[] shownToReaders() {
        var answer = citizen.page().request().get("/anh/" + picture + "-320.jpg");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static void looksGood(Visitor visitor) {
        Screens.areGoodForEverybody(visitor.page());
        visitor.page().setViewportSize(Browser.DESKTOP, 900);
    }

    private Locator button(String name) {
        return atClerk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator bars() {
        return atClerk.page().locator("progress");
    }

    private Locator line(String name) {
        return atClerk.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(name))
                .and(atClerk.page().locator(".upload-list li"));
    }

    private Locator shelf() {
        return atClerk.page().locator(".shelf > li");
    }

    private static FilePayload picture(String name, Scene scene) {
        return new FilePayload(name, "image/jpeg", Painter.jpeg(scene, 3));
    }
}
