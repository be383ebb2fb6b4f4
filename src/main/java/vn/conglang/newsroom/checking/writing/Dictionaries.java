package vn.conglang.newsroom.checking.writing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The Vietnamese hunspell dictionary, which lists syllables, and the foreign words that a newsroom
 * uses every day. Read when first asked for.
 */
@Component
class Dictionaries {

    private static final int SUGGESTIONS = 3;
    private static final int REMEMBERED = 5_000;

    /** After that, what was found until then is enough: somebody waits for the page. */
    private static final long MILLIS = 40;

    private final Supplier<Hunspell> vietnamese = SingletonSupplier.of(Dictionaries::read);
    private final Supplier<Set<String>> foreign = SingletonSupplier.of(Dictionaries::foreign);
    private final Map<String, List<String>> suggested = new ConcurrentHashMap<>();

    boolean knows(String word) {
        return vietnamese.get().spell(ToneMarks.asInDictionary(word))
                || foreign.get().contains(word);
    }

    /** What may have been meant, the likeliest first. It takes a moment, once. */
    List<String> meant(String word) {
        if (suggested.size() > REMEMBERED) {
            suggested.clear();
        }
        return suggested.computeIfAbsent(word, this::suggest);
    }

    private List<String> suggest(String word) {
        return vietnamese.get().suggest(word, MILLIS).stream()
                .filter(other -> other.codePoints().allMatch(Character::isLetter))
                .limit(SUGGESTIONS)
                .toList();
    }

    private static Hunspell read() {
        try (var affixes = open("vi/index.aff");
                var words = open("vi/index.dic")) {
            var dictionary = new Dictionary(new ByteBuffersDirectory(), "vi", affixes, words);
            return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> foreign() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(open("foreign.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                Dictionaries.class.getResourceAsStream("/dictionaries/" + name), name);
    }
}
