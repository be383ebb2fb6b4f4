package vn.conglang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.conglang.CongLang;
import vn.conglang.testing.TestDatabase;

/** The portal behind a machine that ends the encryption, with the settings that the shell makes. */
@SpringBootTest(
        classes = CongLang.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class BehindAProxyTests {

    private static final String CALLER = "203.0.113.9";

    private final HttpClient proxy = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) {
        Proxies.of("127.0.0.1,::1")
                .settings()
                .forEach((property, value) -> registry.add(property, () -> value));
    }

    @Test
    void cookiesAndHeadersAreThoseOfAnEncryptedPage() throws Exception {
        var form = proxy.send(through("/dang-nhap").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(form.headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .contains("phien=", "Secure", "HttpOnly");
        assertThat(form.headers().firstValue("strict-transport-security")).isPresent();
    }

    @Test
    void theTrailNamesTheCallerAndNotTheProxy() throws Exception {
        var form = proxy.send(through("/dang-nhap").build(), HttpResponse.BodyHandlers.ofString());
        var token = Jsoup.parse(form.body()).expectFirst("[name=_csrf]").val();
        var session = form.headers().firstValue("set-cookie").orElseThrow().split(";", 2)[0];
        var fields = "email=ai.do@example.vn&password=x&_csrf=" + encoded(token);

        proxy.send(
                through("/dang-nhap")
                        .header("Cookie", session)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(
                        jdbc.sql(
                                        """
                                        select address
                                        from trail
                                        where action = 'people.sign-in-failed'
                                        """)
                                .query(String.class)
                                .single())
                .isEqualTo(CALLER);
    }

    /** What a caller wrote in front of the proxy's own word counts for nothing. */
    private HttpRequest.Builder through(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", "198.51.100.1, " + CALLER)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Port", "81");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
