package vn.conglang.newsroom.checking.links;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a browser makes of an address as people write it: letters with marks become bytes. */
final class WebAddress {

    private static final Pattern PARTS =
            Pattern.compile("(?i)^(https?)://([^/?#\\\\:]+)(:\\d+)?([^#]*)");
    private static final String KEPT = "-._~:/?[]@!$&'()*+,;=%";

    private WebAddress() {}

    /**
     * @throws IllegalArgumentException if it is none
     */
    static URI of(String url) {
        var parts = PARTS.matcher(url);
        if (!parts.find()) {
            return URI.create(url);
        }
        var port = parts.group(3) == null ? "" : parts.group(3);
        return URI.create(
                parts.group(1)
                        + "://"
                        + IDN.toASCII(parts.group(2))
                        + port
                        + encoded(parts.group(4)));
    }

    private static String encoded(String rest) {
        var encoded = new StringBuilder();
        for (var octet : rest.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xff);
            if (octet > 0 && (Character.isLetterOrDigit(letter) || KEPT.indexOf(letter) >= 0)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }
}
