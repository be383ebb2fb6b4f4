package vn.conglang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticle.Published;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.StatementCounter;
import vn.conglang.testing.Stories;

/** What a reader finds at each public address. */
@RoomTest
class PublicPagesTests {

    /** 23/11/2026 is a Monday; in Mường Khương it is 14:05. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T07:05:00Z");

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Sections sections;
    @Autowired PublicArticles articles;
    @Autowired PublishEdition publishing;
    @Autowired WithdrawEdition withdrawing;
    @Autowired JsonMapper json;

    @Test
    @Clause({"1", "2.1"})
    void showsAnArticleWithAllThatIsKnownOfIt() throws Exception {
        var article = published(withPicture("Nước về bản & mận \"tam hoa\""));

        var page = page(article.path());

        assertThat(page.select("h1").text()).isEqualTo("Nước về bản & mận \"tam hoa\"");
        assertThat(page.select(".article-meta time").text())
                .isEqualTo("Thứ Hai, 23/11/2026, 14:05");
        assertThat(page.select(".byline").text()).isEqualTo("Lù Seo Pao");
        assertThat(page.select(".article-credits").text())
                .contains("Báo Lào Cai", "Giàng Seo Thử", article.unit());
        var picture = page.expectFirst("figure.article-lead img");
        assertThat(picture.attr("alt")).isEqualTo("Người bán mận ở chợ");
        assertThat(picture.attr("loading")).isEqualTo("eager");
        assertThat(picture.attr("fetchpriority")).isEqualTo("high");
        assertThat(page.select("figcaption").text()).contains("Mận đầu mùa", "Ảnh: Lù Seo Pao");
        assertThat(page.select(".breadcrumb a").eachAttr("href"))
                .containsExactly("/", "/tin-tuc/" + article.sectionSlug());
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .endsWith("laocai.gov.vn" + article.path());
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo("Nước về bản & mận \"tam hoa\"");
        assertThat(page.select("script:not([type]), [style], [onclick]")).isEmpty();
    }

    @Test
    void tellsSearchEnginesWhatItIsAndNothingBreaksOut() throws Exception {
        var article = published(withPicture("</script><script>alert(1)</script>"));

        var page = page(article.path());
        var data = json.readTree(page.expectFirst("script[type=application/ld+json]").data());

        assertThat(data.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(data.get("headline").asString()).isEqualTo("</script><script>alert(1)</script>");
        assertThat(data.get("datePublished").asString()).startsWith("2026-11-23T14:05");
        assertThat(data.get("image").get(0).asString()).contains("/anh/");
        assertThat(page.select("script:not([type])")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("</script><script>alert(1)</script>");
    }

    @Test
    void leadsFromEveryWrongAddressToTheRightOne() throws Exception {
        var article = published(Stories.raw());

        for (var wrong :
                List.of(
                        "/tin-tuc/khac/" + article.slug() + "-" + article.id(),
                        "/tin-tuc/" + article.sectionSlug() + "/khac-" + article.id(),
                        "/tin-tuc/x/" + article.id())) {
            mvc.perform(get(wrong))
                    .andExpect(status().isMovedPermanently())
                    .andExpect(redirectedUrl(article.path()));
        }
    }

    @Test
    @Clause("4.1")
    void showsOfAWithdrawnArticleOnlyWhyItIsGone() throws Exception {
        var content = withPicture("Bản tin sai sự thật");
        var id = OfficeClock.at(MONDAY, () -> stories.published(content));
        var article = article(id);
        OfficeClock.at(
                MONDAY,
                () -> withdrawing.withdraw(id, "Số liệu chưa chính xác", stories.cast().head()));

        var page =
                mvc.perform(get("/tin-tuc/khac/khac-" + article.id()))
                        .andExpect(status().isGone())
                        .andExpect(content().string(containsString("Số liệu chưa chính xác")))
                        .andExpect(content().string(containsString("Thứ Hai, 23/11/2026")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .doesNotContain(content.title(), content.summary(), article.slug(), "/anh/");
        mvc.perform(get(article.path()))
                .andExpect(status().isGone())
                .andExpect(content().string(not(containsString(content.title()))));
    }

    @Test
    void listsASectionWithThoseBelowItPageByPage() throws Exception {
        var section = sections.find(stories.section(ApprovalMode.ANY_LEADER)).orElseThrow();
        for (int number = 1; number <= 13; number++) {
            publishIn(section);
        }

        var first = page("/tin-tuc/" + section.slug());
        assertThat(first.select(".story-list > li")).hasSize(12);
        assertThat(first.select("h1").text()).isEqualTo(section.nameVi());
        assertThat(first.select("link[type=application/rss+xml]").attr("href"))
                .isEqualTo("/rss/" + section.slug() + ".xml");
        var older = first.expectFirst("a[rel=next]").attr("href");

        var second = page(older);
        assertThat(second.select(".story-list > li")).hasSize(1);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select(".story-list a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select(".story-list h2 a").eachAttr("href"));
        assertThat(second.select(".pagination a").attr("href"))
                .isEqualTo("/tin-tuc/" + section.slug());
    }

    @Test
    void leadsASectionInCapitalsToItsAddress() throws Exception {
        var section = sections.find(stories.section(ApprovalMode.ANY_LEADER)).orElseThrow();

        mvc.perform(get("/tin-tuc/" + section.slug().toUpperCase(Locale.ROOT)))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl("/tin-tuc/" + section.slug()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tin-tuc/khong-co",
                "/tin-tuc/khong-co/bai-1x",
                "/tin-tuc/a/-",
                "/tin-tuc/a/b--987654321",
                "/tin-tuc/a/b-999999999999999999",
                "/tin-tuc/a/b-99999999999999999999999999",
                "/tin-tuc/a/b-0",
                "/tin-tuc/%F0%9F%98%80/%E2%80%8B-12345678901",
                "/tin-tuc/'%20or%201=1--",
                "/rss/khong-co.xml",
                "/atom/khong-co.xml",
                "/rss/..xml",
                "/khong-co-trang-nay"
            })
    void helpsWhereNothingIs(String path) throws Exception {
        mvc.perform(get(URI.create(path))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "1-",
                "-1-1",
                "1-1-1",
                "99999999999999999999-1",
                "9999999999999999-999999999999999999999",
                "' or 1=1",
                "\u0000"
            })
    void refusesForgedPlacesInAList(String cursor) throws Exception {
        for (var path : List.of("/tin-tuc", "/sitemap/trang.xml")) {
            mvc.perform(get(path).param("truoc", cursor)).andExpect(status().isBadRequest());
        }
    }

    @Test
    void takesACursorAtTheEndOfTime() throws Exception {
        mvc.perform(get("/tin-tuc").param("truoc", "9999999999999999-999999999999999999"))
                .andExpect(status().isOk());
        mvc.perform(get("/tin-tuc").param("truoc", "0-0")).andExpect(status().isOk());
    }

    @Test
    void greetsWithTheNewestAndEachSection() throws Exception {
        var article = published(withPicture("Khai hội Gầu Tào"));

        var page = page("/");

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select(".lead-story")).hasSize(1);
        assertThat(page.select("a").eachAttr("href"))
                .contains(article.path(), "/quy-che", "/ban-bien-tap", "/so-do-cong");
    }

    @Test
    @Clause({"1", "3"})
    void presentsTheBoardWithItsPostsAndDecision() throws Exception {
        var cast = stories.cast();

        mvc.perform(get("/ban-bien-tap"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(cast.head().name())))
                .andExpect(content().string(containsString(cast.deputy().name())))
                .andExpect(content().string(containsString("484/QĐ-UBND")))
                .andExpect(content().string(not(containsString(cast.clerk().name() + "<"))));
    }

    @Test
    @Clause("1")
    void saysWhoThePortalIs() throws Exception {
        mvc.perform(get("/gioi-thieu"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("bbtcttdt-muongkhuong@laocai.gov.vn")))
                .andExpect(content().string(containsString("Ủy ban nhân dân huyện Mường Khương")));
    }

    @Test
    void drawsTheWholePortalAsATree() throws Exception {
        var section = sections.find(stories.section(ApprovalMode.ANY_LEADER)).orElseThrow();

        assertThat(page("/so-do-cong").select(".tree a").eachAttr("href"))
                .contains(
                        "/",
                        "/gioi-thieu",
                        "/ban-bien-tap",
                        "/quy-che",
                        "/tinh-han",
                        "/tin-tuc/" + section.slug());
        assertThat(page("/rss").select("td a").eachAttr("href"))
                .contains("/rss.xml", "/atom.xml", "/rss/" + section.slug() + ".xml");
    }

    @Test
    void feedsReadersOfTheWholePortalAndOfASection() throws Exception {
        // Later than anything other tests publish: the portal's feed holds the newest alone.
        var later = MONDAY.plus(java.time.Duration.ofDays(3650));
        var article =
                article(
                        OfficeClock.at(
                                later, () -> stories.published(withPicture("Mưa <đá> & sương"))));
        var slug = article.sectionSlug();

        for (var path :
                List.of(
                        "/rss.xml",
                        "/atom.xml",
                        "/rss/" + slug + ".xml",
                        "/atom/" + slug + ".xml")) {
            var answer =
                    mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
            assertThat(answer.getContentType())
                    .contains(path.contains("rss") ? "rss+xml" : "atom+xml");
            var feed = new SyndFeedInput().build(new StringReader(text(answer)));
            var entry =
                    feed.getEntries().stream()
                            .filter(e -> e.getLink().endsWith(article.path()))
                            .findFirst()
                            .orElseThrow();
            assertThat(entry.getTitle()).isEqualTo("Mưa <đá> & sương");
            assertThat(entry.getLink()).startsWith("http://www.muongkhuong.laocai.gov.vn/");
            assertThat(entry.getPublishedDate().toInstant()).isEqualTo(later);
            assertThat(entry.getEnclosures()).isEmpty();
            assertThat(text(answer))
                    .contains("<media:content", "url=\"http://www.muongkhuong.laocai.gov.vn/anh/")
                    .contains("tag:www.muongkhuong.laocai.gov.vn,2021:article/" + article.id())
                    .contains("rel=\"self\"")
                    .doesNotContain("length=\"0\"", "<name />", "<managingEditor>");
        }
    }

    @Test
    @Clause("2.1")
    void letsSearchEnginesFindEverythingPublished() throws Exception {
        var article = published(Stories.raw());

        mvc.perform(get("/sitemap.xml"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("application/xml")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                article.path()
                                                        + "</loc><lastmod>2026-11-23T14:05+07:00")));
        mvc.perform(get("/robots.txt"))
                .andExpect(content().string(containsString("Disallow: /toa-soan")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Sitemap: http://www.muongkhuong.laocai.gov.vn/sitemap.xml")));
    }

    @Test
    void sendsAPageThatIsStillTheSameOnlyOnce() throws Exception {
        var article = published(Stories.raw());
        var mark = mvc.perform(get(article.path())).andReturn().getResponse().getHeader("ETag");

        assertThat(mark).isNotNull();
        mvc.perform(get(article.path()).header("If-None-Match", String.valueOf(mark)))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        mvc.perform(head(article.path())).andExpect(status().isOk());
        mvc.perform(head("/")).andExpect(status().isOk());
    }

    @Test
    void opensNoSessionForAReader() throws Exception {
        var article = published(Stories.raw());

        for (var path : List.of("/", "/tin-tuc", article.path(), "/ban-bien-tap")) {
            var result = mvc.perform(get(path)).andReturn();
            assertThat(result.getRequest().getSession(false)).isNull();
            assertThat(result.getResponse().getCookies()).isEmpty();
        }
    }

    @Test
    void asksTheDatabaseNoMoreThanIsCounted() throws Exception {
        var section = sections.find(stories.section(ApprovalMode.ANY_LEADER)).orElseThrow();
        publishIn(section, withPicture("Bài cùng chuyên mục"));
        var article = article(publishIn(section, withPicture("Một bài có ảnh")));
        page("/");

        assertThat(StatementCounter.of(() -> page("/"))).hasSizeLessThanOrEqualTo(4);
        assertThat(StatementCounter.of(() -> page("/tin-tuc"))).hasSizeLessThanOrEqualTo(2);
        assertThat(StatementCounter.of(() -> page("/tin-tuc/" + article.sectionSlug())))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(StatementCounter.of(() -> page(article.path())))
                .satisfiesExactly(
                        whole -> assertThat(whole).contains("r.body", "revision_author"),
                        itsFiles -> assertThat(itsFiles).contains("from media_file"),
                        itsUnit -> assertThat(itsUnit).contains("from unit"),
                        inOtherLanguages -> assertThat(inOtherLanguages).contains("original_id"),
                        related -> assertThat(related).contains("from article"),
                        theirPictures -> assertThat(theirPictures).contains("from media_file"));
        assertThat(StatementCounter.of(() -> page("/ban-bien-tap"))).hasSize(1);
        assertThat(StatementCounter.of(() -> page("/gioi-thieu"))).hasSize(1);
        assertThat(StatementCounter.of(() -> page("/so-do-cong"))).isEmpty();
        assertThat(StatementCounter.of(() -> mvc.perform(get("/rss.xml"))))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(StatementCounter.of(() -> mvc.perform(get("/sitemap.xml"))))
                .hasSizeLessThanOrEqualTo(3);
    }

    private Content withPicture(String title) {
        var picture = stories.picture(stories.cast().clerk());
        return new Content(
                title,
                "Bà con đi chợ từ tinh mơ.",
                "<p>Sáng sớm, sương còn dày.</p>",
                ItemKind.FEATURE,
                null,
                new LeadPicture(picture, "Người bán mận ở chợ", "Mận đầu mùa", "Lù Seo Pao"),
                List.of(),
                List.of(new Author("Lù Seo Pao", null, 100)),
                "Báo Lào Cai",
                "Giàng Seo Thử");
    }

    private Published published(Content content) {
        return article(OfficeClock.at(MONDAY, () -> stories.published(content)));
    }

    private Published article(EditionId id) {
        PublicArticle article = articles.find(stories.article(id)).orElseThrow();
        return (Published) article;
    }

    private void publishIn(Section section) {
        publishIn(section, Stories.raw());
    }

    private EditionId publishIn(Section section, Content content) {
        var id = stories.submitted(content);
        stories.receive(id, section.id());
        stories.again(id);
        publishing.publish(id, stories.cast().office());
        return id;
    }

    private Document page(String path) throws Exception {
        var answer = mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
        return Jsoup.parse(text(answer));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
