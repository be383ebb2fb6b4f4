package vn.conglang.newsroom.queue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.conglang.core.EditionId;

/**
 * One of several, as it was shown.
 *
 * @param version the edition's version that the leader had before them
 */
record Chosen(EditionId edition, long version) {

    /** One reads so many at once; more are chosen in a second go. */
    static final int MOST = 20;

    private static final Pattern TYPED = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Those that can be read; what is no choice is left out. */
    static List<Chosen> read(List<String> typed) {
        return typed.stream()
                .map(Chosen::read)
                .flatMap(Optional::stream)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Optional<Chosen> read(String typed) {
        var parts = TYPED.matcher(typed);
        return parts.matches()
                ? Optional.of(
                        new Chosen(
                                new EditionId(Long.parseLong(parts.group(1))),
                                Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    String choice() {
        return edition + "-" + version;
    }
}
