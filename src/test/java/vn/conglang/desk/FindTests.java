package vn.conglang.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;
import vn.conglang.web.Texts;

/** Everybody finds what they may open, by words with or without marks, and nothing else. */
@RoomTest
class FindTests {

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired Sections sections;
    @Autowired List<Findable> rooms;

    @Test
    void findsAnItemByItsWordsInAnyOrderWithOrWithoutMarks() {
        var id = stories.draft();
        var title = stories.open(id).content().title();
        var number = title.substring(title.lastIndexOf(' ') + 1);
        var item = "/toa-soan/tin-bai/" + id;
        var clerk = stories.cast().clerk();

        assertThat(found(title, clerk)).contains(item);
        assertThat(found("CHO PHIEN so " + number, clerk)).contains(item);
        assertThat(found("sơn " + number + " chợ", clerk)).contains(item);
        assertThat(found("chợ%phiên " + number, clerk)).doesNotContain(item);
        assertThat(found("tết " + number, clerk)).doesNotContain(item);
    }

    @Test
    void findsAnItemByItsNumberFirst() {
        var id = stories.draft();

        assertThat(found(id.toString(), stories.cast().clerk()).getFirst())
                .isEqualTo("/toa-soan/tin-bai/" + id);
    }

    @Test
    @Clause("18")
    void findsNothingThatOnesPostsDoNotOpen() {
        var id = stories.in(EditionState.EDITING);
        var title = stories.open(id).content().title();
        var item = "/toa-soan/tin-bai/" + id;
        var section = stories.section(ApprovalMode.ANY_LEADER);
        var keeper = sections.find(section).orElseThrow().nameVi();
        var colleague = members.contributor();

        assertThat(found(title, stories.cast().office())).contains(item);
        assertThat(found(title, colleague)).doesNotContain(item);
        assertThat(found(id.toString(), colleague)).doesNotContain(item);
        assertThat(found(title, members.nobody())).isEmpty();
        assertThat(found(title, members.technicalAdministrator())).doesNotContain(item);
        assertThat(found(keeper, stories.cast().office()))
                .contains("/toa-soan/chuyen-muc/" + section);
        assertThat(found(keeper, stories.cast().deputy()))
                .contains("/toa-soan/tin-bai?section=" + section)
                .doesNotContain("/toa-soan/chuyen-muc/" + section);
        assertThat(found(keeper, stories.cast().clerk()))
                .doesNotContain(
                        "/toa-soan/chuyen-muc/" + section, "/toa-soan/tin-bai?section=" + section);
    }

    @Test
    @Clause("14.3")
    void findsPeopleOnlyForThoseWhoKeepThem() {
        var person = members.contributor();
        var page = "/toa-soan/nhan-su/" + person.id();

        assertThat(found(person.name(), stories.cast().office())).contains(page);
        assertThat(found(members.email(person), members.technicalAdministrator())).contains(page);
        assertThat(found(person.name(), stories.cast().clerk())).doesNotContain(page);
        assertThat(found(person.name(), stories.cast().head())).doesNotContain(page);
    }

    @Test
    @Clause("18")
    void leadsThroughTheDoorsOfOnesOwnNavigation() {
        assertThat(found("viec cua toi", members.nobody())).containsExactly("/toa-soan");
        assertThat(found("viet tin", stories.cast().clerk())).contains("/toa-soan/tin-bai/moi");
        assertThat(found("viet tin", members.technicalAdministrator())).isEmpty();
        assertThat(found("", stories.cast().clerk()))
                .contains("/toa-soan", "/toa-soan/tin-bai/moi")
                .doesNotContain("/toa-soan/nhat-ky");
    }

    @Test
    void asksForNoMoreThanSoMany() {
        for (var count = 0; count < 4; count++) {
            stories.draft();
        }
        var sought = Sought.of("cho phien", Texts.VIETNAMESE, 3);

        assertThat(rooms)
                .allSatisfy(room ->
                        assertThat(room.find(sought, stories.cast().office()))
                                .hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void cutsWhatNobodyTypes() {
        assertThat(Sought.of("a".repeat(5000), Texts.VIETNAMESE, 3).text()).hasSize(Sought.LONGEST);
        assertThat(Sought.of("99999999999999999999", Texts.VIETNAMESE, 3).number()).isEmpty();
    }

    @Test
    void answersTheSameAsAPageAndAsLines() throws Exception {
        var id = stories.draft();
        var clerk = stories.cast().clerk();

        assertThat(answer("/toa-soan/tim", id.toString(), clerk))
                .contains("<h1>", "href=\"/toa-soan/tin-bai/" + id + "\"");
        assertThat(answer("/toa-soan/tim/ket-qua", id.toString(), clerk))
                .doesNotContain("<h1>")
                .contains("role=\"option\"", "href=\"/toa-soan/tin-bai/" + id + "\"");
        assertThat(answer("/toa-soan/tim", "<b>khong co</b>", clerk))
                .contains("&lt;b>khong co&lt;/b>");
    }

    private String answer(String path, String words, Member who) throws Exception {
        return mvc.perform(get(path).param("q", words).with(Members.as(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> found(String words, Member who) {
        var sought = Sought.of(words, Texts.VIETNAMESE, 500);
        return rooms.stream()
                .sorted(Comparator.comparingInt(Findable::order))
                .flatMap(room -> room.find(sought, who).stream())
                .map(Findable.Found::href)
                .toList();
    }
}
