package vn.conglang.site.proof;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.conglang.newsroom.proving.Look.Sight;

/** The addresses that a page, a feed or a sitemap lists, each with the words it is called by. */
final class Listing {

    private final List<Line> lines;

    private Listing(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * @param title empty where none is told
     */
    private record Line(String address, String title) {}

    /**
     * @param detail what exactly was seen
     */
    record Seen(Sight sight, String detail) {}

    static Listing ofPage(String html) {
        return new Listing(
                Jsoup.parse(html).select("main a[href]").stream()
                        .map(link -> new Line(link.attr("href"), Words.of(link)))
                        .toList());
    }

    /** RSS, Atom or a sitemap. */
    static Listing ofXml(String xml) {
        return new Listing(
                Jsoup.parse(xml, "", Parser.xmlParser()).select("item, entry, url").stream()
                        .map(entry -> new Line(address(entry), first(entry, "title")))
                        .toList());
    }

    private static String address(Element entry) {
        var link = entry.selectFirst("> link[href]");
        return link != null ? link.attr("href") : first(entry, "link") + first(entry, "loc");
    }

    private static String first(Element entry, String name) {
        var child = entry.selectFirst("> " + name);
        return child == null ? "" : Words.of(child);
    }

    /**
     * What is seen of an article, for somebody who expects this.
     *
     * @param path its address, from the first slash on
     */
    Seen seen(String path, String title, Sight expected) {
        var own = lines.stream().filter(line -> line.address().endsWith(path)).toList();
        if (expected == Sight.ABSENT) {
            return own.isEmpty()
                    ? new Seen(Sight.ABSENT, "")
                    : new Seen(Sight.REMAINS, Words.excerpt(own.getFirst().title()));
        }
        if (own.isEmpty()) {
            return expected == Sight.LISTED ? new Seen(Sight.LACKS, path) : new Seen(expected, "");
        }
        return own.stream()
                .map(Line::title)
                .filter(shown -> !shown.isEmpty() && !shown.equals(Words.of(title)))
                .findFirst()
                .map(other -> new Seen(Sight.OTHER_TITLE, Words.excerpt(other)))
                .orElseGet(() -> new Seen(expected, ""));
    }
}
