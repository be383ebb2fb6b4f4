package vn.conglang.people.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The passwords that everybody tries first, Vietnamese ones among them. Compared without marks,
 * capitals and signs, and also with the digits around the word taken away or the word repeated: a
 * long password made of a common one is as easy to guess.
 */
@Component
class CommonPasswords {

    private static final int SHORTEST_OWN_PART = 4;

    private final Set<String> common;

    CommonPasswords() {
        try {
            this.common =
                    new ClassPathResource("people/common-passwords.txt")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(CommonPasswords::bare)
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return common.size();
    }

    boolean contains(String password) {
        var bare = bare(password);
        var block = smallestBlock(bare);
        var word = bare.replaceAll("^[0-9]+|[0-9]+$", "");
        return common.contains(bare)
                || common.contains(block)
                || block.length() < SHORTEST_OWN_PART
                || (word.length() < SHORTEST_OWN_PART && isRun(bare))
                || common.contains(word)
                || common.contains(smallestBlock(word));
    }

    /** The part that the text repeats: {@code abcabc} is {@code abc} twice. */
    private static String smallestBlock(String text) {
        for (var length = 1; length <= text.length() / 2; length++) {
            var block = text.substring(0, length);
            if (block.repeat(text.length() / length + 1).startsWith(text)) {
                return block;
            }
        }
        return text;
    }

    /** Whether each character follows the one before by the same step: {@code 123456789012}. */
    private static boolean isRun(String text) {
        for (var at = 2; at < text.length(); at++) {
            var step = Math.floorMod(text.charAt(at) - text.charAt(at - 1), 10);
            var before = Math.floorMod(text.charAt(at - 1) - text.charAt(at - 2), 10);
            if (step != before) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String password) {
        return Normalizer.normalize(
                        password.toLowerCase(Locale.ROOT).replace('\u0111', 'd'),
                        Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
