package vn.conglang.site;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.conglang.core.OfficeClock;
import vn.conglang.media.PictureSources;
import vn.conglang.newsroom.publicview.PublicArticle.Published;
import vn.conglang.web.Portal;

/** What search engines read of an article: schema.org's NewsArticle as JSON-LD. */
@Component
class StructuredData {

    private static final int LARGE = 1280;

    private final JsonMapper json;

    StructuredData(JsonMapper json) {
        this.json = json;
    }

    /** JSON that may stand inside a {@code <script>} block: it cannot end it. */
    String of(Published article, Portal portal) {
        var line = article.line();
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "NewsArticle");
        data.put("headline", line.title());
        data.put("description", line.summary());
        data.put("articleSection", line.sectionNameVi());
        data.put("inLanguage", line.language().tag());
        data.put("datePublished", local(line.publishedAt()));
        data.put("dateModified", local(line.changedAt()));
        data.put("mainEntityOfPage", portal.url() + article.path());
        if (line.lead() != null) {
            data.put(
                    "image",
                    List.of(portal.url() + PictureSources.address(line.lead().picture(), LARGE)));
        }
        data.put("author", authors(article, portal));
        data.put("publisher", organisation(portal));
        return json.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String local(Instant time) {
        return time.atZone(OfficeClock.ZONE).toOffsetDateTime().withNano(0).toString();
    }

    private static List<Map<String, Object>> authors(Published article, Portal portal) {
        return article.authors().isEmpty()
                ? List.of(organisation(portal))
                : article.authors().stream()
                        .map(name -> Map.<String, Object>of("@type", "Person", "name", name))
                        .toList();
    }

    private static Map<String, Object> organisation(Portal portal) {
        return Map.of(
                "@type", "GovernmentOrganization", "name", portal.owner(), "url", portal.url());
    }
}
