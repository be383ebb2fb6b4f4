package vn.conglang.newsroom.checking.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks where a link leads, as a stranger would: without cookies, for a few seconds, without reading
 * what is answered. Names are looked up by us and the connection goes to the address that was
 * looked at, at each turn of the way: a name that answers otherwise the second time gains nothing.
 */
class LinkProbe implements AutoCloseable {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final int TURNS = 5;
    private static final Set<Integer> GONE = Set.of(404, 410);

    private static final int AT_MOST_SECONDS = 20;

    private final CloseableHttpClient client;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("link-probe").factory());

    /**
     * @param names looks up the addresses of a name
     * @param isPublic whether an address may be asked at all
     */
    LinkProbe(DnsResolver names, Predicate<InetAddress> isPublic) {
        this.client = client(new PublicNames(names, isPublic));
    }

    /** What is there; never an exception. */
    LinkState ask(String url) {
        try {
            return ask(WebAddress.of(url));
        } catch (NotPublic e) {
            return LinkState.NOT_PUBLIC;
        } catch (IOException | IllegalArgumentException e) {
            return LinkState.DEAD;
        }
    }

    /** Many a server knows no HEAD, or says of it what it would not say of a GET. */
    private LinkState ask(URI address) throws IOException {
        return isThere(status(new HttpHead(address))) || isThere(status(new HttpGet(address)))
                ? LinkState.ALIVE
                : LinkState.DEAD;
    }

    /** Who answers a letter at a time is not waited for either. */
    private int status(HttpUriRequestBase request) throws IOException {
        var alarm = timer.schedule(request::cancel, AT_MOST_SECONDS, TimeUnit.SECONDS);
        try {
            return answered(request);
        } finally {
            alarm.cancel(false);
        }
    }

    private int answered(HttpUriRequestBase request) throws IOException {
        return client.execute(
                request,
                answer -> {
                    // The body stays unread: the connection is closed and not used again.
                    request.abort();
                    return answer.getCode();
                });
    }

    /** Who asks for a name or keeps strangers out is there all the same. */
    private static boolean isThere(int status) {
        return status < 500 && !GONE.contains(status) && status != 405 && status != 400;
    }

    private static CloseableHttpClient client(DnsResolver names) {
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom()
                                        .setConnectTimeout(CONNECT)
                                        .setSocketTimeout(ANSWER)
                                        .build())
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(ANSWER)
                                .setConnectionRequestTimeout(ANSWER)
                                .setMaxRedirects(TURNS)
                                .build())
                .setUserAgent("CongLang link check")
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @Override
    public void close() throws IOException {
        timer.shutdownNow();
        client.close();
    }

    /** A name that leads into a network of ours. */
    private static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super(host);
        }
    }

    /** One address that is not public is enough to leave a name alone. */
    private record PublicNames(DnsResolver names, Predicate<InetAddress> isPublic)
            implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var addresses = names.resolve(host);
            for (var address : addresses) {
                if (!isPublic.test(address)) {
                    throw new NotPublic(host);
                }
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return names.resolveCanonicalHostname(host);
        }
    }
}
