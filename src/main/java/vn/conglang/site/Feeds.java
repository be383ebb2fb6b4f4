package vn.conglang.site;

import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.conglang.media.PictureSources;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicLine;
import vn.conglang.newsroom.section.Section;
import vn.conglang.web.Portal;
import vn.conglang.web.PortalIdentity;

/** RSS and Atom of the whole portal and of each section. */
@Controller
class Feeds {

    static final int ENTRIES = 30;
    private static final int PICTURE_WIDTH = 960;
    private static final Namespace ATOM =
            Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    private static final Namespace MEDIA =
            Namespace.getNamespace("media", "http://search.yahoo.com/mrss/");

    private final PublicArticles articles;
    private final PublicSections sections;
    private final PortalIdentity identity;

    Feeds(PublicArticles articles, PublicSections sections, PortalIdentity identity) {
        this.articles = articles;
        this.sections = sections;
        this.identity = identity;
    }

    private enum Format {
        RSS("rss_2.0", "application/rss+xml"),
        ATOM("atom_1.0", "application/atom+xml");

        private final String type;
        private final MediaType mediaType;

        Format(String type, String mediaType) {
            this.type = type;
            this.mediaType = MediaType.parseMediaType(mediaType + ";charset=UTF-8");
        }
    }

    @GetMapping("/rss.xml")
    ResponseEntity<String> rss() {
        return whole(Format.RSS, "/rss.xml");
    }

    @GetMapping("/atom.xml")
    ResponseEntity<String> atom() {
        return whole(Format.ATOM, "/atom.xml");
    }

    @GetMapping("/rss/{section}.xml")
    ResponseEntity<String> rss(@PathVariable String section) {
        return ofSection(Format.RSS, section, Addresses.rss(section));
    }

    @GetMapping("/atom/{section}.xml")
    ResponseEntity<String> atom(@PathVariable String section) {
        return ofSection(Format.ATOM, section, Addresses.atom(section));
    }

    private ResponseEntity<String> whole(Format format, String self) {
        return answer(format, self, null, articles.latest(ENTRIES));
    }

    private ResponseEntity<String> ofSection(Format format, String slug, String self) {
        var section = sections.bySlug(slug).orElseThrow(NewsPages::nothingHere);
        var lines = articles.inSection(section.id(), null, ENTRIES).lines();
        return answer(format, self, section, lines);
    }

    private ResponseEntity<String> answer(
            Format format, String self, @Nullable Section section, List<PublicLine> lines) {
        var portal = identity.current();
        var feed = head(format, portal, portal.url() + self, section);
        feed.setEntries(lines.stream().map(line -> entry(format, line, portal)).toList());
        // Atom wants a date of change in every feed; the newest entry's is the true one.
        lines.stream()
                .map(PublicLine::changedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> feed.setPublishedDate(Date.from(newest)));
        return ResponseEntity.ok().contentType(format.mediaType).body(written(feed));
    }

    private static SyndFeed head(
            Format format, Portal portal, String self, @Nullable Section section) {
        var feed = new SyndFeedImpl();
        feed.setFeedType(format.type);
        feed.setUri(tag(portal, section == null ? "portal" : "section/" + section.id()));
        feed.setTitle(section == null ? portal.name() : section.nameVi() + " – " + portal.name());
        feed.setDescription(section == null ? portal.owner() : section.descriptionVi());
        feed.setLanguage("vi");
        var page = portal.url() + (section == null ? "/" : Addresses.section(section.slug()));
        feed.setLink(page);
        feed.setLinks(List.of(link("alternate", page), link("self", self)));
        if (format == Format.ATOM) {
            feed.setAuthors(List.of(author(portal)));
        } else {
            // RSS has no word of its own for where a feed is had.
            feed.setForeignMarkup(
                    List.of(
                            new Element("link", ATOM)
                                    .setAttribute("rel", "self")
                                    .setAttribute("type", "application/rss+xml")
                                    .setAttribute("href", self)));
        }
        return feed;
    }

    /**
     * A name that stays while titles, sections and addresses change (RFC 4151): a reader's program
     * shows an article once.
     */
    private static String tag(Portal portal, String what) {
        return "tag:" + URI.create(portal.url()).getHost() + ",2021:" + what;
    }

    /** Atom wants one everywhere; RSS would want an address of mail. */
    private static SyndPersonImpl author(Portal portal) {
        var author = new SyndPersonImpl();
        author.setName(portal.name());
        return author;
    }

    private static SyndLinkImpl link(String relation, String address) {
        var link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static SyndEntry entry(Format format, PublicLine line, Portal portal) {
        var entry = new SyndEntryImpl();
        if (format == Format.ATOM) {
            entry.setAuthors(List.of(author(portal)));
        }
        entry.setTitle(line.title());
        entry.setLink(portal.url() + line.path());
        entry.setUri(tag(portal, "article/" + line.id()));
        entry.setPublishedDate(Date.from(line.publishedAt()));
        entry.setUpdatedDate(Date.from(line.changedAt()));
        var summary = new SyndContentImpl();
        summary.setType("text/plain");
        summary.setValue(line.summary());
        entry.setDescription(summary);
        var category = new SyndCategoryImpl();
        category.setName(line.sectionNameVi());
        entry.setCategories(List.of(category));
        if (line.lead() != null) {
            entry.setForeignMarkup(List.of(picture(line.lead(), portal)));
        }
        return entry;
    }

    // An enclosure must tell its length, which is known only once the picture is made.
    private static Element picture(PublicLine.PublicLead lead, Portal portal) {
        return new Element("content", MEDIA)
                .setAttribute(
                        "url", portal.url() + PictureSources.address(lead.picture(), PICTURE_WIDTH))
                .setAttribute("medium", "image")
                .setAttribute("type", MediaType.IMAGE_JPEG_VALUE)
                .addContent(new Element("description", MEDIA).setText(lead.alt()));
    }

    private static String written(SyndFeed feed) {
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
    }
}
