package vn.conglang.newsroom.checking.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.testing.Clause;

/** A server of our own answers; what may not be asked is not asked. */
@Clause("14.3")
class LinkProbeTests {

    private final List<String> asked = new java.util.concurrent.CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<InetAddress> answers = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/200, ALIVE",
        "/401, ALIVE",
        "/403, ALIVE",
        "/404, DEAD",
        "/410, DEAD",
        "/500, DEAD",
        "/no-head, ALIVE",
        "/moved, ALIVE",
        "/moved-away, DEAD",
        "/round, DEAD"
    })
    void tellsWhetherAnythingIsThere(String path, LinkState state) throws IOException {
        try (var probe = probe(address -> true)) {
            assertThat(probe.ask(at("open.example", path))).isEqualTo(state);
        }
    }

    @Test
    void asksNothingWithinANetworkOfOurs() throws IOException {
        try (var probe = new LinkProbe(SystemDefaultDnsResolver.INSTANCE, PublicAddress::is)) {
            assertThat(probe.ask(at("127.0.0.1", "/200"))).isEqualTo(LinkState.NOT_PUBLIC);
            assertThat(probe.ask(at("[::1]", "/200"))).isEqualTo(LinkState.NOT_PUBLIC);
            assertThat(probe.ask(at("localhost", "/200"))).isEqualTo(LinkState.NOT_PUBLIC);
            assertThat(probe.ask("http://169.254.169.254/latest/meta-data"))
                    .isEqualTo(LinkState.NOT_PUBLIC);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void followsNoWayThatLeadsInside() throws IOException {
        try (var probe = probe(address -> true)) {
            assertThat(probe.ask(at("open.example", "/inside"))).isEqualTo(LinkState.NOT_PUBLIC);
        }
        assertThat(asked).containsOnly("HEAD /inside");
    }

    @Test
    void goesToTheAddressThatItLookedAt() throws IOException {
        var lookedUp = new AtomicInteger();
        // A name that is public when it is looked at, and ours when it is looked up again.
        DnsResolver rebinding =
                names(host -> {
                    lookedUp.incrementAndGet();
                    return answers.isEmpty() ? InetAddress.getLoopbackAddress() : answers.poll();
                });
        answers.add(InetAddress.getByName("10.0.0.1"));
        try (var probe =
                new LinkProbe(rebinding, address -> !address.getHostAddress().startsWith("10."))) {
            assertThat(probe.ask(at("rebinding.example", "/200"))).isEqualTo(LinkState.NOT_PUBLIC);
            assertThat(asked).isEmpty();
            assertThat(lookedUp).hasValue(1);
        }
    }

    @Test
    void takesANameThatNobodyKnowsForDead() throws IOException {
        try (var probe =
                new LinkProbe(
                        names(host -> {
                            throw new UnknownHostException(host);
                        }),
                        address -> true)) {
            assertThat(probe.ask("http://nobody.example/")).isEqualTo(LinkState.DEAD);
            assertThat(probe.ask("http://")).isEqualTo(LinkState.DEAD);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        var isHead = exchange.getRequestMethod().equals("HEAD");
        var location =
                switch (path) {
                    case "/moved" -> "/200";
                    case "/moved-away" -> "/404";
                    case "/round" -> "/round";
                    case "/inside" -> at("inside.example", "/200");
                    default -> "";
                };
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("Location", location);
        }
        var status =
                !location.isEmpty()
                        ? 302
                        : path.equals("/no-head")
                                ? (isHead ? 405 : 200)
                                : Integer.parseInt(path.substring(1));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static LinkProbe probe(java.util.function.Predicate<InetAddress> isPublic) {
        return new LinkProbe(
                names(host ->
                        host.startsWith("inside")
                                ? InetAddress.getByName("10.0.0.1")
                                : InetAddress.getLoopbackAddress()),
                isPublic.and(address -> !address.getHostAddress().startsWith("10.")));
    }

    private interface Names {
        InetAddress of(String host) throws UnknownHostException;
    }

    private static DnsResolver names(Names names) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {names.of(host)};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private String at(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }
}
