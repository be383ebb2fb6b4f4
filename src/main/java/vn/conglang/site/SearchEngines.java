package vn.conglang.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.Page;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicLine;
import vn.conglang.newsroom.publicview.PublicVersion;
import vn.conglang.web.Paths;
import vn.conglang.web.PortalIdentity;

/**
 * {@code /robots.txt} and {@code /sitemap.xml}, by which everything published is found (clause
 * 2.1). Beyond some thousand articles the sitemap is an index of its pages.
 */
@Controller
class SearchEngines {

    static final int ON_A_PAGE = 5_000;
    static final String SITEMAP = "/sitemap.xml";
    static final String PART = "/sitemap/trang.xml";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<String> STANDING =
            List.of(
                    "/",
                    "/gioi-thieu",
                    "/ban-bien-tap",
                    "/quy-che",
                    "/tinh-han",
                    "/so-do-cong",
                    "/tin-tuc");

    private final PublicArticles articles;
    private final PublicSections sections;
    private final PortalIdentity identity;

    SearchEngines(PublicArticles articles, PublicSections sections, PortalIdentity identity) {
        this.articles = articles;
        this.sections = sections;
        this.identity = identity;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        var rules =
                """
                User-agent: *
                Disallow: %s
                Disallow: /ngon-ngu

                Sitemap: %s/sitemap.xml
                """
                        .formatted(
                                String.join("\nDisallow: ", Paths.PRIVATE),
                                identity.current().url());
        return ResponseEntity.ok().contentType(utf8("text/plain")).body(rules);
    }

    @GetMapping(SITEMAP)
    ResponseEntity<String> sitemap() {
        var first = articles.inEveryLanguage(null, ON_A_PAGE);
        return xml(first.next() == null ? everything(first) : index(first));
    }

    /** The pages of a sitemap that is too long for one: what stands first, and then articles. */
    @GetMapping(PART)
    ResponseEntity<String> page(
            @RequestParam(name = "truoc", required = false) @Nullable String before) {
        if (before == null) {
            return xml(everything(articles.inEveryLanguage(null, ON_A_PAGE)));
        }
        var cursor =
                Cursor.of(before)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return xml(urls(lines(articles.inEveryLanguage(cursor, ON_A_PAGE))));
    }

    private String everything(Page<PublicLine> first) {
        var urls = new ArrayList<String>();
        STANDING.forEach(path -> urls.add(url(path, null)));
        sections.all().forEach(section -> urls.add(url(Addresses.section(section.slug()), null)));
        urls.addAll(lines(first));
        return urls(urls);
    }

    private List<String> lines(Page<PublicLine> page) {
        var versions =
                articles.versions(
                        page.lines().stream().map(PublicLine::original).distinct().toList());
        return page.lines().stream()
                .map(line -> {
                    var same = versions.getOrDefault(line.original(), List.of());
                    return entry("url", line.path(), line.changedAt(), alternates(same));
                })
                .toList();
    }

    private String index(Page<PublicLine> first) {
        var pages = new StringBuilder(entry("sitemap", PART, null));
        for (var next = first.next();
                next != null;
                next = articles.inEveryLanguage(next, ON_A_PAGE).next()) {
            pages.append(entry("sitemap", PART + "?truoc=" + next, null));
        }
        return document("sitemapindex", pages.toString());
    }

    private static String urls(List<String> urls) {
        return document("urlset", String.join("", urls));
    }

    private String url(String path, @Nullable Instant changed) {
        return entry("url", path, changed);
    }

    private String entry(String element, String path, @Nullable Instant changed) {
        return entry(element, path, changed, "");
    }

    private String alternates(List<PublicVersion> versions) {
        return versions.stream()
                .map(version ->
                        "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                                .formatted(version.language().tag(), address(version.path())))
                .collect(Collectors.joining());
    }

    private String address(String path) {
        return HtmlUtils.htmlEscape(identity.current().url() + path, "UTF-8");
    }

    private String entry(
            String element, String path, @Nullable Instant changed, String alternates) {
        var lastmod = changed == null ? "" : "<lastmod>" + local(changed) + "</lastmod>";
        return "<%1$s><loc>%2$s</loc>%3$s%4$s</%1$s>%n"
                .formatted(element, address(path), lastmod, alternates);
    }

    private static String document(String element, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>%n<%1$s xmlns=\"%2$s\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">%n%3$s</%1$s>%n"
                .formatted(element, NAMESPACE, content);
    }

    private static String local(Instant time) {
        return time.atZone(OfficeClock.ZONE).toOffsetDateTime().withNano(0).toString();
    }

    private static ResponseEntity<String> xml(String document) {
        return ResponseEntity.ok().contentType(utf8("application/xml")).body(document);
    }

    private static MediaType utf8(String type) {
        return MediaType.parseMediaType(type + ";charset=UTF-8");
    }
}
