package vn.conglang.newsroom.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;

/**
 * The HTML in which bodies are kept: a short list of elements without style, script, foreign
 * pictures or invisible marks. Pictures stand as {@code <figure data-picture="12">}, files as
 * {@code <a data-file="7">}; their addresses are made when they are shown.
 *
 * <p>Cleaning twice gives the same as cleaning once.
 */
public final class BodyHtml {

    /** More than this is not even looked at: it protects the machine. */
    static final int LARGEST_INPUT = 2_000_000;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern CELLS = Pattern.compile("[1-9]\\d?");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern LEADING_MARKS = Pattern.compile("^\\p{M}+");
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "h4", "ul", "ol", "blockquote", "table", "hr", "figure");
    // Where a loose text would stand beside blocks.
    private static final String LINES = "p, h2, h3, h4, li, td, th, figcaption, blockquote";

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(
                            "p",
                            "h2",
                            "h3",
                            "h4",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "table",
                            "thead",
                            "tbody",
                            "tr",
                            "th",
                            "td",
                            "strong",
                            "em",
                            "u",
                            "s",
                            "sub",
                            "sup",
                            "a",
                            "hr",
                            "br",
                            "figure",
                            "figcaption",
                            "cite",
                            "img")
                    .allowAttributes("colspan", "rowspan")
                    .matching(CELLS)
                    .onElements("td", "th")
                    .allowAttributes("scope")
                    .matching(SCOPE)
                    .onElements("th")
                    .allowAttributes("data-picture")
                    .matching(NUMBER)
                    .onElements("figure")
                    .allowAttributes("data-file")
                    .matching(NUMBER)
                    .onElements("a")
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .toFactory();

    private BodyHtml() {}

    /**
     * @throws Refused if it is so large that it is not looked at
     */
    public static String clean(String raw) {
        if (raw.length() > LARGEST_INPUT) {
            throw new Refused(
                    List.of(
                            Refusal.of(
                                            "newsroom.refusal.BodyTooLong",
                                            ContentRules.BODY,
                                            raw.length())
                                    .at("body")));
        }
        var text = Text.clean(raw);
        return settled(TAG.matcher(text).find() ? modern(text) : paragraphs(text));
    }

    // Badly nested HTML settles only after it was written and read again once or twice.
    private static String settled(String html) {
        var before = pass(html);
        for (int round = 0; round < 4; round++) {
            var after = pass(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return pass(paragraphs(words(before)));
    }

    private static String pass(String html) {
        var document = parse(POLICY.sanitize(html));
        tidy(document.body());
        return document.body().html();
    }

    /** The pictures and files that a clean body shows. */
    public static Set<FileId> files(String body) {
        return named(body, "figure[data-picture], a[data-file]");
    }

    /** The files that a clean body links to. */
    static Set<FileId> linkedFiles(String body) {
        return named(body, "a[data-file]");
    }

    private static Set<FileId> named(String body, String elements) {
        var files = new LinkedHashSet<FileId>();
        for (var element : parse(body).select(elements)) {
            var number = element.attr(element.nameIs("a") ? "data-file" : "data-picture");
            files.add(new FileId(Long.parseLong(number)));
        }
        return files;
    }

    /** The words of a clean body, one line for each paragraph, cell or line break. */
    public static String words(String body) {
        var document = parse(body);
        document.select("br").forEach(br -> br.after(new TextNode("\n")));
        document.select("img[alt]").forEach(img -> img.after(new TextNode(img.attr("alt") + "\n")));
        document.select(LINES + ", cite").forEach(line -> line.appendText("\n"));
        return document.body().wholeText().strip();
    }

    /** How many characters people read in it. */
    static int length(String body) {
        return parse(body).body().wholeText().length();
    }

    /** What a clean body looks like as a tree, for showing it. */
    public static Document parse(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings()
                .prettyPrint(false)
                .charset(java.nio.charset.StandardCharsets.UTF_8)
                .escapeMode(Entities.EscapeMode.xhtml);
        return document;
    }

    // Old names for the same thing, as Word and browsers write them.
    private static String modern(String html) {
        var document = parse(html);
        document.select("b").tagName("strong");
        document.select("i").tagName("em");
        document.select("strike, del").tagName("s");
        document.select("h1").tagName("h2");
        document.select("h5, h6").tagName("h4");
        return document.body().html();
    }

    private static String paragraphs(String text) {
        return Pattern.compile("\n\\s*\n")
                .splitAsStream(text)
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> Entities.escape(paragraph.strip()).replace("\n", "<br>"))
                .collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    private static void tidy(Element body) {
        body.nodeStream(TextNode.class).toList().forEach(BodyHtml::cleanText);
        body.select("img").forEach(BodyHtml::cleanPicture);
        body.select("figure").forEach(BodyHtml::cleanFigure);
        body.select("a[data-file]").removeAttr("href");
        body.select("a").forEach(BodyHtml::cleanLink);
        gatherLooseText(body);
        body.select("p, li, h2, h3, h4, figcaption, cite, strong, em, u, s, a").stream()
                .toList()
                .reversed()
                .forEach(BodyHtml::dropIfEmpty);
    }

    // Entities may have brought in what the door had kept out.
    private static void cleanText(TextNode node) {
        var guarded = Text.clean("|" + node.getWholeText() + "|");
        var clean = guarded.substring(1, guarded.length() - 1);
        node.text(LEADING_MARKS.matcher(clean).replaceFirst(""));
    }

    private static void cleanPicture(Element picture) {
        var parent = picture.parent();
        if (parent == null || !parent.nameIs("figure")) {
            picture.remove();
        } else {
            picture.attr("alt", Text.line(picture.attr("alt")));
        }
    }

    private static void cleanFigure(Element figure) {
        if (!figure.hasAttr("data-picture")) {
            figure.remove();
            return;
        }
        var pictures = figure.select("> img");
        if (pictures.isEmpty()) {
            figure.prependElement("img").attr("alt", "");
        }
        pictures.stream().skip(1).forEach(Element::remove);
        figure.childNodes().stream()
                .filter(child -> !child.nameIs("img") && !child.nameIs("figcaption"))
                .toList()
                .forEach(Node::remove);
    }

    private static void cleanLink(Element link) {
        if (link.hasAttr("href")) {
            link.attr("href", Text.line(link.attr("href")));
        } else if (!link.hasAttr("data-file")) {
            link.unwrap();
        }
    }

    /** Text that stands by itself becomes a paragraph. */
    private static void gatherLooseText(Element body) {
        Element open = null;
        for (var child : List.copyOf(body.childNodes())) {
            if (BLOCKS.contains(child.nodeName())) {
                open = null;
            } else if (open != null) {
                open.appendChild(child);
            } else if (child instanceof TextNode text && text.isBlank()) {
                child.remove();
            } else {
                open = new Element("p");
                child.before(open);
                open.appendChild(child);
            }
        }
    }

    private static void dropIfEmpty(Element element) {
        if (!element.hasText() && element.select("img, hr").isEmpty()) {
            element.remove();
        }
    }
}
