package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.testing.Stories;

/** What it costs a citizen with a weak signal to read one article, as long as the regulation. */
@JourneyTest
class ArticleWeightTests {

    private static final int HEAVIEST = 60 * 1024;
    private static final String PICTURES = "/anh/";

    @LocalServerPort int port;
    @Autowired Stories stories;
    @Autowired PublicArticles articles;

    private Browser browser;
    private List<String> paragraphs;
    private String address;

    @BeforeEach
    void publishALongArticle() throws IOException {
        browser = new Browser(port);
        paragraphs = regulation();
        var clerk = stories.cast().clerk();
        var lead = new LeadPicture(stories.picture(clerk), "Người bán mận", "Mận", "Lù Seo Pao");
        var body =
                paragraphs.stream()
                        .map(text -> "<p>" + HtmlUtils.htmlEscape(text) + "</p>")
                        .collect(Collectors.joining());
        var id = stories.published(Stories.content(body, lead));
        address = articles.find(stories.article(id)).orElseThrow().path();
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void weighsAtMostSixtyKilobytesBeforeItsPictures() {
        var page = browser.phone();
        page.setExtraHTTPHeaders(Map.of("Accept-Encoding", "gzip"));
        var parcels = new Parcels(page.context().newCDPSession(page));

        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForCondition(parcels::haveArrived);

        assertThat(parcels.weights().keySet())
                .anyMatch(url -> url.endsWith(".css"))
                .anyMatch(url -> url.endsWith(".woff2"));
        assertThat(parcels.weight()).as(parcels.weights().toString()).isLessThan(HEAVIEST);
    }

    @Test
    void asksNobodyElseForAnything() {
        var page = browser.desktop();
        List<String> asked = new ArrayList<>();
        page.onRequest((Request request) -> asked.add(request.url()));

        page.navigate(address);

        assertThat(asked)
                .anySatisfy(url -> assertThat(url).contains(PICTURES))
                .allSatisfy(url -> assertThat(url).startsWith("http://localhost:" + port + "/"));
    }

    @Test
    void isCompleteWithoutJavaScript() {
        var with = read(browser.phone());
        var without = read(browser.withoutJavaScript());

        assertThat(without).isEqualTo(with);
        assertThat(without)
                .contains(paragraphs.getFirst(), paragraphs.getLast(), "Ảnh: Lù Seo Pao");
    }

    private String read(Page page) {
        page.navigate(address);
        return page.getByRole(AriaRole.MAIN).innerText();
    }

    private static List<String> regulation() throws IOException {
        try (var text = ArticleWeightTests.class.getResourceAsStream("/regulation/quy-che.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** What came over the wire, headers included, as the browser weighed it. */
    private static final class Parcels {

        private final Map<String, String> addresses = new HashMap<>();
        private final Map<String, Long> weights = new HashMap<>();

        Parcels(CDPSession session) {
            session.on(
                    "Network.requestWillBeSent",
                    event ->
                            addresses.put(
                                    event.get("requestId").getAsString(),
                                    event.getAsJsonObject("request").get("url").getAsString()));
            session.on(
                    "Network.loadingFinished",
                    event ->
                            weights.merge(
                                    addresses.get(event.get("requestId").getAsString()),
                                    event.get("encodedDataLength").getAsLong(),
                                    Long::sum));
            session.send("Network.enable");
        }

        boolean haveArrived() {
            return weights.keySet().containsAll(addresses.values());
        }

        Map<String, Long> weights() {
            return weights.entrySet().stream()
                    .filter(parcel -> !parcel.getKey().contains(PICTURES))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        long weight() {
            return weights().values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
