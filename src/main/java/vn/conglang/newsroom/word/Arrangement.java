package vn.conglang.newsroom.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.word.Finding.Kind;

/**
 * Puts a text together as a story has it: pictures by themselves with their captions, headings from
 * the second level on, links that lead somewhere, the title apart.
 */
final class Arrangement {

    private static final Pattern MARK = Pattern.compile(PlainHtml.MARK);
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?://\\S+|mailto:\\S+@\\S+|tel:[+\\d][\\d .-]*)");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int LONGEST_TITLE = 200;
    private static final int DEEPEST_HEADING = 4;
    private static final int WORDS_BESIDE_A_PICTURE = 300;

    private final Element body;
    private final Findings findings;

    private Arrangement(Element body, Findings findings) {
        this.body = body;
        this.findings = findings;
    }

    /**
     * The text with {@code figure}s that have the number of their picture, and what it proposes as
     * its title, which may be empty; both still with the marks of old fonts.
     */
    record Arranged(Element body, Element title) {}

    /**
     * @param wantsTitle whether the story has none yet; else a title in the file stays in the text
     */
    static Arranged of(PlainHtml plain, boolean wantsTitle, Findings findings) {
        var body = BodyHtml.parse(plain.html()).body();
        var arrangement = new Arrangement(body, findings);
        arrangement.notes();
        arrangement.links();
        arrangement.pictures(plain);
        arrangement.pictureTables();
        arrangement.captions();
        var title = wantsTitle ? arrangement.takeTitle() : new Element("p");
        arrangement.headings();
        return new Arranged(body, title);
    }

    /** Numbers of notes stay; the ways there and back need names that no body keeps. */
    private void notes() {
        for (var back : body.select("a[href^=#footnote-ref], a[href^=#endnote-ref]")) {
            if (back.previousSibling() instanceof TextNode before) {
                before.text(before.getWholeText().stripTrailing());
            }
            back.remove();
        }
        body.select("sup > a[href^=#]").unwrap();
        var first = body.selectFirst("> ol > li[id^=footnote], > ol > li[id^=endnote]");
        if (first != null && first.parent() instanceof Element list) {
            list.before(new Element("hr"));
        }
    }

    private void links() {
        for (var link : body.select("a")) {
            var href = link.attr("href").strip();
            if (ADDRESS.matcher(href).matches()) {
                link.attr("href", href);
                continue;
            }
            // Within the text nothing is lost but the jump.
            if (!href.isEmpty() && !href.startsWith("#")) {
                findings.count(Kind.LINKS_DROPPED, Text.line(link.text()));
            }
            link.unwrap();
        }
    }

    private void pictures(PlainHtml plain) {
        for (var node : body.nodeStream(TextNode.class).toList()) {
            var marks = MARK.matcher(node.getWholeText());
            var numbers = new ArrayList<Integer>();
            var words =
                    marks.replaceAll(found -> {
                        numbers.add(Integer.parseInt(found.group(1)));
                        return "";
                    });
            if (!numbers.isEmpty()) {
                place(node, words, figures(numbers, plain));
            }
        }
    }

    private static List<Element> figures(List<Integer> numbers, PlainHtml plain) {
        return numbers.stream()
                .map(number -> {
                    var figure = new Element("figure").attr("data-number", number.toString());
                    var alt = Text.line(plain.pictures().get(number).alt());
                    figure.appendElement("img").attr("alt", alt);
                    return figure;
                })
                .toList();
    }

    /** After the paragraph in which they stood, or in its place where it says nothing else. */
    private static void place(TextNode node, String words, List<Element> figures) {
        node.text(words);
        var block = block(node);
        if (block == null) {
            figures.reversed().forEach(node::after);
            return;
        }
        Node after = block;
        while (after.nextSibling() instanceof Element next && next.nameIs("figure")) {
            after = next;
        }
        for (var figure : figures) {
            if (block.nameIs("li") || block.nameIs("td") || block.nameIs("th")) {
                block.appendChild(figure);
            } else {
                after.after(figure);
                after = figure;
            }
        }
        if (!block.hasText() && block.nameIs("p")) {
            block.remove();
        } else if (block.hasClass("caption") && block.select("figure").isEmpty()) {
            Captions.put(figures.getLast(), block);
            block.remove();
        }
    }

    private static @Nullable Element block(Node node) {
        for (var at = node.parent(); at instanceof Element element; at = at.parent()) {
            if (Set.of("p", "li", "td", "th").contains(element.nodeName())
                    || HEADINGS.contains(element.nodeName())) {
                return element;
            }
        }
        return null;
    }

    /** A table of one column that only holds a picture and its caption together. */
    private void pictureTables() {
        for (var table : body.select("table:has(figure)")) {
            var isOneColumn =
                    table.select("tr").stream()
                            .allMatch(row -> row.select("> td, > th").size() == 1);
            if (isOneColumn
                    && table.select("table").size() == 1
                    && table.text().length() <= WORDS_BESIDE_A_PICTURE) {
                for (var cell : table.select("td, th")) {
                    List.copyOf(cell.childNodes()).forEach(table::before);
                }
                table.remove();
            }
        }
    }

    private void captions() {
        for (var figure : body.select("figure")) {
            if (figure.selectFirst("figcaption") != null) {
                continue;
            }
            var below = figure.nextElementSibling();
            var above = figure.previousElementSibling();
            if (below != null && Captions.isCaption(below)) {
                Captions.put(figure, below);
                below.remove();
            } else if (above != null && above.hasClass("caption") && Captions.isCaption(above)) {
                Captions.put(figure, above);
                above.remove();
            }
        }
    }

    /** What the file calls its title, else its first line where that looks like one. */
    private Element takeTitle() {
        var called = body.selectFirst("p.title");
        var first = body.children().stream().filter(Element::hasText).findFirst().orElse(null);
        var title = called != null ? called : first != null && isLikeATitle(first) ? first : null;
        if (title == null
                || title.text().length() > LONGEST_TITLE
                || !title.select("figure").isEmpty()) {
            return new Element("p");
        }
        title.remove();
        findings.count(Kind.TITLE_TAKEN);
        return title;
    }

    private static boolean isLikeATitle(Element block) {
        return HEADINGS.contains(block.nodeName())
                || block.nameIs("p")
                        && block.childrenSize() > 0
                        && block.ownText().isBlank()
                        && block.children().stream()
                                .allMatch(child -> child.nameIs("strong") || !child.hasText());
    }

    /** The levels that are there, from the second on: none is left out and none is the page's. */
    private void headings() {
        body.select("p.title").tagName("h1");
        var levels = new TreeMap<Integer, Integer>();
        body.select("h1, h2, h3, h4, h5, h6").forEach(heading -> levels.put(level(heading), 0));
        var next = 2;
        for (var level : levels.entrySet()) {
            level.setValue(Math.min(next, DEEPEST_HEADING));
            next++;
        }
        for (var heading : body.select("h1, h2, h3, h4, h5, h6")) {
            heading.tagName("h" + levels.get(level(heading)));
        }
    }

    private static int level(Element heading) {
        return heading.nodeName().charAt(1) - '0';
    }
}
