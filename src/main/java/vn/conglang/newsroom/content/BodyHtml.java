package vn.conglang.newsroom.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
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
    static final int LARGEST_INPUT = 1_000_000;

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");
    private static final Pattern BLANK_LINE = Pattern.compile("\n\\s*\n");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");
    private static final Pattern CELLS = Pattern.compile("[1-9]\\d?");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Pattern LEADING_MARKS = Pattern.compile("^\\p{M}+");
    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "h4", "ul", "ol", "blockquote", "table", "hr", "figure");
    private static final Set<String> LINES =
            Set.of("p", "h2", "h3", "h4", "li", "td", "th", "figcaption", "blockquote", "cite");
    private static final Set<String> NOTHING_WITHOUT_WORDS =
            Set.of(
                    "p",
                    "li",
                    "h2",
                    "h3",
                    "h4",
                    "figcaption",
                    "cite",
                    "strong",
                    "em",
                    "u",
                    "s",
                    "a");

    /** What a body may be made of; the editor keeps each of them. */
    public static final Set<String> ELEMENTS =
            Set.of(
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
                    "img");

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements(ELEMENTS.toArray(String[]::new))
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
        var words = new StringBuilder();
        parse(body).body().traverse(new Reader(words));
        return words.toString().strip();
    }

    static boolean endsLine(Node node) {
        return node.nameIs("br") || LINES.contains(node.nodeName());
    }

    /**
     * A clean body as somebody without the editor would type it: text with a blank line between its
     * paragraphs where nothing else is in it, else the HTML. Cleaning it gives the same body.
     */
    public static String asTyped(String body) {
        var text =
                parse(body).body().children().stream()
                        .filter(block -> block.nameIs("p"))
                        .map(BodyHtml::lines)
                        .collect(Collectors.joining("\n\n"));
        return !TAG.matcher(text).find() && clean(text).equals(body) ? text : body;
    }

    private static String lines(Element paragraph) {
        return paragraph.childNodes().stream()
                .map(node ->
                        node instanceof TextNode text
                                ? text.getWholeText()
                                : node.nameIs("br") ? "\n" : "")
                .collect(Collectors.joining());
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
                .charset(StandardCharsets.UTF_8)
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
        return BLANK_LINE
                .splitAsStream(text)
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> Entities.escape(paragraph.strip()).replace("\n", "<br>"))
                .collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    // Every step walks the tree once: children are gathered anew, never taken out one by one.
    private static void tidy(Element body) {
        body.nodeStream(TextNode.class).toList().forEach(BodyHtml::cleanText);
        body.select("figure").forEach(BodyHtml::cleanFigure);
        body.select("a[data-file]").removeAttr("href");
        body.select("a[href]").forEach(link -> link.attr("href", Text.line(link.attr("href"))));
        gatherLooseText(body);
        dropWhatShowsNothing(body);
    }

    // Entities may have brought in what the door had kept out.
    private static void cleanText(TextNode node) {
        var guarded = Text.clean("|" + node.getWholeText() + "|");
        var clean = guarded.substring(1, guarded.length() - 1);
        node.text(LEADING_MARKS.matcher(clean).replaceFirst(""));
    }

    private static void cleanFigure(Element figure) {
        var picture = figure.selectFirst("> img");
        if (picture == null) {
            picture = figure.prependElement("img").attr("alt", "");
        }
        picture.attr("alt", Text.line(picture.attr("alt")));
        var only = picture;
        keep(
                figure,
                figure.childNodes().stream()
                        .filter(child -> child == only || child.nameIs("figcaption"))
                        .toList());
    }

    /** Text that stands by itself becomes a paragraph. */
    private static void gatherLooseText(Element body) {
        var children = List.copyOf(body.childNodes());
        body.empty();
        Element open = null;
        for (var child : children) {
            if (BLOCKS.contains(child.nodeName())) {
                open = null;
                body.appendChild(child);
                continue;
            }
            var pieces = pieces(child);
            for (int place = 0; place < pieces.size(); place++) {
                open = place == 0 ? open : null;
                open = append(pieces.get(place), open, body);
            }
        }
    }

    private static @Nullable Element append(Node piece, @Nullable Element open, Element body) {
        if (open != null) {
            return open.appendChild(piece);
        }
        return piece instanceof TextNode text && text.isBlank()
                ? null
                : body.appendElement("p").appendChild(piece);
    }

    /** Loose text falls apart at its blank lines, as where no tag stands in it at all. */
    private static List<Node> pieces(Node loose) {
        return loose instanceof TextNode text && BLANK_LINE.matcher(text.getWholeText()).find()
                ? Stream.of(BLANK_LINE.split(text.getWholeText(), -1))
                        .<Node>map(TextNode::new)
                        .toList()
                : List.of(loose);
    }

    /** Whether anything is left to read or to see. The sanitiser bounds the depth. */
    private static boolean dropWhatShowsNothing(Element element) {
        var kept = new ArrayList<Node>();
        var anything = false;
        for (var child : element.childNodes()) {
            var shows = shows(child);
            anything |= shows;
            if (shows || standsEmpty(child)) {
                kept.add(child);
            }
        }
        keep(element, kept);
        return anything;
    }

    private static boolean shows(Node node) {
        if (!(node instanceof Element element)) {
            return node instanceof TextNode text && !text.isBlank();
        }
        var anythingWithin = dropWhatShowsNothing(element);
        return switch (element.nodeName()) {
            case "hr" -> true;
            case "img" -> element.parent() instanceof Element parent && parent.nameIs("figure");
            case "figure" -> element.hasAttr("data-picture");
            default -> anythingWithin;
        };
    }

    private static boolean standsEmpty(Node node) {
        return !NOTHING_WITHOUT_WORDS.contains(node.nodeName())
                && !node.nameIs("img")
                && !node.nameIs("figure");
    }

    private static void keep(Element parent, List<Node> kept) {
        if (kept.size() < parent.childNodeSize()) {
            parent.empty();
            kept.forEach(parent::appendChild);
        }
    }

    /** Writes down the words in the order in which they are read. */
    private record Reader(StringBuilder words) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.nameIs("img") && node.hasAttr("alt")) {
                words.append(node.attr("alt")).append('\n');
            } else if (endsLine(node)) {
                words.append('\n');
            }
        }
    }
}
