package vn.conglang.newsroom.word;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands under a picture: said by its style, or by how such lines begin in our newspapers. A
 * name after „Ảnh:“ is the credit (10.3).
 */
final class Captions {

    private static final int LONGEST = 300;

    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?iuU)^\\s*(Ảnh|Hình|Biểu đồ|Sơ đồ|Bản đồ|Nguồn ảnh|Photo|Figure)\\b.*");

    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?iuU)^(.*?)[\\s.,;–(-]*\\b(?:Nguồn ảnh|Ảnh|Photo)\\s*:\\s*([^:]{2,100}?)[.)\\s]*$");

    private Captions() {}

    static boolean isCaption(Element block) {
        if (!block.nameIs("p") || !block.hasText() || !block.select("figure, br").isEmpty()) {
            return false;
        }
        var text = block.text();
        return text.length() <= LONGEST
                && (block.hasClass("caption")
                        || BEGINNING.matcher(text).matches()
                        || isAllItalic(block));
    }

    private static boolean isAllItalic(Element block) {
        return block.childrenSize() == 1
                && block.ownText().isBlank()
                && block.child(0).nameIs("em");
    }

    /** Puts a line under a picture. */
    static void put(Element figure, Element line) {
        var caption = figure.appendElement("figcaption");
        var credit = CREDIT.matcher(line.text());
        if (line.select("span").isEmpty() && credit.matches()) {
            caption.text(credit.group(1).strip());
            if (!credit.group(1).isBlank()) {
                caption.appendText(" ");
            }
            caption.appendElement("cite").text(credit.group(2).strip());
        } else {
            line.select("em, strong").unwrap();
            line.childNodesCopy().forEach(caption::appendChild);
        }
    }
}
