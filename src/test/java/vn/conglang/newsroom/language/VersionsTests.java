package vn.conglang.newsroom.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.writing.DiscardEdition;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** The same item in other languages: each goes the whole way by itself. */
@RoomTest
@Clause("2.1")
class VersionsTests {

    @Autowired BeginVersion begin;
    @Autowired Versions versions;
    @Autowired SaveRevision saving;
    @Autowired PublishEdition publishing;
    @Autowired WithdrawEdition withdrawing;
    @Autowired DiscardEdition discarding;
    @Autowired PublicArticles articles;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired MockMvc mvc;

    @Test
    void beginsADraftWithTheTextOfTheOriginal() {
        var original = stories.published();

        var version = begin.begin(original, Language.ENGLISH, stories.cast().support());

        assertThat(stories.state(version)).isEqualTo(EditionState.DRAFT);
        assertThat(stories.open(version).edition().language()).isEqualTo(Language.ENGLISH);
        assertThat(stories.open(version).content()).isEqualTo(stories.open(original).content());
        assertThat(versions.of(stories.article(original)))
                .extracting(Versions.Version::language)
                .containsExactly(Language.VIETNAMESE, Language.ENGLISH);
    }

    @Test
    void beginsOneForEachLanguageHoweverManyAskAtOnce() throws Exception {
        var original = stories.published();
        Callable<Boolean> asking =
                () -> {
                    try {
                        begin.begin(original, Language.HMONG, stories.cast().support());
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(asking, asking, asking));
            var begun = 0;
            for (var answer : answers) {
                begun += answer.get() ? 1 : 0;
            }
            assertThat(begun).isEqualTo(1);
        }
    }

    @Test
    void refusesAVersionOfAVersionAndASecondVietnameseOne() {
        var support = stories.cast().support();
        var original = stories.published();
        var version = begin.begin(original, Language.ENGLISH, support);

        assertThat(reasons(() -> begin.begin(version, Language.CHINESE, support)))
                .extracting(Refusal::key)
                .containsExactly("newsroom.refusal.VersionOfVersion");
        assertThat(reasons(() -> begin.begin(original, Language.VIETNAMESE, support)))
                .extracting(Refusal::key)
                .containsExactly("newsroom.refusal.VersionExists");
    }

    @Test
    void leavesTheLanguageToAnotherWhereReadersNeverSawIt() throws Exception {
        var support = stories.cast().support();
        var original = stories.published();
        var section = Objects.requireNonNull(stories.open(original).content().section());
        var givenUp = begin.begin(original, Language.ENGLISH, support);
        discarding.discard(givenUp, stories.version(givenUp), "Dịch sai", support);

        var rejected = begin.begin(original, Language.ENGLISH, support);
        stories.sentAndPresented(rejected, section);
        assertThat(reasons(() -> begin.begin(original, Language.ENGLISH, support)))
                .extracting(Refusal::key)
                .containsExactly("newsroom.refusal.VersionExists");
        stories.reject(rejected);
        assertThat(choices(original)).contains("ENGLISH");

        var third = begin.begin(original, Language.ENGLISH, support);
        assertThat(choices(original)).doesNotContain("ENGLISH").contains("CHINESE");
        publish(third, "The market is back " + third);
        assertThat(page(original).select("link[hreflang=en]").attr("href")).endsWith(path(third));
    }

    @Test
    @Clause("4.1")
    void keepsTheLanguageOfWhatReadersSawOnce() {
        var support = stories.cast().support();
        var original = stories.published();
        var version = begin.begin(original, Language.ENGLISH, support);
        publish(version, "The market of Cao Sơn, number " + version);
        var correction = stories.corrected(version, stories.open(version).content());
        stories.describe(correction);
        stories.present(correction);
        stories.reject(correction);
        withdrawing.withdraw(version, "Bản dịch sai", stories.cast().head());

        assertThat(reasons(() -> begin.begin(original, Language.ENGLISH, support)))
                .extracting(Refusal::key)
                .containsExactly("newsroom.refusal.VersionExists");
    }

    @Test
    @Clause("14.3")
    void isBegunByNobodyWhoMayNotSeeTheOriginal() {
        var original = stories.published();

        assertThatThrownBy(() -> begin.begin(original, Language.ENGLISH, members.contributor()))
                .isInstanceOf(NoSuchEdition.class);
    }

    @Test
    void ledToEachOtherWhileBothArePublic() throws Exception {
        var original = stories.published();
        var version = begin.begin(original, Language.CHINESE, stories.cast().support());
        assertThat(page(original).select("link[hreflang]")).isEmpty();

        publish(version, "高山集市重新开市");

        var vietnamese = page(original);
        var chinese = page(version);
        for (var page : List.of(vietnamese, chinese)) {
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .containsExactlyInAnyOrder("vi", "x-default", "zh");
            assertThat(page.select("link[hreflang=x-default]").attr("href"))
                    .endsWith(path(original));
            assertThat(page.select(".languages a").eachText()).containsExactly("Tiếng Việt", "中文");
        }
        assertThat(chinese.expectFirst("article.article").attr("lang")).isEqualTo("zh");
        assertThat(chinese.expectFirst("h1").text()).isEqualTo("高山集市重新开市");
        assertThat(chinese.html()).contains("\"inLanguage\":\"zh\"");
        assertThat(path(version)).contains(article(original).slug());
        assertThat(sitemap()).contains("hreflang=\"zh\"", path(version));
    }

    @Test
    @Clause("4.1")
    void leadsToNothingThatWasWithdrawnOrNeverPublished() throws Exception {
        var original = stories.published();
        var version = begin.begin(original, Language.ENGLISH, stories.cast().support());
        var draft = begin.begin(original, Language.HMONG, stories.cast().support());
        publish(version, "The market of Cao Sơn is back " + draft);
        var address = path(version);

        withdrawing.withdraw(version, "Bản dịch sai", stories.cast().head());

        assertThat(page(original).html()).doesNotContain(address);
        assertThat(page(original).select("link[hreflang], .languages")).isEmpty();
        assertThat(sitemap()).doesNotContain(address);
    }

    @Test
    void staysOutOfTheVietnameseLists() throws Exception {
        var original = stories.published();
        var version = begin.begin(original, Language.ENGLISH, stories.cast().support());
        publish(version, "Only in English " + version);

        for (var address : List.of("/", "/rss.xml", "/tin-tuc")) {
            assertThat(text(address)).doesNotContain("Only in English " + version);
        }
    }

    @Test
    void keepsTheLettersOfEveryLanguage() {
        var words = "Nyob zoo · Ndặt Hmôngz · 苗族赶集 · ꪼꪕ ꪣꪰꪥ · Giáy Bố Y";
        var content =
                new Content(
                        words,
                        words,
                        "<p>" + words + "</p>",
                        ItemKind.BRIEF,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        words,
                        "");

        assertThat(content.title()).isEqualTo(words);
        assertThat(content.body()).contains(words);
    }

    /** The languages to choose from on the page of the versions. */
    private List<String> choices(EditionId edition) throws Exception {
        var page =
                mvc.perform(
                                get("/toa-soan/tin-bai/" + edition + "/ngon-ngu")
                                        .with(Members.as(stories.cast().support())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        return Jsoup.parse(page).select("select[name=language] option").eachAttr("value");
    }

    private void publish(EditionId version, String title) {
        var support = stories.cast().support();
        var before = stories.open(version).content();
        var translated =
                new Content(
                        title,
                        title,
                        "<p>" + title + "</p>",
                        before.kind(),
                        before.section(),
                        null,
                        List.of(),
                        before.authors(),
                        "",
                        "");
        saving.save(version, stories.version(version), translated, support);
        stories.sentAndApproved(version, Objects.requireNonNull(translated.section()));
        publishing.publish(version, stories.cast().office());
    }

    private PublicArticle article(EditionId edition) {
        return articles.find(stories.article(edition)).orElseThrow();
    }

    private String path(EditionId edition) {
        return article(edition).path();
    }

    private Document page(EditionId edition) throws Exception {
        return Jsoup.parse(text(path(edition)));
    }

    private String sitemap() throws Exception {
        return text("/sitemap.xml");
    }

    private String text(String address) throws Exception {
        return mvc.perform(get(address))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<Refusal> reasons(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).reasons();
    }
}
