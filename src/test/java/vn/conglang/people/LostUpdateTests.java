package vn.conglang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Two of the office have the same form open: whoever sends second learns of the first. */
@RoomTest
class LostUpdateTests {

    @Autowired MockMvc mvc;
    @Autowired Members members;
    @Autowired StaffDirectory directory;
    @Autowired Units units;

    private Member office;

    @BeforeEach
    void appoint() {
        office = members.standingOffice();
    }

    @Test
    void theDetailsOfSomebodyAreNotWrittenOverUnseen() throws Exception {
        var staff = members.nobody().id();
        var path = "/toa-soan/nhan-su/" + staff + "/sua";
        var mine = form(page(get(path)), path);
        var theirs = form(page(get(path)), path);
        mine.expectFirst("[name=phone]").val("0214 388 1234");
        theirs.expectFirst("[name=name]").val("Người Đổi Tên");
        assertThat(send(mine, path).getStatus()).isEqualTo(302);

        var told = send(theirs, path);

        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(directory.find(staff).orElseThrow().phone()).isEqualTo("0214 388 1234");
        var again = form(page(told), path);
        assertThat(again.expectFirst("[name=name]").val()).isEqualTo("Người Đổi Tên");
        assertThat(page(told).select(".error-summary").text()).contains("người khác");
        assertThat(send(again, path).getStatus()).as("knowing of it").isEqualTo(302);
    }

    @Test
    void aUnitIsNotWrittenOverUnseen() throws Exception {
        var unit = members.unit();
        var path = "/toa-soan/don-vi/" + unit;
        var mine = form(page(get(path)), path);
        var theirs = form(page(get(path)), path);
        mine.expectFirst("[name=shortName]").val("Phòng Một");
        theirs.expectFirst("[name=name]").val("Phòng Hai");
        assertThat(send(mine, path).getStatus()).isEqualTo(302);

        var told = send(theirs, path);

        assertThat(told.getStatus()).isEqualTo(422);
        assertThat(units.find(unit).orElseThrow().shortName()).isEqualTo("Phòng Một");
        var again = form(page(told), path);
        assertThat(again.expectFirst("[name=name]").val()).isEqualTo("Phòng Hai");
        assertThat(send(again, path).getStatus()).as("knowing of it").isEqualTo(302);
    }

    /** Whoever is told of something else only has still not seen the change. */
    @Test
    void aFormThatIsWrongOtherwiseKeepsWhatItWasFilledInAgainst() throws Exception {
        var path = "/toa-soan/nhan-su/" + members.nobody().id() + "/sua";
        var mine = form(page(get(path)), path);
        var theirs = form(page(get(path)), path);
        send(mine, path);
        theirs.expectFirst("[name=name]").val("");

        var wrong = form(page(send(theirs, path)), path);

        wrong.expectFirst("[name=name]").val("Người Có Tên");
        assertThat(send(wrong, path).getStatus()).isEqualTo(422);
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return page(mvc.perform(request.with(Members.as(office))).andReturn().getResponse());
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static Element form(Document page, String path) {
        return page.expectFirst("form[action=" + path + "]");
    }

    private MockHttpServletResponse send(Element form, String path) throws Exception {
        var request = post(path).with(csrf()).with(Members.as(office));
        for (var field : ((FormElement) form).formData()) {
            if (!field.key().equals("_csrf")) {
                request.param(field.key(), field.value());
            }
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
