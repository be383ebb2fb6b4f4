package vn.conglang.newsroom.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Everybody keeps filters of their own: so many, each under one name, seen by nobody else. */
@RoomTest
class SavedFiltersTests {

    private static final EditionFilter MARKETS =
            new EditionFilter(Set.of(), null, null, null, false, "chợ");

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired SavedFilters filters;
    @Autowired SaveFilter saving;
    @Autowired ForgetFilter forgetting;

    private Member editor;

    @BeforeEach
    void somebodyNew() {
        editor = members.supportTeam();
    }

    @Test
    void keepsWhatWasUnderstoodOfAFilter() {
        var whole =
                new EditionFilter(
                        Set.of(EditionState.EDITING),
                        stories.section(ApprovalMode.ANY_LEADER),
                        new UnitId(7),
                        ItemKind.FEATURE,
                        true,
                        "chợ phiên");

        saving.save("  Chợ \u200Bphiên ", whole, editor);

        assertThat(filters.of(editor.id()))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.name()).isEqualTo("Chợ phiên");
                    assertThat(kept.filter()).isEqualTo(whole);
                });
        assertThat(filters.of(members.supportTeam().id())).isEmpty();
    }

    @Test
    void refusesWhatCannotBeKept() {
        saving.save("Chợ", MARKETS, editor);
        var other = new EditionFilter(Set.of(), null, null, null, false, "mận");

        refuses("chợ", other).containsExactly("NameTaken");
        refuses(" ", other).containsExactly("Unnamed");
        refuses("a".repeat(41), other).containsExactly("NameTooLong");
        refuses("Tất cả", EditionFilter.NONE.ofMine()).containsExactly("LetsAllThrough");
        refuses("Dài", new EditionFilter(Set.of(), null, null, null, false, "a".repeat(101)))
                .containsExactly("WordsTooLong");
        assertThat(filters.of(editor.id())).hasSize(1);
    }

    @Test
    void keepsTheSameTwiceAsOne() {
        saving.save("Chợ", MARKETS, editor);
        saving.save("Chợ", MARKETS, editor);

        assertThat(filters.of(editor.id())).hasSize(1);
    }

    @Test
    void keepsNoMoreThanSoManyEvenAtOnce() throws Exception {
        for (var count = 1; count < SaveFilter.MOST; count++) {
            saving.save("Bộ lọc " + count, MARKETS, editor);
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.invokeAll(List.of(save("một"), save("hai"), save("ba"), save("bốn")));
        }

        assertThat(filters.of(editor.id())).hasSize(SaveFilter.MOST);
        refuses("Thêm", MARKETS).containsExactly("Enough");
    }

    @Test
    void forgetsOnesOwnAndNobodyElses() {
        saving.save("Chợ", MARKETS, editor);
        var id = filters.of(editor.id()).getFirst().id();

        forgetting.forget(id, members.supportTeam());
        assertThat(filters.of(editor.id())).hasSize(1);
        forgetting.forget(id, editor);
        forgetting.forget(id, editor);
        assertThat(filters.of(editor.id())).isEmpty();
    }

    @Test
    void standsAboveItsOwnersListAlone() throws Exception {
        var answer = send("Chợ & mận", "chợ&mận");

        assertThat(answer.getStatus()).isEqualTo(302);
        var address = answer.getRedirectedUrl();
        assertThat(address).isEqualTo("/toa-soan/tin-bai?text=ch%E1%BB%A3%26m%E1%BA%ADn");
        assertThat(list(editor)).contains("Chợ &amp; mận", "href=\"" + address + "\"");
        assertThat(list(members.supportTeam())).doesNotContain("Chợ &amp; mận");
    }

    @Test
    void showsARefusalBesideTheNameAndKeepsWhatWasTyped() throws Exception {
        send("Chợ", "chợ");

        var answer = send("CHỢ", "mận");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("id=\"e-name\"", "value=\"CHỢ\"", "name=\"text\" value=\"mận\"");
    }

    @Test
    void leadsNobodyToAListThatIsClosedToThem() throws Exception {
        editor = members.contributor();

        assertThat(send("Chợ", "chợ").getStatus()).isEqualTo(404);
        assertThat(filters.of(editor.id())).isEmpty();
    }

    private MockHttpServletResponse send(String name, String words) throws Exception {
        return mvc.perform(
                        post("/toa-soan/bo-loc")
                                .param("name", name)
                                .param("text", words)
                                .param("state", "NONSENSE")
                                .param("section", "x")
                                .with(csrf())
                                .with(Members.as(editor)))
                .andReturn()
                .getResponse();
    }

    private String list(Member who) throws Exception {
        return mvc.perform(get("/toa-soan/tin-bai").with(Members.as(who)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Callable<Object> save(String name) {
        return () -> {
            saving.save(name, MARKETS, editor);
            return name;
        };
    }

    private ListAssert<String> refuses(String name, EditionFilter filter) {
        var refused = catchThrowableOfType(Refused.class, () -> saving.save(name, filter, editor));
        assertThat(refused).as("refused").isNotNull();
        return assertThat(
                refused.reasons().stream()
                        .map(Refusal::key)
                        .map(key -> key.replace("newsroom.filters.refusal.", ""))
                        .toList());
    }
}
