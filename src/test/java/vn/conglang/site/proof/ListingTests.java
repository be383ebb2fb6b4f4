package vn.conglang.site.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.conglang.newsroom.proving.Look.Sight;
import vn.conglang.testing.Clause;

/** What a page, a feed and a sitemap list of an article. */
@Clause("4.1")
class ListingTests {

    private static final String PATH = "/tin-tuc/cho-phien/cho-hop-lai-7";
    private static final String TITLE = "Chợ họp lại & đông vui";

    private static final Listing PAGE =
            Listing.ofPage(
                    """
                    <header><a href="/tin-tuc/cho-phien/cho-hop-lai-7">Cũ</a></header>
                    <main><h2><a href="/tin-tuc/cho-phien/cho-hop-lai-7">Chợ họp lại &amp; đông
                    vui</a></h2></main>
                    """);

    private static final String RSS =
            """
            <rss><channel><title>Cổng</title><link>https://mk.example/</link><item>
            <title>%s</title><link>https://mk.example/tin-tuc/cho-phien/cho-hop-lai-7</link>
            </item></channel></rss>
            """;

    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="https://mk.example/"/>
            <entry><title>Chợ họp lại &amp; đông vui</title>
            <link rel="alternate" href="https://mk.example/tin-tuc/cho-phien/cho-hop-lai-7"/>
            </entry></feed>
            """;

    private static final String SITEMAP =
            """
            <urlset><url><loc>https://mk.example/tin-tuc/cho-phien/cho-hop-lai-7</loc></url></urlset>
            """;

    private static Sight seen(Listing listing, Sight expected) {
        return listing.seen(PATH, TITLE, expected).sight();
    }

    @Test
    void findsTheAddressWithItsTitle() {
        assertThat(seen(PAGE, Sight.LISTED)).isEqualTo(Sight.LISTED);
        assertThat(seen(rss("Chợ họp lại &amp; đông vui"), Sight.LISTED)).isEqualTo(Sight.LISTED);
        assertThat(seen(Listing.ofXml(ATOM), Sight.LISTED)).isEqualTo(Sight.LISTED);
        assertThat(seen(Listing.ofXml(SITEMAP), Sight.LISTED)).isEqualTo(Sight.LISTED);
    }

    @Test
    void tellsAnOldTitle() {
        var old = rss("Chợ chưa họp").seen(PATH, TITLE, Sight.LISTED);

        assertThat(old).isEqualTo(new Listing.Seen(Sight.OTHER_TITLE, "Chợ chưa họp"));
        assertThat(seen(rss("Chợ chưa họp"), Sight.NOT_AS_IT_WAS)).isEqualTo(Sight.OTHER_TITLE);
    }

    @Test
    void missesWhatBelongsThere() {
        var empty = Listing.ofPage("<main></main>");

        assertThat(seen(empty, Sight.LISTED)).isEqualTo(Sight.LACKS);
        assertThat(seen(empty, Sight.NOT_AS_IT_WAS)).isEqualTo(Sight.NOT_AS_IT_WAS);
        assertThat(seen(empty, Sight.ABSENT)).isEqualTo(Sight.ABSENT);
    }

    @Test
    void findsWhatShouldBeGone() {
        assertThat(seen(PAGE, Sight.ABSENT)).isEqualTo(Sight.REMAINS);
        assertThat(seen(Listing.ofXml(ATOM), Sight.ABSENT)).isEqualTo(Sight.REMAINS);
        assertThat(seen(Listing.ofXml(SITEMAP), Sight.ABSENT)).isEqualTo(Sight.REMAINS);
    }

    /** 17 ends with 7, and is another article. */
    @Test
    void takesNoOtherArticleForIt() {
        var other = Listing.ofPage("<main><a href='/tin-tuc/a/cho-hop-lai-17'>x</a></main>");

        assertThat(seen(other, Sight.ABSENT)).isEqualTo(Sight.ABSENT);
    }

    private static Listing rss(String title) {
        return Listing.ofXml(RSS.formatted(title));
    }
}
