package vn.conglang.journeys;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import vn.conglang.people.secondfactor.Totp;

/** The app on somebody's phone that shows six digits, told its key by hand (RFC 4648, base 32). */
record Authenticator(byte[] secret) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** Takes the key as the page shows it, in groups of four. */
    static Authenticator withKey(String typed) {
        var letters = typed.replace(" ", "");
        var number =
                letters.chars()
                        .mapToObj(letter -> BigInteger.valueOf(ALPHABET.indexOf(letter)))
                        .reduce(BigInteger.ZERO, (sum, next) -> sum.shiftLeft(5).add(next));
        var length = letters.length() * 5 / 8;
        var bytes = number.toByteArray();
        var secret = new byte[length];
        var shared = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - shared, secret, length - shared, shared);
        return new Authenticator(Arrays.copyOf(secret, length));
    }

    String code() {
        return Totp.code(secret, Instant.now());
    }
}
