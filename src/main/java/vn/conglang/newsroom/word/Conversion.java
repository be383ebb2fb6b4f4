package vn.conglang.newsroom.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.content.Content;

/**
 * What a content would say in Unicode where it is in an old encoding. It is only told; whoever
 * edits the text decides.
 *
 * @param samples some of the lines as they are, each with what it would become
 * @param content the whole of it, converted
 */
public record Conversion(Map<String, String> samples, Content content) {

    private static final int SAMPLES = 5;
    private static final Set<String> LINES =
            Set.of("p", "h2", "h3", "h4", "li", "td", "th", "figcaption");

    /**
     * @param known texts of which the fonts had said in which encoding they are, with the same in
     *     Unicode
     * @return nothing where there is nothing to convert
     */
    static Optional<Conversion> of(Content content, Map<String, String> known) {
        var body = BodyHtml.parse(content.body()).body();
        var lines =
                Stream.concat(
                                Stream.of(content.title(), content.summary()),
                                body.nodeStream(TextNode.class)
                                        .filter(node -> isHeadOfLine(node))
                                        .map(Conversion::line))
                        .toList();
        var encoding = OldText.recognise(lines);
        var throughout = lines.stream().noneMatch(OldText::isUnicode);
        var change = new Change(known, encoding, throughout, new LinkedHashMap<>());
        var title = change.of(content.title(), content.title());
        var summary = change.of(content.summary(), content.summary());
        for (var node : body.nodeStream(TextNode.class).toList()) {
            node.text(change.of(node.getWholeText(), line(node)));
        }
        for (var picture : body.select("img[alt]")) {
            picture.attr("alt", change.of(picture.attr("alt"), picture.attr("alt")));
        }
        return change.made().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Conversion(
                                change.samples(), with(content, title, summary, body.html())));
    }

    private static Content with(Content content, String title, String summary, String body) {
        return new Content(
                title,
                summary,
                body,
                content.kind(),
                content.section(),
                content.lead(),
                content.attachments(),
                content.authors(),
                content.source(),
                content.photographer(),
                content.eventOn());
    }

    private static boolean isHeadOfLine(TextNode node) {
        return node.previousSibling() == null;
    }

    /** The line of the text in which a piece of it stands: the evidence for its encoding. */
    private static String line(TextNode node) {
        for (var at = node.parent(); at instanceof Element element; at = at.parent()) {
            if (LINES.contains(element.nodeName())) {
                return element.text();
            }
        }
        return node.getWholeText();
    }

    private record Change(
            Map<String, String> known,
            Optional<OldEncoding> encoding,
            boolean throughout,
            Map<String, String> made) {

        String of(String text, String line) {
            var become = known.getOrDefault(text, decoded(text, line));
            if (!become.equals(text)) {
                made.putIfAbsent(text, become);
            }
            return become;
        }

        private String decoded(String text, String line) {
            return encoding.filter(old -> OldText.isIn(old, line, throughout))
                    .map(old -> old.decode(text))
                    .orElse(text);
        }

        Map<String, String> samples() {
            var samples = new LinkedHashMap<String, String>();
            made.entrySet().stream()
                    .limit(SAMPLES)
                    .forEach(change -> samples.put(change.getKey(), change.getValue()));
            return samples;
        }
    }

    /** The texts that differ between two bodies of the same build: one in Unicode, one not. */
    static Map<String, String> differences(String raw, String unicode) {
        var before = texts(raw);
        var after = texts(unicode);
        var different = new LinkedHashMap<String, String>();
        if (before.size() == after.size()) {
            for (var at = 0; at < before.size(); at++) {
                if (!before.get(at).equals(after.get(at))) {
                    different.put(before.get(at), after.get(at));
                }
            }
        }
        return different;
    }

    private static List<String> texts(String body) {
        return BodyHtml.parse(body)
                .body()
                .nodeStream(TextNode.class)
                .map(TextNode::getWholeText)
                .toList();
    }
}
