package vn.conglang.site.proof;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Text as people read it: how it is broken and spaced does not count. */
final class Words {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+");
    private static final int EXCERPT = 120;

    private Words() {}

    static String of(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    static String of(Element element) {
        return of(element.text());
    }

    /** The visible text of a piece of HTML. */
    static String ofHtml(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** Its sentences, block by block. */
    static List<String> sentences(String html) {
        var blocks = Jsoup.parseBodyFragment(html).select("p, li, h2, h3, h4, td, th, figcaption");
        return blocks.stream()
                .map(Words::of)
                .flatMap(Words::split)
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<String> split(String text) {
        return Arrays.stream(SENTENCE_END.split(text));
    }

    static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT).strip() + "…";
    }
}
