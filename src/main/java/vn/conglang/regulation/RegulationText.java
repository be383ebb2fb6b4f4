package vn.conglang.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;
import vn.conglang.regulation.Passage.Kind;

/**
 * The regulation as it was issued, word for word, misspellings included, taken apart into its
 * clauses.
 */
@Component
public class RegulationText {

    private static final String ARCHIVED = "/regulation/quy-che.txt";

    private final List<Passage> passages = TextParser.parse(archived());

    /** Every line of it, in order. */
    public List<Passage> passages() {
        return passages;
    }

    /** The decision that enacts it and its own head: what stands before the first chapter. */
    public List<Passage> head() {
        return passages.stream().filter(passage -> passage.kind() == Kind.HEAD).toList();
    }

    /** What stands from the first chapter on, without empty lines. */
    public List<Passage> body() {
        return passages.stream()
                .filter(passage -> passage.kind() != Kind.HEAD && passage.kind() != Kind.BLANK)
                .toList();
    }

    public Optional<Passage> find(Clause label) {
        return passages.stream().filter(passage -> label.equals(passage.label())).findFirst();
    }

    /** The archived text again, put together from its passages. */
    public String source() {
        return passages.stream().map(Passage::raw).collect(Collectors.joining());
    }

    static String archived() {
        try (var file = RegulationText.class.getResourceAsStream(ARCHIVED)) {
            return new String(
                    Objects.requireNonNull(file, ARCHIVED).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
