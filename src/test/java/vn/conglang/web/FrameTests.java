package vn.conglang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import vn.conglang.CongLang;
import vn.conglang.testing.TestDatabase;

/** What surrounds every page, seen over the wire: headers, assets, language, error pages. */
@SpringBootTest(
        classes = {CongLang.class, FrameTests.Rooms.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class FrameTests {

    /** A page that is well, one that breaks, and one that finds no database. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Rooms {

        @Bean
        RouterFunction<ServerResponse> rooms() {
            return RouterFunctions.route()
                    .GET("/thu/trang", request -> page())
                    .GET("/thu/hong", request -> fail(new IllegalStateException("canary-71")))
                    .GET("/loi-moi/{token}/hong", request -> fail(new IllegalStateException()))
                    .GET("/thu/mat-du-lieu", request -> fail(databaseAway()))
                    .build();
        }

        private static ServerResponse page() {
            return ServerResponse.ok().render("web/refused", Map.of("errors", FormErrors.none()));
        }

        private static ServerResponse fail(RuntimeException failure) {
            throw failure;
        }

        private static RuntimeException databaseAway() {
            return new DataAccessResourceFailureException("canary-71");
        }
    }

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @LocalServerPort int port;
    @Autowired Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/thu/trang",
                "/thu/hong",
                "/thu/mat-du-lieu",
                "/khong-co-trang-nay",
                "/toa-soan",
                "/dang-nhap",
                "/ngon-ngu/en",
                "/assets/manifest.json",
                "/a;b",
            })
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        var answer = get(path);

        assertThat(header(answer, "content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "referrer-policy")).isNotEmpty();
        assertThat(header(answer, "permissions-policy")).contains("geolocation=()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/toa-soan",
                "/toa-soan/x",
                "/dang-nhap",
                "/loi-moi/abc",
                "/%74oa-soan",
                "/toa%2Dsoan/x",
                "/%64ang-nhap",
                "/loi-moi/%61bc",
                "/khong/../toa-soan"
            })
    void pagesForOnePersonAreNeitherKeptNorFound(String path) throws Exception {
        var answer = get(path);

        assertThat(header(answer, "cache-control")).contains("no-store");
        assertThat(header(answer, "x-robots-tag")).contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public.css", "desk.css", "desk.js", "editor.js", "emblem.svg"})
    void assetsAreKeptForEverAndTravelCompressed(String name) throws Exception {
        var answer = get(assets.url(name), "Accept-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "cache-control"))
                .contains("max-age=31536000", "public", "immutable");
        assertThat(header(answer, "content-encoding")).isEqualTo("gzip");
        assertThat(assets.url(name)).matches("/assets/[a-z]+-[A-Z0-9]{8}\\.[a-z]+");
    }

    @Test
    void theFixedPartOfAPublicPageLeavesRoomForTheText() throws Exception {
        var weight = 0;
        for (var name : new String[] {"public.css", "brocade.svg", "emblem.svg"}) {
            weight += get(assets.url(name), "Accept-Encoding", "gzip").body().length;
        }
        for (var script : new String[] {"latin", "vietnamese"}) {
            for (var thickness : new String[] {"400", "600"}) {
                var font = "be-vietnam-pro-%s-%s.woff2".formatted(script, thickness);
                weight += get(assets.url(font)).body().length;
            }
        }
        assertThat(weight).isLessThan(42 * 1024);
    }

    @Test
    void nobodyIsBelievedToCallForSomebodyElse() throws Exception {
        var answer =
                get(
                        "/dang-nhap",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "Forwarded",
                        "for=203.0.113.9;proto=https");

        assertThat(header(answer, "set-cookie")).contains("phien=").doesNotContain("Secure");
        assertThat(header(answer, "strict-transport-security")).isEmpty();
    }

    @Test
    void aReaderWhoHasThePageGetsAFewBytes() throws Exception {
        var first = get("/thu/trang");
        var second = get("/thu/trang", "If-None-Match", header(first, "etag"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "cache-control")).isEqualTo("no-cache");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void theMissingPageHelpsInBothLanguages() throws Exception {
        var vietnamese = get("/khong-co-trang-nay");
        var english = get("/khong-co-trang-nay", "Cookie", "ngon_ngu=en");

        assertThat(vietnamese.statusCode()).isEqualTo(404);
        assertThat(text(vietnamese))
                .contains("<html lang=\"vi\">", "Không tìm thấy trang này", "href=\"/so-do-cong\"");
        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(text(english)).contains("<html lang=\"en\">", "This page was not found");
    }

    @Test
    void aFailureIsExcusedWithACodeAndTellsNothingElse() throws Exception {
        var answer = get("/thu/hong");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer))
                .contains("Cổng gặp sự cố")
                .containsPattern("<strong class=\"nowrap\">[0-9A-F]{8}</strong>")
                .doesNotContain("canary-71", "Exception", "at vn.conglang");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/loi-moi/canary-72/hong",
                "/%6Coi-moi/canary-72/hong",
                "/loi-moi/canary-72",
                "/loi-moi/canary-72/",
                "/loi-moi/canary-72/khac",
                "/loi-moi/canary-72;x"
            })
    void theKeyInALinkIsWrittenToNoJournal(String path, CapturedOutput journal) throws Exception {
        var answer = get(path);

        assertThat(journal.getAll()).doesNotContain("canary-72");
        if (path.endsWith("/hong")) {
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(journal.getAll()).contains("on /loi-moi/…");
        }
    }

    @Test
    void aMissingDatabaseIsSaidHonestlyAndPasses() throws Exception {
        var answer = get("/thu/mat-du-lieu");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "retry-after")).isEqualTo("60");
        assertThat(text(answer)).contains("chưa được ghi nhận").doesNotContain("canary-71");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "!", "-", "tlh", "fr", "vi-Latn-VN", "en/Mars", "xx yy", "en%0A", "ar"})
    void aLanguageThatIsNotOursCountsAsNone(String language) throws Exception {
        var answer = get("/thu/trang", "Cookie", "ngon_ngu=" + language);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).containsPattern("<html lang=\"(vi|en)\">");
    }

    @Test
    void theLanguageIsRememberedAndOneComesBack() throws Exception {
        var answer = get("/ngon-ngu/en?tu=%2Fquy-che%3Fngay%3D2026-01-01");

        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(header(answer, "location")).endsWith("/quy-che?ngay=2026-01-01");
        assertThat(header(answer, "set-cookie")).contains("ngon_ngu=en", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2F%2Fevil.example",
                "https%3A%2F%2Fevil.example",
                "%2F%5Cevil.example",
                "%2F%09%2Fevil.example",
                "javascript%3Aalert(1)",
            })
    void theLanguageSwitchLeadsNowhereElse(String foreign) throws Exception {
        assertThat(header(get("/ngon-ngu/vi?tu=" + foreign), "location"))
                .doesNotContain("evil", "javascript")
                .endsWith("/");
    }

    @Test
    void aPageHasNoScriptAndNoStyleOfItsOwn() throws Exception {
        for (var path : new String[] {"/thu/trang", "/khong-co-trang-nay", "/thu/hong"}) {
            assertThat(text(get(path)))
                    .doesNotContain("<script", "<style", " style=", " onclick=")
                    .doesNotContainPattern("(src|href)=\"https?://");
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        // The pages under /thu are asked for without Accept, as simple clients do.
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!path.startsWith("/thu")) {
            request.header("Accept", "text/html,*/*");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
