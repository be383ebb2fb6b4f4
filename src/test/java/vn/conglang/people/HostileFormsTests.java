package vn.conglang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** Whatever stands in a field of a form about people or units: refused, or kept harmless. */
@RoomTest
@Clause("14.3")
class HostileFormsTests {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String ODD =
            Normalizer.normalize(
                            "Nguyễn \u202EThị\u202C M\u200Bườ\u0000ng\u0007", Normalizer.Form.NFD)
                    + " \uD83D";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final List<String> VALUES =
            List.of(
                    SCRIPT + "\"><img src=x onerror=alert(1)>'; drop table staff; -- ${7*7} {0} %s",
                    ODD,
                    "Lan 👩🏽‍🌾 🇻🇳",
                    "99999999999999999999",
                    "-1",
                    "2026-02-30",
                    "+999999999-01-01",
                    "x".repeat(10_000));

    @Autowired Members members;
    @Autowired Appointments appointments;
    @Autowired StaffDirectory directory;
    @Autowired Units units;
    @Autowired OfficeClock clock;
    @Autowired MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nhan-su/moi: name email unit phone",
                "/nhan-su/{person}/sua: name email unit phone",
                "/nhan-su/{person}/bo-nhiem: post unit from to number date issuer",
                "/nhan-su/{person}/uy-quyen: appointment delegate from to number date issuer",
                "/nhan-su/{person}/but-danh: penName prefer remove",
                "/nhan-su/{person}/bo-xac-thuc: reason",
                "/nhan-su/{person}/chuc-vu/{post}/ket-thuc: lastDay",
                "/nhan-su/{person}/chuc-vu/{post}/huy: because",
                "/don-vi/moi: code kind name shortName parent validFrom",
                "/don-vi/{unit}: kind name shortName parent validFrom",
                "/don-vi/{unit}/ket-thuc: lastDay successor"
            })
    void takesNoHarmFrom(String form) throws Exception {
        var office = members.standingOffice();
        var parts = form.split(": ");
        var person = members.deputy();
        var held = appointments.of(person.id()).getFirst().id().toString();
        var address = address(parts[0], person, held);
        for (var field : parts[1].split(" ")) {
            for (var value : VALUES) {
                var filled = filled(parts[1].split(" "), held);
                filled.put(field, value);
                filled.put("version", version(parts[0], person));

                var answer = send(address, filled, office);

                assertThat(answer.getStatus())
                        .as("%s %s=%.40s", parts[0], field, value)
                        .isIn(200, 302, 422);
                assertHarmless(text(answer));
                if (answer.getStatus() == 302) {
                    assertKeptClean(page("/nhan-su/" + person.id(), office));
                }
            }
        }
        assertKeptClean(page("/don-vi?ca-cu=true", office));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nhan-su/moi: name", "/nhan-su/moi: email", "/don-vi/moi: name"})
    void refusesAMillionLetters(String form) throws Exception {
        var parts = form.split(": ");
        var huge = Map.of(parts[1], "x".repeat(1_000_000));

        assertThat(send(parts[0], huge, members.standingOffice()).getStatus()).isEqualTo(422);
    }

    private static String address(String pattern, Member person, String held) {
        return pattern.replace("{person}", person.id().toString())
                .replace("{post}", held)
                .replace("{unit}", String.valueOf(person.unit()));
    }

    /** Every form is one that was opened just now. */
    private String version(String pattern, Member person) {
        return Long.toString(
                pattern.startsWith("/don-vi")
                        ? units.version(Objects.requireNonNull(person.unit()))
                        : directory.version(person.id()));
    }

    /** A form that could pass, were it not for the one field. */
    private Map<String, String> filled(String[] fields, String held) {
        var number = COUNT.incrementAndGet();
        var today = clock.today().toString();
        var good =
                Map.ofEntries(
                        Map.entry("name", "Vàng Thị Thử " + number),
                        Map.entry("email", "thu." + number + "@conglang.example"),
                        Map.entry("phone", "0214 388 1234"),
                        Map.entry("post", "CONTRIBUTOR"),
                        Map.entry("from", today),
                        Map.entry("to", today),
                        Map.entry("number", "1/QĐ-UBND"),
                        Map.entry("date", today),
                        Map.entry("issuer", "UBND huyện"),
                        Map.entry("appointment", held),
                        Map.entry("penName", "Bút " + number),
                        Map.entry("reason", "mất máy"),
                        Map.entry("because", "nhập nhầm"),
                        Map.entry("lastDay", today),
                        Map.entry("code", "ma-" + number),
                        Map.entry("kind", "DEPARTMENT"),
                        Map.entry("shortName", "Phòng"),
                        Map.entry("validFrom", "2021-01-01"));
        var filled = new LinkedHashMap<String, String>();
        for (var field : fields) {
            filled.put(field, good.getOrDefault(field, ""));
        }
        return filled;
    }

    private MockHttpServletResponse send(String path, Map<String, String> form, Member who)
            throws Exception {
        var request = post("/toa-soan" + path).with(csrf()).with(Members.as(who));
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(String path, Member who) throws Exception {
        var request = get("/toa-soan" + path).with(Members.as(who));
        return text(mvc.perform(request).andReturn().getResponse());
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void assertHarmless(String page) {
        assertThat(page.contains(SCRIPT)).as("a script").isFalse();
        assertThat(page.contains("<img src=x")).as("a tag").isFalse();
    }

    private static void assertKeptClean(String page) {
        assertHarmless(page);
        assertThat(page.chars().noneMatch(c -> c == 0 || c == 7 || c == 0x202E || c == 0x200B))
                .as("no invisible marks")
                .isTrue();
        assertThat(Normalizer.isNormalized(page, Normalizer.Form.NFC)).as("NFC").isTrue();
    }
}
