package vn.conglang.newsroom.checking;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The pictures within a text and what stands below them. */
final class Pictures {

    private Pictures() {}

    /** The finding, once, where any picture lacks something. */
    static Stream<Finding> missing(Examined item, Predicate<Element> lacks, Finding finding) {
        return item.body().select("figure > img").stream().anyMatch(lacks)
                ? Stream.of(finding)
                : Stream.empty();
    }

    static String creditOf(Element picture) {
        return picture.parents().select("figure cite").text();
    }

    /** What stands below it but for the credit. */
    static String captionOf(Element picture) {
        var caption = picture.parents().select("figure > figcaption").clone();
        caption.select("cite").remove();
        return caption.text();
    }
}
