package vn.conglang.launch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The machines that stand before this one and end the encryption. What they say of the caller is
 * believed ({@code X-Forwarded-For}, {@code X-Forwarded-Proto}); from anybody else it is not, since
 * everybody can write such a line.
 */
record Proxies(List<InetAddress> addresses) {

    static final Proxies NONE = new Proxies(List.of());

    /**
     * Reads addresses with commas between them.
     *
     * @throws IllegalArgumentException where one is no IP address
     */
    static Proxies of(String addresses) {
        return new Proxies(
                Arrays.stream(addresses.split(",", -1))
                        .map(String::strip)
                        .map(InetAddress::ofLiteral)
                        .toList());
    }

    /** What the server has to be told; nothing without a proxy. */
    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        if (!addresses.isEmpty()) {
            settings.put("server.forward-headers-strategy", "native");
            settings.put("server.tomcat.remoteip.internal-proxies", pattern());
            // A proxy passes these on as the caller wrote them, unless told otherwise.
            settings.put("server.tomcat.remoteip.host-header", "");
            settings.put("server.tomcat.remoteip.port-header", "");
        }
        return settings;
    }

    private String pattern() {
        return addresses.stream()
                .map(InetAddress::getHostAddress)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
