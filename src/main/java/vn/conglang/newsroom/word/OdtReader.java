package vn.conglang.newsroom.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.word.Finding.Kind;
import vn.conglang.newsroom.word.PlainHtml.Picture;

/** Reads a Writer file (OpenDocument 1.3) into the same plain HTML as a Word file. */
final class OdtReader {

    private static final Set<String> SILENT =
            Set.of(
                    "text:tracked-changes",
                    "text:sequence-decls",
                    "office:forms",
                    "text:note-citation",
                    "text:bookmark",
                    "svg:title",
                    "svg:desc");

    private static final Set<String> MEANINGS =
            Set.of("title", "caption", "illustration", "figure", "drawing", "quotations");

    // Styles are based on one another; a circle would never end.
    private static final int GENERATIONS = 20;
    private static final int DEEPEST_HEADING = 6;

    private final Parts parts;
    private final Findings findings;
    private final List<Picture> pictures = new ArrayList<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final List<Element> notes = new ArrayList<>();

    OdtReader(Parts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    PlainHtml read() throws IOException {
        var content =
                parts.xml("content.xml").orElseThrow(() -> WordRefusal.of("Broken", parts.name()));
        parts.xml("styles.xml").ifPresent(this::learn);
        learn(content);
        var body = BodyHtml.parse("").body();
        var text = content.getElementsByTag("office:text").first();
        if (text != null) {
            countChanges(text);
            children(text, body);
        }
        addNotes(body);
        return new PlainHtml(body.html(), List.copyOf(pictures));
    }

    private void learn(Document tree) {
        for (var style : tree.getElementsByTag("style:style")) {
            styles.put(style.attr("style:name"), style);
        }
        for (var list : tree.getElementsByTag("text:list-style")) {
            styles.put(list.attr("style:name"), list);
        }
        for (var face : tree.getElementsByTag("style:font-face")) {
            fonts.put(
                    face.attr("style:name"), face.attr("svg:font-family").replaceAll("['\"]", ""));
        }
        findings.count(
                Kind.HEADERS_DROPPED,
                (int)
                        tree.getAllElements().stream()
                                .filter(e -> e.nameIs("style:header") || e.nameIs("style:footer"))
                                .filter(Element::hasText)
                                .count());
    }

    // What was deleted lies apart, outside of the text; what was inserted stands in it.
    private void countChanges(Element text) {
        findings.count(Kind.DELETIONS_DROPPED, text.getElementsByTag("text:deletion").size());
        findings.count(Kind.INSERTIONS_KEPT, text.getElementsByTag("text:insertion").size());
    }

    private void children(Element from, Element into) {
        for (var node : from.childNodes()) {
            node(node, into);
        }
    }

    private void node(Node node, Element into) {
        if (node instanceof TextNode text) {
            into.appendText(PlainHtml.unmarked(text.getWholeText()).replaceAll("\\s+", " "));
        } else if (node instanceof Element element && !SILENT.contains(element.nodeName())) {
            element(element, into);
        }
    }

    private void element(Element element, Element into) {
        switch (element.nodeName()) {
            case "text:h" -> dressed(element, into.appendElement("h" + level(element)));
            case "text:p" -> paragraph(element, into);
            case "text:span" -> span(element, into);
            case "text:a" ->
                    children(
                            element,
                            into.appendElement("a").attr("href", element.attr("xlink:href")));
            case "text:list" -> children(element, into.appendElement(listName(element)));
            case "text:list-item", "text:list-header" ->
                    children(element, into.appendElement("li"));
            case "text:s" -> into.appendText(" ");
            case "text:tab" -> into.appendText("\t");
            case "text:line-break" -> into.appendElement("br");
            case "text:note" -> note(element, into);
            case "office:annotation" -> findings.count(Kind.COMMENTS_DROPPED);
            case "table:table" -> children(element, into.appendElement("table"));
            case "table:table-row" -> children(element, into.appendElement("tr"));
            case "table:table-cell" -> cell(element, into);
            case "table:covered-table-cell" -> {
                // The cell that covers it spans it.
            }
            case "draw:frame" -> frame(element, into);
            case "draw:custom-shape", "draw:text-box" -> textBox(element, into);
            case "draw:object", "draw:object-ole" -> findings.count(Kind.OBJECTS_DROPPED);
            case "text:hidden-text" -> findings.count(Kind.HIDDEN_TEXT_DROPPED);
            default -> children(element, into);
        }
    }

    private static int level(Element heading) {
        var level = heading.attr("text:outline-level");
        return level.matches("[1-6]") ? Math.min(Integer.parseInt(level), DEEPEST_HEADING) : 1;
    }

    private void paragraph(Element paragraph, Element into) {
        var block = into.appendElement("p");
        var meaning = inherited(paragraph.attr("text:style-name"), OdtReader::meaning);
        switch (meaning.orElse("")) {
            case "title" -> block.addClass("title");
            case "caption", "illustration", "figure", "drawing" -> block.addClass("caption");
            case "quotations" -> {
                var quote = new Element("blockquote");
                block.replaceWith(quote);
                quote.appendChild(block);
            }
            default -> {
                // A plain paragraph.
            }
        }
        dressed(paragraph, block);
    }

    private static Optional<String> meaning(Element style) {
        var shown = style.attr("style:display-name");
        return Stream.of(shown, style.attr("style:name"), style.attr("style:parent-style-name"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(MEANINGS::contains)
                .findFirst();
    }

    private void span(Element span, Element into) {
        var style = span.attr("text:style-name");
        if (text(style, "text:display").filter("none"::equals).isPresent()) {
            findings.count(Kind.HIDDEN_TEXT_DROPPED);
            return;
        }
        dressed(span, into);
    }

    /** The content of a span or paragraph, with what its style says of the words themselves. */
    private void dressed(Element element, Element into) {
        var style = element.attr("text:style-name");
        var home = into;
        if (element.nameIs("text:span")) {
            findings.count(Kind.STYLES_DROPPED);
            home = wrap(home, "strong", text(style, "fo:font-weight").filter("bold"::equals));
            home = wrap(home, "em", text(style, "fo:font-style").filter("italic"::equals));
            home = wrap(home, "u", isLine(style, "style:text-underline-style"));
            home = wrap(home, "s", isLine(style, "style:text-line-through-style"));
            var position = text(style, "style:text-position").orElse("");
            home = wrap(home, "sup", Optional.of(position).filter(OdtReader::isAbove));
            home = wrap(home, "sub", Optional.of(position).filter(OdtReader::isBelow));
        }
        var old = OldFont.of(font(element), element.ownText());
        if (old.isPresent()) {
            findings.count(Kind.OLD_TEXT);
            home = home.appendElement("span").addClass(old.get().word());
        }
        children(element, home);
    }

    private static boolean isAbove(String position) {
        return position.startsWith("super") || position.matches("[1-9].*");
    }

    private static boolean isBelow(String position) {
        return position.startsWith("sub") || position.startsWith("-");
    }

    private Optional<String> isLine(String style, String property) {
        return text(style, property).filter(line -> !line.equals("none"));
    }

    private static Element wrap(Element home, String name, Optional<String> wanted) {
        return wanted.isPresent() ? home.appendElement(name) : home;
    }

    private String font(Element element) {
        for (@Nullable Element at = element; at != null; at = at.parent()) {
            var style = at.attr("text:style-name");
            if (!style.isEmpty()) {
                var font =
                        text(style, "style:font-name")
                                .map(name -> fonts.getOrDefault(name, name))
                                .or(() -> text(style, "fo:font-family"));
                if (font.isPresent()) {
                    return font.get().replaceAll("['\"]", "");
                }
            }
        }
        return "";
    }

    private Optional<String> text(String style, String property) {
        return inherited(
                style,
                found ->
                        found.children().stream()
                                .filter(child -> child.nameIs("style:text-properties"))
                                .filter(child -> child.hasAttr(property))
                                .map(child -> child.attr(property))
                                .findFirst());
    }

    private Optional<String> inherited(String name, Function<Element, Optional<String>> wanted) {
        var style = styles.get(name);
        for (var generation = 0; style != null && generation < GENERATIONS; generation++) {
            var found = wanted.apply(style);
            if (found.isPresent()) {
                return found;
            }
            style = styles.get(style.attr("style:parent-style-name"));
        }
        return Optional.empty();
    }

    private String listName(Element list) {
        var outermost = list;
        var level = 1;
        for (var at = list.parent(); at != null; at = at.parent()) {
            if (at.nameIs("text:list")) {
                outermost = at;
                level++;
            }
        }
        var own = list.attr("text:style-name");
        var style = styles.get(own.isEmpty() ? outermost.attr("text:style-name") : own);
        return style != null && isNumbered(style, level) ? "ol" : "ul";
    }

    private static boolean isNumbered(Element style, int level) {
        return style.children().stream()
                .filter(child -> child.attr("text:level").equals(Integer.toString(level)))
                .anyMatch(child ->
                        child.nameIs("text:list-level-style-number")
                                && !child.attr("style:num-format").isEmpty());
    }

    private void note(Element note, Element into) {
        findings.count(Kind.NOTES_MOVED);
        var body = note.getElementsByTag("text:note-body").first();
        if (body != null) {
            notes.add(body);
            into.appendElement("sup").appendText("[" + notes.size() + "]");
        }
    }

    private void addNotes(Element body) {
        if (notes.isEmpty()) {
            return;
        }
        body.appendElement("hr");
        var list = body.appendElement("ol");
        for (var at = 0; at < notes.size(); at++) {
            children(notes.get(at), list.appendElement("li"));
        }
    }

    private void cell(Element cell, Element row) {
        var heads = cell.closest("table|table-header-rows") != null;
        var made = row.appendElement(heads ? "th" : "td");
        span(cell, made, "table:number-columns-spanned", "colspan");
        span(cell, made, "table:number-rows-spanned", "rowspan");
        children(cell, made);
    }

    private static void span(Element cell, Element made, String from, String to) {
        var cells = cell.attr(from);
        if (!cells.isEmpty() && !cells.equals("1")) {
            made.attr(to, cells);
        }
    }

    private void frame(Element frame, Element into) {
        var picture = WordStyles.child(frame, "draw:image");
        var box = WordStyles.child(frame, "draw:text-box");
        if (box != null) {
            textBox(box, into);
        } else if (picture != null && WordStyles.child(frame, "draw:object") == null) {
            var described = WordStyles.child(frame, "svg:desc");
            var part = picture.attr("xlink:href").replaceFirst("^\\./", "");
            into.appendText(PlainHtml.mark(pictures.size()));
            pictures.add(
                    new Picture(
                            parts.has(part) ? part : "",
                            described == null ? "" : described.wholeText()));
        } else {
            findings.count(Kind.OBJECTS_DROPPED);
        }
    }

    /** Its paragraphs stand by themselves, after the one in which the box is anchored. */
    private void textBox(Element box, Element into) {
        if (box.hasText()) {
            findings.count(Kind.TEXT_BOXES_KEPT);
        }
        var block = into.closest("p, h1, h2, h3, h4, h5, h6");
        if (block == null || block.parent() == null) {
            children(box, into);
            return;
        }
        var held = new Element("div");
        children(box, held);
        block.after(held);
        held.unwrap();
    }
}
