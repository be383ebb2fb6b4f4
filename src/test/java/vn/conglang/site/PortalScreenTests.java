package vn.conglang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.publicview.PublicArticle.Published;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;
import vn.conglang.web.Portal;
import vn.conglang.web.PortalIdentity;

/** The standing office says who the portal is; and what a page of it weighs. */
@RoomTest
class PortalScreenTests {

    private static final int SIXTY_KILOBYTES = 60 * 1024;

    @Autowired MockMvc mvc;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired PublicArticles articles;
    @Autowired PortalIdentity identity;
    @Autowired Trail trail;
    @Autowired ChangePortal changePortal;
    @Autowired TransactionOperations transaction;

    @Test
    @Clause("1")
    void changesTheIntroductionAndCleansIt() throws Exception {
        var office = members.standingOffice();

        mvc.perform(
                        filled(
                                        "https://muongkhuong.example",
                                        "<h2>Vùng đất</h2><p onclick=x>Núi cao</p><script>a()</script>")
                                .with(Members.as(office))
                                .with(csrf()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/toa-soan/cong"));

        mvc.perform(get("/gioi-thieu"))
                .andExpect(content().string(containsString("<h2>Vùng đất</h2><p>Núi cao</p>")))
                .andExpect(content().string(not(containsString("a()"))));
        // The other tests read the address the portal ships with.
        mvc.perform(
                filled("http://www.muongkhuong.laocai.gov.vn", "<p>Núi cao</p>")
                        .with(Members.as(office))
                        .with(csrf()));
        assertThat(identity.current().url()).isEqualTo("http://www.muongkhuong.laocai.gov.vn");
    }

    @Test
    void aChangeThatIsTakenBackIsOnNoPage() {
        var before = identity.current();
        transaction.executeWithoutResult(status -> {
            identity.change(named(before, "Cổng chưa bao giờ có"));
            assertThat(identity.current()).isEqualTo(before);
            status.setRollbackOnly();
        });

        assertThat(identity.current()).isEqualTo(before);
    }

    private static Portal named(Portal portal, String name) {
        return new Portal(
                name,
                portal.shortName(),
                portal.owner(),
                portal.address(),
                portal.responsiblePerson(),
                portal.phone(),
                portal.email(),
                portal.url());
    }

    @Test
    void keepsWhatWasTypedBesideWhatIsWrong() throws Exception {
        mvc.perform(
                        filled("javascript:alert(1)", "<p>Núi</p>")
                                .with(Members.as(members.standingOffice()))
                                .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("javascript:alert(1)")))
                .andExpect(content().string(containsString("e-url")));
    }

    @Test
    void writesOverNothingThatWasNotSeen() throws Exception {
        var office = members.standingOffice();
        var first = filled("http://www.muongkhuong.laocai.gov.vn", "<p>Núi cao</p>");
        var second = filled("http://www.muongkhuong.laocai.gov.vn", "<p>Suối sâu</p>");
        mvc.perform(first.with(Members.as(office)).with(csrf())).andExpect(status().isSeeOther());

        var told =
                mvc.perform(second.with(Members.as(office)).with(csrf()))
                        .andExpect(status().isUnprocessableContent())
                        .andExpect(content().string(containsString("Suối sâu")))
                        .andReturn();

        mvc.perform(get("/gioi-thieu")).andExpect(content().string(containsString("Núi cao")));
        var page = Jsoup.parse(told.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.expectFirst("[name=version]").val())
                .isEqualTo(Long.toString(identity.version()));
    }

    @Test
    @Clause("1")
    void theTrailTellsWhatStoodThereBefore() {
        var office = members.standingOffice();
        var before = identity.current();
        changePortal.change(identity.version(), named(before, "Cổng mới"), "<p>Một</p>", office);

        changePortal.change(identity.version(), before, "<p>Hai</p>", office);

        assertThat(trail.search(TrailFilter.about("portal", "1"), null, 1).getFirst().details())
                .containsEntry("name", "Cổng mới → " + before.name())
                .containsKey("introduction")
                .hasSize(2);
    }

    @Test
    @Clause("1")
    void refusesWhoeverIsNotTheStandingOffice() {
        var portal = identity.current();

        assertThatThrownBy(() -> changePortal.change(0, portal, "<p>x</p>", members.deputy()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("site.refusal.NotPermitted");
    }

    @Test
    void weighsAtMostSixtyKilobytesBeforePictures() throws Exception {
        var body =
                "<p>"
                        + "Bà con các thôn vùng cao xuống chợ từ tinh mơ, sương còn dày. "
                                .repeat(80)
                        + "</p>";
        var id = stories.published(Stories.content(body, null));
        var article = (Published) articles.find(stories.article(id)).orElseThrow();
        var html = bytes(article.path());
        var page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));

        var weight = zipped(html);
        for (var link : page.select("link[rel=stylesheet], link[rel=icon], header img")) {
            weight += zipped(bytes(link.hasAttr("href") ? link.attr("href") : link.attr("src")));
        }
        var css =
                new String(
                        bytes(page.expectFirst("link[rel=stylesheet]").attr("href")),
                        StandardCharsets.UTF_8);
        var fonts =
                Pattern.compile("/assets/[\\w-]+\\.woff2")
                        .matcher(css)
                        .results()
                        .map(m -> m.group())
                        .distinct()
                        .toList();
        for (var font : fonts) {
            weight += bytes(font).length;
        }

        assertThat(weight).isLessThanOrEqualTo(SIXTY_KILOBYTES);
        assertThat(page.select("script[src]")).isEmpty();
        assertThat(page.select("link[rel=stylesheet], img, link[rel=preload]").eachAttr("href"))
                .allMatch(address -> address.isEmpty() || address.startsWith("/"));
    }

    private byte[] bytes(String path) throws Exception {
        return mvc.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static int zipped(byte[] bytes) throws Exception {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.size();
    }

    private MockHttpServletRequestBuilder filled(String url, String introduction) {
        return post("/toa-soan/cong")
                .param("version", Long.toString(identity.version()))
                .param("name", "Cổng Thông tin điện tử huyện Mường Khương")
                .param("shortName", "Mường Khương")
                .param("owner", "Ủy ban nhân dân huyện Mường Khương")
                .param("address", "Thị trấn Mường Khương, huyện Mường Khương, tỉnh Lào Cai")
                .param("responsiblePerson", "Trưởng Ban Biên tập")
                .param("phone", "")
                .param("email", "bbtcttdt-muongkhuong@laocai.gov.vn")
                .param("url", url)
                .param("introduction", introduction);
    }
}
