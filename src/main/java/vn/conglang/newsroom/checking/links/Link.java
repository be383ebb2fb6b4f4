package vn.conglang.newsroom.checking.links;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Excerpt;

/**
 * A link to another place of the web.
 *
 * @param url as it is written
 * @param text what people read and click
 */
record Link(String url, String text) {

    /** Longer ones are no addresses that somebody meant. */
    static final int LONGEST = 1_000;

    private static final Pattern WEB = Pattern.compile("(?i)^https?://([^/?#\\\\]*)");

    static List<Link> of(Examined item) {
        return of(item.body());
    }

    static List<Link> of(Element body) {
        return body.select("a[href]").stream()
                .map(link -> new Link(link.attr("href").strip(), link.text().strip()))
                .filter(link -> WEB.matcher(link.url()).find())
                .distinct()
                .toList();
    }

    /** What stands between the slashes: the host, and whatever hides it. */
    String authority() {
        var hit = WEB.matcher(url);
        return hit.find() ? hit.group(1) : "";
    }

    Excerpt excerpt() {
        return new Excerpt("body", text.equals(url) ? "" : text + " → ", url, "");
    }
}
