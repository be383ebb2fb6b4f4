package vn.conglang.site.proof;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.conglang.web.PortalIdentity;

/**
 * Our own front door, by way of the network: asked under the portal's name, without cookies and
 * without anything kept from before, so that a stale copy on the way is seen as a reader sees it.
 * Where the program runs without a web server there is no door to ask at.
 */
@Component
class Loopback {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);

    /** Bytes; the longest part of a sitemap has one or two million. */
    private static final int LONGEST = 20_000_000;

    private final PortalIdentity identity;
    private final String listensAt;
    private final CloseableHttpClient client = client();
    private volatile int port;

    Loopback(PortalIdentity identity, @Value("${server.address:}") String listensAt) {
        this.identity = identity;
        this.listensAt = listensAt;
    }

    @EventListener
    void opened(WebServerInitializedEvent opened) {
        port = opened.getWebServer().getPort();
    }

    /** Whether there is a door. */
    boolean isOpen() {
        return port > 0;
    }

    /** A page with its text; never an exception. */
    Answer read(String path) {
        return ask(path, true);
    }

    /** Whether it is given out; what is given out is not read. */
    Answer knock(String path) {
        return ask(path, false);
    }

    private Answer ask(String path, boolean whole) {
        var host = URI.create(identity.current().url()).getRawAuthority();
        var request = new HttpGet(URI.create("http://" + host + path));
        try {
            return client.execute(
                    door(),
                    request,
                    answer -> {
                        var body = whole ? body(answer) : "";
                        if (!whole) {
                            request.abort();
                        }
                        return new Answer(answer.getCode(), location(answer), body);
                    });
        } catch (IOException e) {
            return Answer.none(e.getClass().getSimpleName());
        }
    }

    private HttpHost door() throws UnknownHostException {
        var bound = InetAddress.getByName(listensAt);
        var address = bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound;
        return new HttpHost("http", address, address.getHostAddress(), port);
    }

    private static String body(ClassicHttpResponse answer) throws IOException {
        try {
            var text = EntityUtils.toString(answer.getEntity(), LONGEST);
            return text == null ? "" : text;
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }

    private static String location(ClassicHttpResponse answer) {
        var header = answer.getFirstHeader("Location");
        return header == null ? "" : header.getValue();
    }

    private static CloseableHttpClient client() {
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(CONNECT)
                                                .setSocketTimeout(ANSWER)
                                                .build())
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(ANSWER)
                                .setConnectionRequestTimeout(ANSWER)
                                .setRedirectsEnabled(false)
                                .build())
                .setUserAgent("CongLang proof of appearance")
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableRedirectHandling()
                .build();
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }
}
