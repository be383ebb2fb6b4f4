package vn.conglang.newsroom.word;

import static vn.conglang.newsroom.word.WordStyles.child;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.word.Finding.Kind;
import vn.conglang.newsroom.word.PlainHtml.Picture;

/**
 * Makes a part of a Word file plain before Mammoth reads it: what Mammoth would leave out without a
 * word is counted, and brought into a form that it keeps where it says something.
 */
final class WordPreparation {

    /** What only wraps other things. */
    private static final Set<String> WRAPPERS =
            Set.of("w:moveTo", "w:customXml", "w:smartTag", "w:dir", "w:bdo", "w:fldSimple");

    private static final Set<String> DROPPED =
            Set.of("w:moveFrom", "w:altChunk", "w:rubyPr", "w:rt");

    /** What changes the look and not the words. */
    private static final Set<String> LOOKS =
            Set.of(
                    "w:rFonts",
                    "w:sz",
                    "w:color",
                    "w:highlight",
                    "w:shd",
                    "w:jc",
                    "w:ind",
                    "w:spacing");

    private final WordStyles styles;
    private final Relations relations;
    private final List<Picture> pictures;
    private final Findings findings;
    private final Map<Element, Element> paragraphs = new HashMap<>();

    WordPreparation(
            WordStyles styles, Relations relations, List<Picture> pictures, Findings findings) {
        this.styles = styles;
        this.relations = relations;
        this.pictures = pictures;
        this.findings = findings;
    }

    void prepare(Document tree) {
        chooseAlternatives(tree);
        all(tree, "w:del").forEach(this::drop);
        all(tree).forEach(this::unwrapOrDrop);
        all(tree, "m:oMath").forEach(this::flatten);
        all(tree, "w:drawing", "w:pict", "w:object").forEach(this::standIn);
        all(tree, "w:commentReference").forEach(_ -> findings.count(Kind.COMMENTS_DROPPED));
        all(tree, "w:ins").stream()
                .filter(inserted -> !isProperty(inserted))
                .forEach(_ -> findings.count(Kind.INSERTIONS_KEPT));
        all(tree, "w:instrText").stream()
                .filter(field -> !field.wholeText().contains("HYPERLINK"))
                .forEach(_ -> findings.count(Kind.FIELDS_KEPT));
        all(tree, "w:p").forEach(this::paragraph);
        countLooks(tree);
        countHeaders(tree);
    }

    private static List<Element> all(Document tree, String... names) {
        var wanted = Set.of(names);
        return tree.getAllElements().stream()
                .filter(element -> wanted.isEmpty() || wanted.contains(element.nodeName()))
                .toList();
    }

    // Word writes the same thing twice, for newer and for older readers.
    private static void chooseAlternatives(Document tree) {
        for (var both : all(tree, "mc:AlternateContent")) {
            var newer = child(both, "mc:Choice");
            var chosen = newer != null ? newer : child(both, "mc:Fallback");
            if (chosen != null) {
                both.before(chosen);
                chosen.unwrap();
            }
            both.remove();
        }
    }

    /** Deleted text, and deleted rows; the mark of a deleted paragraph's end Mammoth knows. */
    private void drop(Element deleted) {
        var parent = deleted.parent();
        if (parent == null || parent.nodeName().equals("w:rPr")) {
            return;
        }
        findings.count(Kind.DELETIONS_DROPPED);
        var row = parent.nodeName().equals("w:trPr") ? parent.parent() : null;
        (row != null ? row : deleted).remove();
    }

    private void unwrapOrDrop(Element element) {
        var name = element.nodeName();
        if (name.equals("w:fldSimple")) {
            findings.count(Kind.FIELDS_KEPT);
        }
        if (name.equals("w:cr")) {
            element.tagName("w:br");
        } else if (WRAPPERS.contains(name)) {
            element.unwrap();
        } else if (name.equals("w:ruby") || name.equals("w:rubyBase")) {
            element.unwrap();
        } else if (DROPPED.contains(name)) {
            if (name.equals("w:altChunk")) {
                findings.count(Kind.OBJECTS_DROPPED);
            }
            element.remove();
        }
    }

    private static boolean isProperty(Element element) {
        return element.parent() instanceof Element parent && parent.nodeName().endsWith("Pr");
    }

    /** A formula's letters in a line: what is above and below in it is lost. */
    private void flatten(Element formula) {
        findings.count(Kind.FORMULAS_FLATTENED);
        var words = new StringBuilder();
        formula.getElementsByTag("m:t").forEach(text -> words.append(text.wholeText()));
        formula.before(run(words.toString()));
        formula.remove();
    }

    private static Element run(String text) {
        var run = new Element("w:r");
        run.appendElement("w:t").attr("xml:space", "preserve").appendText(text);
        return run;
    }

    /** Pictures are marked and taken in later; the words of text boxes follow their paragraph. */
    private void standIn(Element drawing) {
        hoistTextBoxes(drawing);
        var found = drawing.nameIs("w:object") ? List.<Picture>of() : picturesIn(drawing);
        if (found.isEmpty() && shows(drawing)) {
            findings.count(Kind.OBJECTS_DROPPED);
        }
        for (var picture : found) {
            var text = new Element("w:t").attr("xml:space", "preserve");
            drawing.before(text.appendText(PlainHtml.mark(pictures.size())));
            pictures.add(picture);
        }
        drawing.remove();
    }

    private static boolean shows(Element drawing) {
        return drawing.nameIs("w:object")
                || drawing.getAllElements().stream()
                        .anyMatch(inner ->
                                inner.nameIs("c:chart")
                                        || inner.nodeName().equals("dgm:relIds")
                                        || inner.nameIs("v:textpath"));
    }

    private void hoistTextBoxes(Element drawing) {
        var paragraph = drawing.closest("w|p");
        for (var box : drawing.getElementsByTag("w:txbxContent")) {
            if (box.hasText()) {
                findings.count(Kind.TEXT_BOXES_KEPT);
            }
            if (paragraph != null) {
                var at = paragraph;
                for (var inner : List.copyOf(box.children())) {
                    at.after(inner);
                    at = inner;
                }
            }
            box.remove();
        }
    }

    private List<Picture> picturesIn(Element drawing) {
        var described = drawing.getElementsByTag("wp:docPr").first();
        var alt = described == null ? "" : described.attr("descr");
        var found = new ArrayList<Picture>();
        for (var picture : drawing.getElementsByTag("a:blip")) {
            found.add(picture(picture.attr("r:embed"), alt));
        }
        for (var picture : drawing.getElementsByTag("v:imagedata")) {
            found.add(picture(picture.attr("r:id"), picture.attr("o:title")));
        }
        return found;
    }

    private Picture picture(String id, String alt) {
        return new Picture(relations.inside(id).orElse(""), alt);
    }

    private void paragraph(Element paragraph) {
        var meaning = styles.meaning(paragraph);
        var properties = child(paragraph, "w:pPr");
        paragraph
                .select("> w|r, > w|hyperlink w|r, > w|ins w|r, > w|sdt w|r")
                .forEach(run -> run(run, paragraph));
        if (properties == null) {
            return;
        }
        if (child(properties, "w:numPr") == null) {
            styles.numbering(paragraph).map(Element::clone).ifPresent(properties::appendChild);
        }
        if (child(properties, "w:numPr") instanceof Element numbered) {
            number(numbered, meaning.isPresent());
        }
        var style = child(properties, "w:pStyle");
        if (style != null) {
            style.remove();
        }
        meaning.ifPresent(name -> properties.prependElement("w:pStyle").attr("w:val", name));
    }

    /** A heading is none of a list; what says no level is on the first. */
    private void number(Element numbered, boolean meansMore) {
        if (meansMore) {
            findings.count(Kind.NUMBERS_DROPPED);
            numbered.remove();
        } else if (child(numbered, "w:ilvl") == null) {
            numbered.prependElement("w:ilvl").attr("w:val", "0");
        }
    }

    private void run(Element run, Element paragraph) {
        if (paragraphs.putIfAbsent(run, paragraph) != null) {
            return;
        }
        var properties = child(run, "w:rPr");
        if (isHidden(properties)) {
            findings.count(Kind.HIDDEN_TEXT_DROPPED);
            run.remove();
            return;
        }
        var font = styles.font(run, paragraph);
        if (OldEncoding.ofFont(font).isPresent()) {
            run.getElementsByTag("w:softHyphen")
                    .forEach(hyphen -> hyphen.tagName("w:t").appendText("\u00AD"));
            letters(run);
        }
        var style = child(properties, "w:rStyle");
        if (style != null) {
            style.remove();
        }
        OldFont.of(font, words(run)).ifPresent(old -> mark(run, properties, old));
    }

    private static boolean isHidden(@Nullable Element properties) {
        var hidden = child(properties, "w:vanish");
        return hidden != null && !Set.of("0", "false").contains(hidden.attr("w:val"));
    }

    private static String words(Element run) {
        var words = new StringBuilder();
        run.getElementsByTag("w:t").forEach(text -> words.append(text.wholeText()));
        return words.toString().replaceAll(PlainHtml.MARK, "");
    }

    // Some programs write the letters of such fonts, which are no real letters, as symbols.
    private static void letters(Element run) {
        for (var text : run.getElementsByTag("w:t")) {
            var letters = new StringBuilder();
            text.wholeText()
                    .chars()
                    .forEach(letter ->
                            letters.append(
                                    (char)
                                            (letter >= 0xF020 && letter <= 0xF0FF
                                                    ? letter - 0xF000
                                                    : letter)));
            text.empty().appendChild(new TextNode(letters.toString()));
        }
    }

    private void mark(Element run, @Nullable Element properties, OldFont old) {
        findings.count(Kind.OLD_TEXT);
        var home = properties != null ? properties : run.prependElement("w:rPr");
        home.prependElement("w:rStyle").attr("w:val", "Cong-" + old.word());
    }

    private void countLooks(Document tree) {
        findings.count(Kind.STYLES_DROPPED, all(tree, LOOKS.toArray(String[]::new)).size());
    }

    private void countHeaders(Document tree) {
        var parts =
                all(tree, "w:headerReference", "w:footerReference").stream()
                        .map(reference -> reference.attr("r:id"))
                        .distinct()
                        .count();
        findings.count(Kind.HEADERS_DROPPED, (int) parts);
    }

    /** The number of notes in the document. */
    static long notes(Document tree) {
        return all(tree, "w:footnoteReference", "w:endnoteReference").size();
    }
}
