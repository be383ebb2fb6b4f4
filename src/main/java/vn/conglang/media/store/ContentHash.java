package vn.conglang.media.store;

import java.util.regex.Pattern;

/**
 * The SHA-256 of some content, which is its address in the store.
 *
 * @param hex 64 lower-case hexadecimal digits; anything else could be a path and is refused
 */
public record ContentHash(String hex) {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a SHA-256: " + hex);
        }
    }
}
