package vn.conglang.newsroom.several;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.conglang.core.EditionId;

/**
 * One of several, as it was shown.
 *
 * @param version the edition's version that was read
 */
record Chosen(EditionId edition, long version) {

    /** One reads so many at once; more are chosen in a second go. */
    static final int MOST = 20;

    /** More are not on one list. */
    private static final int READ = 100;

    private static final Pattern TYPED = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Those that can be read; what is no choice is left out. */
    static List<Chosen> read(List<String> typed) {
        return typed.stream()
                .limit(READ)
                .map(Chosen::read)
                .flatMap(Optional::stream)
                .distinct()
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
