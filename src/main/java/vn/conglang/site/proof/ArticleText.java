package vn.conglang.site.proof;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What an article's page says to readers, and what its head says to machines. */
final class ArticleText {

    /** Shorter sentences ("Ban Biên tập") may stand on any page. */
    private static final int TELLING = 25;

    private final String main;
    private final String head;

    private ArticleText(String main, String head) {
        this.main = main;
        this.head = head;
    }

    static ArticleText of(String html) {
        var page = Jsoup.parse(html);
        var head =
                page.head().select("title, meta[content], script").stream()
                        .map(part -> part.text() + " " + part.attr("content") + " " + part.data())
                        .collect(Collectors.joining(" "));
        return new ArticleText(
                page.select("main").stream().map(Words::of).collect(Collectors.joining(" ")),
                Words.of(head));
    }

    /** The first words of title and body that are not there; nothing if all are. */
    Optional<String> lacks(String title, String body) {
        var text = Words.ofHtml(body);
        if (!main.contains(Words.of(title))) {
            return Optional.of(Words.excerpt(title));
        }
        if (main.contains(text)) {
            return Optional.empty();
        }
        return Optional.of(
                Words.sentences(body).stream()
                        .filter(sentence -> !main.contains(sentence))
                        .findFirst()
                        .map(Words::excerpt)
                        .orElseGet(() -> Words.excerpt(text)));
    }

    boolean says(String words) {
        return main.contains(Words.of(words));
    }

    /**
     * The first of title and body that still stands somewhere, beside what the explanation quotes.
     */
    Optional<String> remains(String title, String body, String explanation) {
        var quoted = Words.of(explanation);
        var rest = (quoted.isEmpty() ? main : main.replace(quoted, " ")) + " " + head;
        return Stream.concat(
                        Stream.of(Words.of(title)),
                        Words.sentences(body).stream()
                                .filter(sentence -> sentence.length() >= TELLING))
                .filter(rest::contains)
                .findFirst()
                .map(Words::excerpt);
    }
}
