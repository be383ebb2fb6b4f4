package vn.conglang.newsroom.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.conglang.newsroom.content.BodyHtml;

/**
 * A place where two bodies part, in whole elements (a paragraph, a list, a picture), so that a
 * person can take it from the one into the other.
 *
 * @param theirs what stands there in theirs; empty where nothing does
 * @param mine what stands there in one's own; empty where nothing does
 * @param before the element of one's own before it; empty at the beginning
 */
public record Parting(String theirs, String mine, String before) {

    public static List<Parting> between(String theirs, String mine) {
        var own = elements(mine);
        return DiffUtils.diff(elements(theirs), own).getDeltas().stream()
                .flatMap(delta -> of(delta, own))
                .toList();
    }

    private static List<String> elements(String body) {
        return BodyHtml.parse(body).body().children().stream().map(Element::outerHtml).toList();
    }

    /** As many against as many are taken one by one. */
    private static Stream<Parting> of(AbstractDelta<String> delta, List<String> own) {
        var theirs = delta.getSource().getLines();
        var mine = delta.getTarget().getLines();
        var at = delta.getTarget().getPosition();
        return theirs.size() == mine.size()
                ? IntStream.range(0, mine.size())
                        .mapToObj(one ->
                                new Parting(theirs.get(one), mine.get(one), before(at + one, own)))
                : Stream.of(
                        new Parting(
                                String.join("", theirs), String.join("", mine), before(at, own)));
    }

    private static String before(int at, List<String> own) {
        return at == 0 ? "" : own.get(at - 1);
    }
}
