package vn.conglang.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.web.Screens.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.web.Screens.Answer;
import vn.conglang.people.Member;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Script in every field of every form of the newsroom is words wherever it comes out again. */
@RoomTest
class EscapingTests {

    /** Breaks out of texts, of attributes in either quotes, of a text area, of JSON and of URLs. */
    private static final String SCRIPT =
            "</textarea></script>\"'><script>canary(1)</script><img src=x onerror=canary(1)>"
                    + "<a href=javascript:canary(1)>x</a>";

    /** Fields in which nothing but a number is taken. */
    private static final Set<String> NUMBERS = Set.of("authorShare", "leadPicked");

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;

    private Screens screens;

    @BeforeEach
    void open() {
        screens = new Screens(mvc);
    }

    @Test
    void inTheFormOfANewItem() throws Exception {
        // Of their own: what waits for the shared clerk is more than one screen shows.
        var clerk = members.contributor();
        var form = filled(screens.open("/toa-soan/tin-bai/moi", clerk).form("/moi"));

        assertHarmless(screens.send(typed(form, "title", ""), clerk).is(422));
        var saved = screens.send(typed(form, "title", SCRIPT), clerk).is(302);

        var address = saved.goesTo().replace("/sua", "");
        for (var path :
                List.of(saved.goesTo(), address, "/toa-soan/tin-bai/cua-toi", "/toa-soan")) {
            var shown = assertHarmless(screens.open(path, clerk).is(200));
            assertThat(shown.html()).as(path).contains("canary(1)");
        }
    }

    @Test
    void inTheFormOfTheCounter() throws Exception {
        var office = stories.cast().office();
        var form = filled(screens.open("/toa-soan/tin-bai/tai-quay", office).form("/tai-quay"));

        assertHarmless(screens.send(form, office).is(422));
        typed(form, "authorShare", "100");
        for (var box : List.of("noStateSecret", "ownWorkOrLicensed", "contentIsAccurate")) {
            typed(form, box, "true");
        }
        var saved = screens.send(form, office, "then", "go").is(302);

        assertHarmless(screens.open(saved.goesTo(), office).is(200));
        assertHarmless(screens.open("/toa-soan/tin-bai", office).is(200));
        assertHarmless(screens.open("/toa-soan/nhat-ky", office).is(200));
        assertHarmless(screens.open("/toa-soan", office).is(200));
    }

    @Test
    void onThePageThatShowsBothTexts() throws Exception {
        var support = stories.cast().support();
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var path = "/toa-soan/tin-bai/" + id + "/sua";
        var first = filled(screens.open(path, support).form("/sua"));
        var second = filled(screens.open(path, support).form("/sua"));

        screens.send(first, support).is(302);

        assertHarmless(screens.send(typed(second, "title", "x" + SCRIPT), support).is(409));
    }

    @Test
    void inEveryReason() throws Exception {
        everyReason(EditionState.AT_SIGN_OFF, stories.cast().unitHead(), "/tra-lai");
        everyReason(EditionState.SUBMITTED, stories.cast().support(), "/tra-lai");
        everyReason(EditionState.IN_REVIEW, stories.cast().deputy(), "/tra-bien-tap");
        everyReason(EditionState.IN_REVIEW, stories.cast().deputy(), "/tu-choi");
        everyReason(EditionState.PUBLISHED, stories.cast().head(), "/dinh-chinh");
        everyReason(EditionState.PUBLISHED, stories.cast().head(), "/go");
    }

    private void everyReason(EditionState state, Member who, String verb) throws Exception {
        var id = stories.in(state);
        var form = screens.open("/toa-soan/tin-bai/" + id, who).form(verb);

        var tooLong = typed(form, "reason", SCRIPT + "x".repeat(3_000));
        assertHarmless(screens.send(tooLong, who).is(422));
        var done = screens.send(typed(form, "reason", SCRIPT), who).is(302);

        var shown = assertHarmless(screens.open(done.goesTo(), stories.cast().office()).is(200));
        assertThat(shown.html()).contains("canary(1)");
    }

    @Test
    void whereAWithdrawalIsExplainedToReaders() throws Exception {
        var head = stories.cast().head();
        var id = stories.published();
        var address =
                screens.open("/toa-soan/tin-bai/" + id, head)
                        .page()
                        .select("a[href^=/tin-tuc/]")
                        .attr("href");
        var form = screens.open("/toa-soan/tin-bai/" + id, head).form("/go");

        screens.send(typed(form, "reason", SCRIPT), head).is(302);

        var gone = assertHarmless(screens.open(address, members.nobody()).is(410));
        assertThat(gone.html()).contains("canary(1)");
    }

    @Test
    void inTheFormOfASection() throws Exception {
        var office = stories.cast().office();
        var form = filled(screens.open("/toa-soan/chuyen-muc/moi", office).form("/moi"));

        assertHarmless(screens.send(form, office).is(422));
        var word = "kich-ban-" + System.identityHashCode(this);
        for (var field : List.of("nameVi", "nameEn")) {
            typed(form, field, "\"'><script>canary(1)</script>");
        }
        screens.send(typed(form, "slug", word), office).is(302);

        for (var path :
                List.of("/toa-soan/chuyen-muc", "/toa-soan/tin-bai", "/", "/tin-tuc/" + word)) {
            assertHarmless(screens.open(path, office).is(200));
        }
    }

    @Test
    void inTheFiltersOfTheLists() throws Exception {
        var office = stories.cast().office();
        for (var list : List.of("/toa-soan/tin-bai", "/toa-soan/tin-bai/cua-toi")) {
            for (var filter : List.of("text", "state", "section", "unit", "kind", "after")) {
                var encoded =
                        java.net.URLEncoder.encode(SCRIPT, java.nio.charset.StandardCharsets.UTF_8);
                assertHarmless(screens.open(list + "?" + filter + "=" + encoded, office));
            }
        }
    }

    /** Every field into which anything can be typed. */
    private static FormElement filled(FormElement form) {
        for (var field : typable(form)) {
            field.val(NUMBERS.contains(field.attr("name")) ? field.val() : SCRIPT);
        }
        return form;
    }

    private static List<Element> typable(FormElement form) {
        var fields = new ArrayList<>(form.select("textarea"));
        fields.addAll(form.select("input:not([type]), input[type=text]"));
        assertThat(fields).hasSizeGreaterThan(3);
        return fields;
    }

    // Within an attribute a "<" is no harm, so the page is judged as a browser reads it.
    private static Answer assertHarmless(Answer answer) {
        var page = answer.page();
        assertThat(page.select("script").eachText()).noneMatch(text -> text.contains("canary"));
        assertThat(page.select("[onerror], [href^=javascript]")).isEmpty();
        return answer;
    }
}
