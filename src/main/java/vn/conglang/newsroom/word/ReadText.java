package vn.conglang.newsroom.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.conglang.core.FileId;
import vn.conglang.core.Text;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.word.PlainHtml.Picture;

/**
 * The text of a file, arranged; its pictures are still in the file.
 *
 * @param pictures by their number
 */
record ReadText(Element title, Element body, List<Picture> pictures) {

    String titleAsItIs() {
        return Text.line(asItIs(title).text());
    }

    private String titleInUnicode() {
        return Text.line(inUnicode(title).text());
    }

    /**
     * The body as it is in the file, whatever its encoding.
     *
     * @param taken the numbers of the pictures that were taken in, with their files
     */
    String bodyAsItIs(Map<Integer, FileId> taken) {
        return BodyHtml.clean(html(asItIs(body), taken));
    }

    /** The texts whose fonts were of an old encoding, with the same in Unicode. */
    Map<String, String> inOldFonts(Map<Integer, FileId> taken) {
        var known =
                new LinkedHashMap<>(
                        Conversion.differences(
                                bodyAsItIs(taken), BodyHtml.clean(html(inUnicode(body), taken))));
        if (!titleAsItIs().equals(titleInUnicode())) {
            known.put(titleAsItIs(), titleInUnicode());
        }
        return known;
    }

    private static Element asItIs(Element marked) {
        var copy = marked.clone();
        for (var font : OldFont.values()) {
            for (var piece : copy.select("span." + font.word())) {
                piece.nodeStream(TextNode.class)
                        .toList()
                        .forEach(node -> node.text(visible(node.getWholeText())));
            }
        }
        copy.select("span").unwrap();
        return copy;
    }

    private static String visible(String text) {
        return text.replace('\u00AD', OldEncoding.VISIBLE_HYPHEN);
    }

    private static Element inUnicode(Element marked) {
        var copy = marked.clone();
        for (var font : OldFont.values()) {
            for (var piece : copy.select("span." + font.word())) {
                piece.nodeStream(TextNode.class)
                        .toList()
                        .forEach(node -> node.text(font.decode(visible(node.getWholeText()))));
            }
        }
        copy.select("span").unwrap();
        return copy;
    }

    /** A picture that could not come leaves its caption, as a paragraph. */
    private static String html(Element body, Map<Integer, FileId> taken) {
        for (var figure : body.select("figure[data-number]")) {
            var file = taken.get(Integer.parseInt(figure.attr("data-number")));
            if (file != null) {
                figure.removeAttr("data-number").attr("data-picture", file.toString());
                continue;
            }
            figure.select("figcaption").tagName("p").forEach(figure::before);
            figure.remove();
        }
        return body.html();
    }
}
