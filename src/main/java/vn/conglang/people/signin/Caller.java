package vn.conglang.people.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where somebody calls, as the limits count it: an IPv4 address, or the /64 network of an IPv6
 * address, since whoever has one of its addresses has them all.
 */
record Caller(String network) {

    static Caller of(String address) {
        try {
            return switch (InetAddress.ofLiteral(address)) {
                case Inet6Address six ->
                        new Caller(
                                HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                                        + "/64");
                case InetAddress four -> new Caller(four.getHostAddress());
            };
        } catch (IllegalArgumentException e) {
            return new Caller(address);
        }
    }
}
