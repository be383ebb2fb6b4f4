package vn.conglang.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** What people are told at the desk. */
@RoomTest
@RecordApplicationEvents
class NoticesTests {

    @Autowired Notices notices;
    @Autowired Inbox inbox;
    @Autowired NoticeChoices choices;
    @Autowired List<NoticeKinds> rooms;
    @Autowired ForgetRead forgetting;
    @Autowired Members members;
    @Autowired MockMvc mvc;
    @Autowired OfficeClock clock;
    @Autowired TransactionOperations transaction;
    @Autowired ApplicationEvents events;

    private Member editor;
    private Member leader;
    private NoticeKind kind;

    @BeforeEach
    void twoPeople() {
        editor = members.supportTeam();
        leader = members.deputy();
        kind = rooms.getFirst().noticeKinds().getFirst();
    }

    @Test
    void oneEventIsOneEntryHoweverOftenItIsTold() {
        tell("e1-" + editor.id(), editor);
        tell("e1-" + editor.id(), editor);

        assertThat(entries(editor)).hasSize(1);
        assertThat(inbox.unread(editor.id())).isEqualTo(1);
        assertThat(events.stream(NoticeTold.class)).hasSize(1);
    }

    @Test
    void toldByTwoAtOnceItIsOneEntry() throws Exception {
        var event = "once-" + editor.id();
        Callable<Boolean> telling =
                () -> {
                    tell(event, editor);
                    return true;
                };
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var told : hands.invokeAll(List.of(telling, telling, telling, telling))) {
                assertThat(told.get()).isTrue();
            }
        }
        assertThat(entries(editor)).hasSize(1);
    }

    @Test
    void nobodyIsToldOfTheirOwnDoing() {
        tell("own-" + leader.id(), leader, editor);

        assertThat(entries(leader)).isEmpty();
        assertThat(entries(editor)).hasSize(1);
    }

    @Test
    void whatIsRolledBackWasNotTold() {
        transaction.executeWithoutResult(state -> {
            notices.tell(tidings("gone-" + editor.id()), List.of(editor.id()));
            state.setRollbackOnly();
        });

        assertThat(entries(editor)).isEmpty();
    }

    @Test
    void whoChoseNotToBeToldIsNotButMailStillHears() {
        choices.choose(editor, Set.of());
        tell("quiet-" + editor.id(), editor);

        assertThat(entries(editor)).isEmpty();
        assertThat(inbox.unread(editor.id())).isZero();
        assertThat(events.stream(NoticeTold.class).toList())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.recipients()).containsExactly(editor.id());
                    assertThat(told.byMail()).isEmpty();
                });

        choices.choose(editor, Set.of(kind.name()));
        tell("again-" + editor.id(), editor);
        assertThat(entries(editor)).hasSize(1);
    }

    @Test
    void openingAnEntryReadsItAndLeadsOn() throws Exception {
        tell("open-" + editor.id(), editor);
        var id = entries(editor).getFirst().id();

        mvc.perform(get("/toa-soan/thong-bao").with(Members.as(editor)))
                .andExpect(content().string(Matchers.containsString("Chợ &lt;b>phiên")))
                .andExpect(content().string(Matchers.containsString("Thiếu ảnh")));
        mvc.perform(get("/toa-soan/thong-bao/" + id).with(Members.as(editor)))
                .andExpect(redirectedUrl("/toa-soan/tin-bai/77"));

        assertThat(inbox.unread(editor.id())).isZero();
        assertThat(entries(editor).getFirst().isUnread()).isFalse();
    }

    @Test
    void somebodyElsesEntryIsNotThere() throws Exception {
        tell("mine-" + editor.id(), editor);
        var id = entries(editor).getFirst().id();
        var stranger = members.contributor();

        mvc.perform(get("/toa-soan/thong-bao/" + id).with(Members.as(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(
                        post("/toa-soan/thong-bao/" + id + "/da-doc")
                                .with(Members.as(stranger))
                                .with(csrf()))
                .andExpect(status().isNotFound());
        inbox.readUpTo(stranger.id(), id);

        assertThat(inbox.unread(editor.id())).isEqualTo(1);
    }

    @Test
    void readingAllLeavesWhatArrivedMeanwhile() {
        tell("first-" + editor.id(), editor);
        tell("second-" + editor.id(), editor);
        var seen = entries(editor).getFirst().id();
        OfficeClock.at(clock.instant().plusSeconds(5), () -> tell("third-" + editor.id(), editor));

        inbox.readUpTo(editor.id(), seen);

        assertThat(inbox.unread(editor.id())).isEqualTo(1);
        assertThat(entries(editor).getFirst().isUnread()).isTrue();
    }

    @Test
    void pagesGoOnWhereTheLastEnded() {
        var now = clock.instant();
        for (var number = 0; number < 7; number++) {
            var event = "page-" + editor.id() + "-" + number;
            // Told in another order than it happened, and two at one moment.
            var at = now.minus(Duration.ofHours(number % 3));
            OfficeClock.at(at, () -> tell(event, editor));
        }
        var first = inbox.latest(editor.id(), null, 3);
        var second = inbox.latest(editor.id(), first.getLast().id(), 3);
        var third = inbox.latest(editor.id(), second.getLast().id(), 3);

        var all = Stream.of(first, second, third).flatMap(List::stream).toList();
        assertThat(all).hasSize(7).doesNotHaveDuplicates().isEqualTo(entries(editor));
    }

    @Test
    void onlyWhatWasReadLongAgoIsForgotten() {
        tell("read-" + editor.id(), editor);
        tell("unread-" + editor.id(), editor);
        inbox.readUpTo(editor.id(), entries(editor).getLast().id());
        var later = clock.instant().plus(ForgetRead.KEPT);

        OfficeClock.at(later.minusSeconds(60), forgetting::forget);
        assertThat(entries(editor)).hasSize(2);
        OfficeClock.at(later.plus(Duration.ofDays(2)), forgetting::forget);
        assertThat(entries(editor)).singleElement().matches(Notice::isUnread);
    }

    @Test
    void theBellCountsToAHundred() throws Exception {
        for (var number = 0; number < Inbox.COUNTED + 3; number++) {
            tell(UUID.randomUUID().toString(), editor);
        }
        mvc.perform(get("/toa-soan").with(Members.as(editor)))
                .andExpect(content().string(Matchers.containsString(">99+<")));
    }

    private List<Notice> entries(Member who) {
        return inbox.latest(who.id(), null, 200);
    }

    private void tell(String event, Member... recipients) {
        transaction.executeWithoutResult(
                _ -> notices.tell(tidings(event), Stream.of(recipients).map(Member::id).toList()));
    }

    private Tidings tidings(String event) {
        return new Tidings(
                kind,
                event,
                leader.id(),
                leader.name(),
                "Chợ <b>phiên",
                "Thiếu ảnh",
                "/toa-soan/tin-bai/77");
    }
}
