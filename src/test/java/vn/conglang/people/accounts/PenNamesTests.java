package vn.conglang.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.people.Member;
import vn.conglang.people.PenName;
import vn.conglang.people.PenNames;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** The names under which people write: everybody keeps their own, the standing office all. */
@RoomTest
class PenNamesTests {

    private static final String OWN = "/toa-soan/tai-khoan/but-danh";

    @Autowired MockMvc mvc;
    @Autowired Members members;
    @Autowired PenNames penNames;
    @Autowired ChangeStaff changeStaff;
    @Autowired JdbcClient jdbc;

    @Test
    void theFirstIsTheUsualOneUntilAnotherIsPreferred() throws Exception {
        var writer = members.contributor();
        send(writer, OWN, "penName", "Suối Nhỏ");
        send(writer, OWN, "penName", "Mây Chiều");
        assertThat(penNames.usual(writer.id())).contains("Suối Nhỏ");

        send(writer, OWN, "prefer", id(writer, "Mây Chiều"));

        assertThat(names(writer)).containsExactly("Mây Chiều", "Suối Nhỏ");
        assertThat(penNames.usual(writer.id())).contains("Mây Chiều");
    }

    @Test
    void whoRemovesTheUsualOneWritesUnderTheirOwnName() throws Exception {
        var writer = members.contributor();
        send(writer, OWN, "penName", "Suối Nhỏ");
        send(writer, OWN, "penName", "Mây Chiều");

        send(writer, OWN, "remove", id(writer, "Suối Nhỏ"));

        assertThat(names(writer)).containsExactly("Mây Chiều");
        assertThat(penNames.usual(writer.id())).isEmpty();
    }

    @Test
    void isKeptAsPeopleReadIt() throws Exception {
        var writer = members.contributor();
        send(writer, OWN, "penName", "  Mu\u0300a \u200b \u202eHoa Ban\t ");

        assertThat(names(writer)).containsExactly("Mùa Hoa Ban");
    }

    static Stream<Arguments> whatIsNoPenName() {
        return Stream.of(
                Arguments.of("penName", " \u200b ", "NameMissing"),
                Arguments.of("penName", "Dài ".repeat(30), "TooLong"),
                Arguments.of("penName", "suối NHỎ", "PenNameThere"),
                Arguments.of("prefer", "987654321", "PenNameUnknown"),
                Arguments.of("remove", "987654321", "PenNameUnknown"),
                Arguments.of("remove", "tất cả", "Unreadable"));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoPenName")
    void refusesBesideTheFieldAndKeepsWhatWasTyped(String field, String typed, String reason)
            throws Exception {
        var writer = members.contributor();
        send(writer, OWN, "penName", "Suối Nhỏ");

        var answer = send(writer, OWN, field, typed);

        assertThat(answer.getStatus()).as(reason).isEqualTo(422);
        var page = words(answer);
        assertThat(page).contains("id=\"e-penName\"");
        if (field.equals("penName")) {
            assertThat(page).contains("value=\"" + typed + "\"");
        }
        assertThat(names(writer)).containsExactly("Suối Nhỏ");
    }

    @Test
    void nobodyKeepsMoreThanTen() throws Exception {
        var writer = members.contributor();
        for (var number = 1; number <= 10; number++) {
            assertThat(send(writer, OWN, "penName", "Tên " + number).getStatus()).isEqualTo(302);
        }

        assertThat(send(writer, OWN, "penName", "Tên 11").getStatus()).isEqualTo(422);
        assertThat(names(writer)).hasSize(10);
    }

    @Test
    void nobodyTouchesWhatBelongsToSomebodyElse() throws Exception {
        var writer = members.contributor();
        var other = members.contributor();
        send(writer, OWN, "penName", "Suối Nhỏ");

        for (var deed : List.of("prefer", "remove")) {
            var answer = send(other, OWN, deed, id(writer, "Suối Nhỏ"));
            assertThat(answer.getStatus()).as(deed).isEqualTo(422);
        }
        assertThat(names(writer)).containsExactly("Suối Nhỏ");
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void onlyTheStandingOfficeKeepsThoseOfOthers(Post post) throws Exception {
        var writer = members.contributor();

        var answer = send(members.holding(post), of(writer), "penName", "Suối Nhỏ");

        if (post == Post.STANDING_OFFICE) {
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(names(writer)).containsExactly("Suối Nhỏ");
        } else {
            assertThat(answer.getStatus()).isEqualTo(403);
            assertThat(names(writer)).isEmpty();
        }
    }

    @Test
    @Clause("4.3")
    void aNameThatWasGivenUpStaysTheirs() throws Exception {
        var writer = members.contributor();
        send(writer, OWN, "penName", "Suối Cạn");
        send(writer, OWN, "remove", id(writer, "Suối Cạn"));
        var fullName = writer.name();
        var details = new StaffDetails("Tên Mới Hẳn", members.email(writer), null, "");
        changeStaff.change(members.standingOffice(), writer.id(), 0, details);

        assertThat(names(writer)).isEmpty();
        assertThat(penNames.bearers(Set.of("suối CẠN"))).containsExactly(writer.id());
        assertThat(penNames.bearers(Set.of(fullName))).containsExactly(writer.id());
        assertThat(penNames.bearers(Set.of("Tên Mới Hẳn"))).contains(writer.id());

        var other = members.contributor();
        send(other, OWN, "penName", "Suối Cạn");
        send(writer, OWN, "penName", "Suối Cạn");
        send(writer, OWN, "remove", id(writer, "Suối Cạn"));
        assertThat(penNames.bearers(Set.of("Suối Cạn")))
                .containsExactlyInAnyOrder(writer.id(), other.id());
    }

    @Test
    void theTrailTellsWhoDidIt() throws Exception {
        var writer = members.contributor();
        send(writer, OWN, "penName", "Suối Nhỏ");
        send(members.standingOffice(), of(writer), "remove", id(writer, "Suối Nhỏ"));

        assertThat(trail(writer)).containsExactly("people.add-pen-name", "people.remove-pen-name");
    }

    private List<String> trail(Member who) {
        return jdbc.sql(
                        """
                        select action
                        from trail
                        where subject_kind = 'staff'
                          and subject_id = :id
                          and action like '%-pen-name'
                        order by seq
                        """)
                .param("id", who.id().toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String of(Member who) {
        return "/toa-soan/nhan-su/" + who.id() + "/but-danh";
    }

    private MockHttpServletResponse send(Member who, String path, String field, String typed)
            throws Exception {
        return mvc.perform(post(path).with(csrf()).with(Members.as(who)).param(field, typed))
                .andReturn()
                .getResponse();
    }

    private List<String> names(Member who) {
        return penNames.of(who.id()).stream().map(PenName::name).toList();
    }

    private String id(Member who, String name) {
        return penNames.of(who.id()).stream()
                .filter(pen -> pen.name().equals(name))
                .map(pen -> Long.toString(pen.id()))
                .findFirst()
                .orElseThrow();
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
