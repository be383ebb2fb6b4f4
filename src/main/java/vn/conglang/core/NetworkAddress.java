package vn.conglang.core;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How an address of the network is written wherever one is kept or shown: as RFC 5952 says. */
public final class NetworkAddress {

    private static final Pattern ZEROS = Pattern.compile("(?:^|:)0(?::0)+(?:$|:)");

    private NetworkAddress() {}

    /**
     * IPv6 in its short form ({@code ::1}) and without the zone, which names an interface of this
     * machine and says nothing about the caller. What is no address stays as it is.
     */
    public static String text(String address) {
        var zone = address.indexOf('%');
        var bare = zone < 0 ? address : address.substring(0, zone);
        try {
            var read = InetAddress.ofLiteral(bare);
            return read instanceof Inet6Address
                    ? shortened(read.getHostAddress())
                    : read.getHostAddress();
        } catch (IllegalArgumentException e) {
            return bare;
        }
    }

    /** The longest run of zeros, the first of equals, becomes two colons. */
    private static String shortened(String groups) {
        return ZEROS.matcher(groups)
                .results()
                .max(
                        Comparator.comparingInt(
                                        (MatchResult run) -> run.group().replace(":", "").length())
                                .thenComparing(MatchResult::start, Comparator.reverseOrder()))
                .map(run -> groups.substring(0, run.start()) + "::" + groups.substring(run.end()))
                .orElse(groups);
    }
}
