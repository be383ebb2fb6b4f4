package vn.conglang.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.conglang.people.Member;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** A refusal on the page of a person stands beside its field, and what was typed stays. */
@RoomTest
@Clause("3")
class PersonPageTests {

    @Autowired Members members;
    @Autowired Appointments appointments;
    @Autowired MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "/chuc-vu/%s/ket-thuc, lastDay, 2021-09-01, f-lastDay-%s",
        "/chuc-vu/%s/ket-thuc, lastDay, abc, f-lastDay-%s",
        "/chuc-vu/%s/huy, because, *, f-because-%s",
        "/bo-xac-thuc, reason, *, f-reason"
    })
    void keepsWhatWasTypedAndLeadsToItsField(
            String path, String name, String pattern, String fieldPattern) throws Exception {
        var deputy = members.deputy();
        var held = appointments.of(deputy.id()).getFirst().id().toString();
        var typed = pattern.equals("*") ? "r".repeat(501) : pattern;

        var page = refused(form(deputy, path.formatted(held)).param(name, typed));

        var id = fieldPattern.formatted(held);
        assertThat(page.select(".error-summary a[href^=#]").eachAttr("href"))
                .containsExactly("#" + id);
        var field = Objects.requireNonNull(page.getElementById(id));
        assertThat(field.val()).isEqualTo(typed);
        assertThat(field.attr("name")).isEqualTo(name);
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(field.attr("aria-describedby"))).isNotNull();
        assertThat(Objects.requireNonNull(field.closest("details")).hasAttr("open")).isTrue();
        assertThat(page.select("details[open]")).hasSize(1);
    }

    @Test
    void saysEveryReasonBesideWhatCannotBeRead() throws Exception {
        var somebody = members.nobody();

        var page =
                refused(
                        form(somebody, "/sua")
                                .param("version", "0")
                                .param("unit", "abc")
                                .param("name", "")
                                .param("email", "x"));

        assertThat(page.select(".error-summary a[href^=#]").eachAttr("href"))
                .containsExactlyInAnyOrder("#f-unit", "#f-name", "#f-email");
        assertThat(page.select(".error-summary a[href=#f-unit]").text()).contains("Đơn vị");
    }

    @Test
    void linksToNoFieldThatThePageDoesNotHave() throws Exception {
        var page = refused(form(members.nobody(), "/mo"));

        assertThat(page.select(".error-summary li")).hasSize(1);
        assertThat(page.select(".error-summary a[href^=#]")).isEmpty();
    }

    private static MockHttpServletRequestBuilder form(Member of, String path) {
        return post("/toa-soan/nhan-su/" + of.id() + path);
    }

    private Document refused(MockHttpServletRequestBuilder form) throws Exception {
        var answer =
                mvc.perform(form.with(csrf()).with(Members.as(members.standingOffice())))
                        .andExpect(status().is(422))
                        .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
