package vn.conglang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** What somebody may do follows from the posts held today. */
@RoomTest
@Clause({"3", "18"})
class MembersTests {

    @Autowired Members members;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(Post.class)
    void holdsThePostOfAnAppointmentInForce(Post post) {
        assertThat(members.holding(post).holds(post)).isTrue();
    }

    @Test
    void holdsNothingWithoutAnAppointment() {
        assertThat(members.nobody().offices()).isEmpty();
    }

    @Test
    void peopleAreListedByNameFromAnIndex() {
        var index =
                jdbc.sql("select indexdef from pg_indexes where tablename = 'staff'")
                        .query((row, number) -> row.getString(1))
                        .list();
        assertThat(index).anyMatch(definition -> definition.endsWith("(name, id)"));
    }

    @Test
    void letsAMemberPassTheDoor() throws Exception {
        mvc.perform(get("/toa-soan/khong-co").with(Members.as(members.deputy())))
                .andExpect(status().isNotFound());
    }

    @Test
    void sendsStrangersToSignIn() throws Exception {
        mvc.perform(get("/toa-soan/khong-co")).andExpect(redirectedUrlPattern("/dang-nhap*"));
    }
}
