package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.people.Member;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/** Every page that a citizen may meet is open to everybody, on a phone and on a wide screen. */
@JourneyTest
class PublicScreensTests {

    /** All that a text may hold, with words that do not break. */
    private static final String BODY =
            """
            <p>Sáng thứ Tư, chợ phiên họp lại sau mưa lũ; ai cũng mong <strong>nắng</strong>.</p>
            <h2>Giá cả</h2><p>Xem <a href="/gioi-thieu">trang giới thiệu</a>.</p>
            <table><tbody><tr><th><p>Mặt hàng</p></th><th><p>Giá mỗi ki-lô-gam</p></th>
            <th><p>Nơi trồng</p></th><th><p>Sản lượng cả vụ</p></th></tr>
            <tr><td><p>Mận</p></td><td><p>25.000 đồng</p></td><td><p>CaoSơnLaPanTẩnTảThàng</p></td>
            <td><p>12.000.000.000.000.000</p></td></tr></tbody></table>
            <h3>Lời người bán</h3><blockquote><p>Năm nay mận được giá.</p></blockquote>
            <ul><li><p>Mận tam hoa</p></li><li><p>Mận tả van</p></li></ul>
            <figure data-picture="%s"><img alt="Sọt mận"><figcaption>Mận <cite>Lù Seo Pao</cite>
            </figcaption></figure><hr>
            <p>https://muongkhuong.laocai.gov.vn/mot-dia-chi-rat-dai-khong-co-cho-nao-de-xuong-dong</p>
            """;

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired PublicArticles articles;

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
    Stream<DynamicTest> publicPagesAreGoodForEverybody() {
        var article = address(publishedWithEverything());
        var withdrawn = "/tin-tuc/x/x-" + stories.article(stories.in(EditionState.WITHDRAWN));
        Map<String, Integer> screens = new LinkedHashMap<>();
        for (var found :
                List.of(
                        "/",
                        "/tin-tuc",
                        article.substring(0, article.lastIndexOf('/')),
                        article,
                        "/ban-bien-tap",
                        "/gioi-thieu",
                        "/so-do-cong",
                        "/rss",
                        "/quy-che",
                        "/tinh-han",
                        "/tinh-han?received=2026-08-21T16:00&days=8",
                        "/dang-nhap")) {
            screens.put(found, 200);
        }
        screens.put(withdrawn, 410);
        screens.put("/khong-co-trang-nay", 404);
        screens.put("/loi-moi/da-dung-roi", 410);
        screens.put("/kiem-chung/da-het-han", 410);
        return Screens.areGoodForEverybody(visitor, screens);
    }

    @Test
    void soIsWhatTheServerItselfRefuses() throws Exception {
        for (var refused : List.of("/tin-tuc/kinh-te/..%2f..", "/tin-tuc/%00", "/toa-soan/%5c")) {
            var answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(
                                                    URI.create(
                                                            "http://localhost:" + port + refused))
                                            .build(),
                                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(refused).isEqualTo(400);
            assertThat(answer.body()).contains("Yêu cầu này không đọc được");
            assertThat(answer.headers().map())
                    .containsKeys("content-security-policy", "x-content-type-options");
        }
    }

    @Test
    void soIsTheEnglishFrame() {
        visitor.opens("/ngon-ngu/en");
        visitor.opens(address(publishedWithEverything()));
        Screens.areGoodForEverybody(visitor.page());
    }

    @Test
    void soIsTheWayInWithItsRefusals() {
        var office = members.standingOffice();
        visitor.signsIn(members.email(office), "một mật khẩu nào khác").sees("Có điều cần sửa");
        Screens.areGoodForEverybody(visitor.page());

        visitor.signsIn(members.email(office), Members.PASSWORD).sees("Sáu chữ số");
        Screens.areGoodForEverybody(visitor.page());
    }

    private EditionId publishedWithEverything() {
        Member clerk = stories.cast().clerk();
        var picture = stories.picture(clerk);
        var lead = new LeadPicture(picture, "Người bán mận ở chợ", "Mận đầu mùa", "Lù Seo Pao");
        return stories.published(Stories.content(BODY.formatted(picture), lead));
    }

    private String address(EditionId id) {
        return articles.find(stories.article(id)).orElseThrow().path();
    }
}
