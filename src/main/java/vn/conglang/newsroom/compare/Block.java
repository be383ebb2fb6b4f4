package vn.conglang.newsroom.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.conglang.newsroom.content.BodyHtml;

/**
 * A piece of a body that people see as one: a paragraph, a heading, a point of a list, a row of a
 * table, a picture with its words.
 *
 * @param text what is read in it
 */
public record Block(Kind kind, String text) {

    /** What it is called beside a difference. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        POINT,
        QUOTATION,
        ROW,
        PICTURE,
        RULE;

        public String key() {
            return "newsroom.compare.block." + name();
        }
    }

    /** The pieces of a clean body, in the order in which they are read. */
    static List<Block> of(String body) {
        var blocks = new ArrayList<Block>();
        BodyHtml.parse(body).body().children().forEach(element -> add(element, blocks));
        return blocks;
    }

    private static void add(Element element, List<Block> blocks) {
        switch (element.nodeName()) {
            case "h2", "h3", "h4" -> blocks.add(new Block(Kind.HEADING, words(element)));
            case "ul", "ol" -> element.children().forEach(point -> addPoint(point, blocks));
            case "blockquote" -> blocks.add(new Block(Kind.QUOTATION, words(element)));
            case "table" -> element.select("tr").forEach(row -> blocks.add(row(row)));
            case "figure" -> blocks.add(picture(element));
            case "hr" -> blocks.add(new Block(Kind.RULE, ""));
            default -> blocks.add(new Block(Kind.PARAGRAPH, words(element)));
        }
    }

    private static void addPoint(Element point, List<Block> blocks) {
        var own = point.clone();
        own.select("ul, ol").remove();
        blocks.add(new Block(Kind.POINT, words(own)));
        for (var within : point.children()) {
            if (within.nameIs("ul") || within.nameIs("ol")) {
                add(within, blocks);
            }
        }
    }

    private static Block row(Element row) {
        var cells = row.children().stream().map(Block::words).collect(Collectors.joining(" | "));
        return new Block(Kind.ROW, cells);
    }

    // The number of the file is part of it: another photo under the same words is a change.
    private static Block picture(Element figure) {
        var words = BodyHtml.words(figure.outerHtml()).lines().collect(Collectors.joining(" · "));
        return new Block(Kind.PICTURE, "#" + figure.attr("data-picture") + " " + words);
    }

    private static String words(Element element) {
        return BodyHtml.words(element.outerHtml())
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
