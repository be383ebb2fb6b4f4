package vn.conglang.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.conglang.newsroom.web.Screens.typed;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.plan.AddPlanLine;
import vn.conglang.newsroom.plan.MovePlanLine;
import vn.conglang.newsroom.plan.PlanFields;
import vn.conglang.newsroom.plan.PlanLineId;
import vn.conglang.newsroom.plan.PlanReading;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.strangers.VainTries;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/**
 * The plan as people have it before them: forms that keep what was typed, and private addresses.
 */
@RoomTest
@Clause("4.2")
class PlanScreenTests {

    private static final String PLAN = "/toa-soan/ke-hoach";

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired AddPlanLine adding;
    @Autowired MovePlanLine moving;
    @Autowired PlanReading plan;
    @Autowired OfficeClock clock;

    private Screens screens;
    private Member deputy;
    private Member owner;

    @BeforeEach
    void open() {
        screens = new Screens(mvc);
        deputy = stories.cast().deputy();
        owner = members.holding(Post.BOARD_MEMBER);
    }

    @Test
    void addsALineByItsForm() throws Exception {
        var section = stories.section(ApprovalMode.ANY_LEADER);
        var form = screens.open(PLAN + "/moi?due=" + clock.today(), deputy).form("/moi");

        var refused = screens.send(typed(form, "title", "Mùa mận"), deputy).is(422);
        assertThat(refused.beside("owner")).contains("người phụ trách");
        assertThat(refused.value("title")).isEqualTo("Mùa mận");

        var filled =
                typed(
                        refused.form("/moi"),
                        "owner",
                        owner.id().toString(),
                        "section",
                        section.toString());
        var done = screens.send(filled, deputy).is(302);
        assertThat(screens.open(done.goesTo().replaceFirst("#.*", ""), deputy).is(200).words())
                .contains("Mùa mận", owner.name());
    }

    @Test
    void showsARefusedMoveWhereItWasTyped() throws Exception {
        var line = add("Chè Thanh Bình");
        var form = screens.open(PLAN, deputy).form("/dong/" + line + "/chuyen");
        var head = stories.cast().head();
        moving.move(line, 1, clock.today().plusDays(1), head);
        var typed = clock.today().toString();

        var refused = screens.send(typed(form, "due", typed), deputy).is(422);

        assertThat(refused.words()).contains(head.name() + " vừa thay đổi đề tài này");
        var again = refused.form("/dong/" + line + "/chuyen");
        assertThat(Objects.requireNonNull(again.selectFirst("[name=due]")).val()).isEqualTo(typed);
        screens.send(again, deputy).is(302);
        assertThat(plan.find(line, deputy).orElseThrow().due()).isEqualTo(clock.today());
    }

    @Test
    void comesBackToTheSameViewAfterAMove() throws Exception {
        var line = add("Dứa Bản Lầu");
        var week = PLAN + "?view=tuan&owner=" + owner.id();
        var form = screens.open(week, deputy).form("/dong/" + line + "/chuyen");
        var day = clock.today().plusDays(9).toString();

        var done = screens.send(typed(form, "due", day), deputy).is(302);

        assertThat(done.goesTo())
                .isEqualTo(
                        PLAN + "?view=tuan&day=" + day + "&owner=" + owner.id() + "#dong-" + line);
    }

    @Test
    void letsWhoOwnsALineBeginItsDraftWithOneTap() throws Exception {
        var line = add("Ngô Cao Sơn");
        var page = screens.open(PLAN + "/dong/" + line, owner).is(200);

        var draft = screens.send(page.form("/viet"), owner).is(302);

        assertThat(draft.goesTo()).matches("/toa-soan/tin-bai/\\d+/sua");
        assertThat(screens.send(page.form("/viet"), owner).goesTo()).isEqualTo(draft.goesTo());
        assertThat(screens.open(draft.goesTo(), owner).is(200).value("title"))
                .isEqualTo("Ngô Cao Sơn");
    }

    @Test
    void hidesALineFromWhoHasNothingToDoWithIt() throws Exception {
        screens.open(PLAN + "/dong/" + add("Riêng"), stories.cast().clerk()).is(404);
        screens.open(PLAN + "/dong/999999999", deputy).is(404);
    }

    @Test
    void answersACalendarUnderAPrivateAddressUntilItIsTakenBack() throws Exception {
        add("Lễ hội Gầu Tào");
        var address = address();

        var answer = feed(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Lễ hội Gầu Tào");
        assertThat(feed(address + "?mine=true").getContentAsString(StandardCharsets.UTF_8))
                .contains("Lễ hội Gầu Tào");
        assertThat(screens.open(PLAN + "/dia-chi-lich", owner).words())
                .contains("Lịch đọc gần nhất")
                .doesNotContain("/lich/");

        screens.send(screens.open(PLAN + "/dia-chi-lich", owner).form("/thu-hoi"), owner).is(302);
        assertThat(feed(address).getStatus()).isEqualTo(404);
    }

    @Test
    void givesAGuesserNothing() throws Exception {
        assertThat(feed("/lich/khong-phai.ics").getStatus()).isEqualTo(404);
    }

    @Test
    void aGuesserIsSlowedDownAndNobodyElse() throws Exception {
        add("Lễ hội Gầu Tào");
        var address = address();
        for (var tries = 0; tries < VainTries.TRIES; tries++) {
            assertThat(knock("/lich/doan-mo-" + tries + ".ics", "203.0.113.19")).isEqualTo(404);
        }

        assertThat(knock("/lich/doan-mo.ics", "203.0.113.19")).isEqualTo(429);
        assertThat(knock("/lich/doan-mo.ics", "203.0.113.20")).isEqualTo(404);
        for (var asked = 0; asked < 150; asked++) {
            assertThat(knock(address, "203.0.113.19")).isEqualTo(200);
        }
    }

    private String address() throws Exception {
        var page = screens.open(PLAN + "/dia-chi-lich", owner).is(200);
        var made = screens.send(page.form("/tao"), owner).is(200);
        return made.page().select("#f-address").val().replaceFirst("^https?://[^/]+", "");
    }

    private int knock(String path, String from) throws Exception {
        var asked =
                get(path)
                        .with((MockHttpServletRequest request) -> {
                            request.setRemoteAddr(from);
                            return request;
                        });
        return mvc.perform(asked).andReturn().getResponse().getStatus();
    }

    private MockHttpServletResponse feed(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }

    private PlanLineId add(String title) {
        var fields =
                new PlanFields(
                        title,
                        "",
                        owner.id(),
                        null,
                        stories.section(ApprovalMode.ANY_LEADER),
                        clock.today().plusDays(2));
        return adding.add(fields, IdempotencyKey.fresh(), deputy);
    }
}
