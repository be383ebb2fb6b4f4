package vn.conglang.newsroom.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The texts of an item, field by field and line by line as they are read: a word that is bold in
 * half is one word. What is changed in a line is changed in the pieces of which it is made.
 */
public final class ContentTexts {

    /** Stands for a letter that is taken away. */
    public static final char GONE = '\0';

    private ContentTexts() {}

    /**
     * One line of text.
     *
     * @param field the name of the form's field in which it is written
     */
    public record Part(String field, String text) {}

    public static List<Part> of(Content content) {
        var parts = new ArrayList<Part>();
        changed(
                content,
                (field, text) -> {
                    if (!text.isBlank()) {
                        parts.add(new Part(field, text));
                    }
                    return text;
                });
        return List.copyOf(parts);
    }

    /**
     * The same with its lines changed.
     *
     * @param change gives as many letters as it took; {@link #GONE} for those to be taken away
     */
    public static Content changed(Content content, UnaryOperator<String> change) {
        return changed(content, (_, text) -> change.apply(text));
    }

    private interface Change {
        String of(String field, String text);

        default String kept(String field, String text) {
            return without(of(field, text));
        }
    }

    private static Content changed(Content content, Change change) {
        var lead = content.lead();
        return new Content(
                change.kept("title", content.title()),
                change.kept("summary", content.summary()),
                body(content.body(), change),
                content.kind(),
                content.section(),
                lead == null ? null : changed(lead, change),
                content.attachments().stream()
                        .map(file ->
                                new Attachment(
                                        file.file(), change.kept("attachments", file.title())))
                        .toList(),
                content.authors(),
                change.kept("source", content.source()),
                change.kept("photographer", content.photographer()),
                content.eventOn());
    }

    private static LeadPicture changed(LeadPicture lead, Change change) {
        return new LeadPicture(
                lead.file(),
                change.kept("leadAlt", lead.alt()),
                change.kept("leadCaption", lead.caption()),
                change.kept("leadCredit", lead.credit()));
    }

    private static String body(String html, Change change) {
        var document = BodyHtml.parse(html);
        var lines = new Lines(new ArrayList<>(), new ArrayList<>());
        document.body().traverse(lines);
        lines.end();
        lines.all.forEach(line -> rewrite(line, change));
        for (var picture : document.select("img[alt]")) {
            picture.attr("alt", change.kept("body", picture.attr("alt")));
        }
        return document.body().html();
    }

    private static void rewrite(List<TextNode> line, Change change) {
        var text = line.stream().map(TextNode::getWholeText).collect(Collectors.joining());
        var changed = change.of("body", text);
        if (changed.equals(text)) {
            return;
        }
        var at = 0;
        for (var node : line) {
            var end = at + node.getWholeText().length();
            node.text(without(changed.substring(at, end)));
            at = end;
        }
    }

    private static String without(String changed) {
        return changed.replace(String.valueOf(GONE), "");
    }

    /** Gathers the pieces of text that are read in one line. */
    private record Lines(List<List<TextNode>> all, List<TextNode> open) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                open.add(text);
            } else if (node instanceof Element && BodyHtml.endsLine(node)) {
                end();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (BodyHtml.endsLine(node)) {
                end();
            }
        }

        void end() {
            if (!open.isEmpty()) {
                all.add(List.copyOf(open));
                open.clear();
            }
        }
    }
}
