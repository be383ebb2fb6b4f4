package vn.conglang.site;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.core.ArticleId;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicLine;
import vn.conglang.newsroom.section.Section;

/**
 * The places that may list an article, and whether it belongs there now: asked of the same queries
 * as the places themselves (2.1).
 */
@Component
public class ListedPlaces {

    private final PublicArticles articles;
    private final PublicSections sections;
    private final HomePage home;

    ListedPlaces(PublicArticles articles, PublicSections sections, HomePage home) {
        this.articles = articles;
        this.sections = sections;
        this.home = home;
    }

    /** What kind of place. */
    public enum Kind {
        HOME,
        NEWS,
        SECTION,
        RSS,
        ATOM,
        SITEMAP
    }

    /**
     * @param holds whether the article belongs there now
     */
    public record Place(Kind kind, String address, boolean holds) {}

    /**
     * @param sectionSlug the section of the article
     */
    public List<Place> of(ArticleId article, String sectionSlug) {
        var section = sections.existing(sectionSlug);
        var places = new ArrayList<Place>();
        places.add(new Place(Kind.HOME, "/", home.shown().contains(article)));
        var news = holds(articles.all(null, NewsPages.ON_A_PAGE).lines(), article);
        places.add(new Place(Kind.NEWS, Addresses.NEWS, news));
        sections.path(section).forEach(on -> places.add(page(on, article)));
        places.addAll(feeds(section, article));
        places.addAll(sitemap(article));
        return places;
    }

    private Place page(Section section, ArticleId article) {
        var lines = articles.inSection(section.id(), null, NewsPages.ON_A_PAGE).lines();
        return new Place(Kind.SECTION, Addresses.section(section.slug()), holds(lines, article));
    }

    private List<Place> feeds(Section section, ArticleId article) {
        var whole = holds(articles.latest(Feeds.ENTRIES), article);
        var part = holds(articles.inSection(section.id(), null, Feeds.ENTRIES).lines(), article);
        return List.of(
                new Place(Kind.RSS, "/rss.xml", whole),
                new Place(Kind.ATOM, "/atom.xml", whole),
                new Place(Kind.RSS, Addresses.rss(section.slug()), part),
                new Place(Kind.ATOM, Addresses.atom(section.slug()), part));
    }

    /** Every part of it: whoever looks for what is gone looks through them all. */
    private List<Place> sitemap(ArticleId article) {
        var parts = new ArrayList<Place>();
        var page = articles.inEveryLanguage(null, SearchEngines.ON_A_PAGE);
        if (page.next() == null) {
            return List.of(
                    new Place(Kind.SITEMAP, SearchEngines.SITEMAP, holds(page.lines(), article)));
        }
        parts.add(new Place(Kind.SITEMAP, SearchEngines.PART, holds(page.lines(), article)));
        for (var next = page.next(); next != null; next = page.next()) {
            page = articles.inEveryLanguage(next, SearchEngines.ON_A_PAGE);
            parts.add(
                    new Place(
                            Kind.SITEMAP,
                            SearchEngines.PART + "?truoc=" + next,
                            holds(page.lines(), article)));
        }
        return parts;
    }

    private static boolean holds(List<PublicLine> lines, ArticleId article) {
        return lines.stream().anyMatch(line -> line.id().equals(article));
    }
}
