package vn.conglang.newsroom.checking.personal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.conglang.core.ArticleId;

/**
 * A number of a person in a text.
 *
 * @param digits without what stood between them
 * @param from where it begins in its line
 * @param to where it ends
 */
public record PersonalNumber(Kind kind, String digits, int from, int to) {

    /** What the number is of. */
    public enum Kind {
        /** Of a citizen: 12 digits, or 9 of an old paper. */
        IDENTITY,
        BANK_ACCOUNT,
        PHONE
    }

    /** By which the same number in the same article is known again without being told. */
    String id(ArticleId article) {
        var told = article + " " + kind + " " + digits;
        return HexFormat.of().formatHex(sha256(told), 0, 12);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
