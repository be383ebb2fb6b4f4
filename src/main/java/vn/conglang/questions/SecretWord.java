package vn.conglang.questions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * What an asker types beside the code to see their question: eight letters and digits that are not
 * taken for one another, 40 random bits, written {@code K7QM-2XPD}.
 */
public record SecretWord(String letters) {

    private static final int LENGTH = 8;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SecretWord fresh() {
        var letters = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new SecretWord(letters.toString());
    }

    /** As it is told to the asker. */
    public String shown() {
        return letters.substring(0, LENGTH / 2) + "-" + letters.substring(LENGTH / 2);
    }

    /** Whether somebody typed it, in whatever case and with or without the stroke. */
    public boolean isTyped(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return MessageDigest.isEqual(bytes(letters), bytes(plain));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** It must not stand in a journal. */
    @Override
    public String toString() {
        return "SecretWord[…]";
    }
}
