package vn.conglang.newsroom.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** The talk about an item: who says what, who sees it, and that nothing is said twice. */
@RoomTest
class TalkTests {

    private static final Quote PASSAGE = new Quote("họp lại sau mưa lũ", "chợ phiên Cao Sơn", ".");

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired BeginThread beginning;
    @Autowired ReplyInThread replying;
    @Autowired SettleThread settling;
    @Autowired Talk talk;
    @Autowired TalkScreens screens;
    @Autowired Trail trail;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    private Stories.Cast cast;
    private Member editor;
    private Member office;
    private Member deputy;
    private EditionId item;

    @BeforeEach
    void anItem() {
        cast = stories.cast();
        // So many speak here that one would be told to slow down.
        editor = members.supportTeam();
        office = members.standingOffice();
        deputy = members.deputy();
        item = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
    }

    @Test
    @Clause("4.3")
    void theDeskTalksAmongItselfAndTheAuthorSeesWhatIsOpenedToThem() {
        var inside = begin("Kiểm tra số liệu", false, editor);
        var open = begin("Xin thêm ảnh", true, editor);

        assertThat(seen(deputy)).containsExactly(inside, open);
        assertThat(seen(cast.clerk())).containsExactly(open);
        assertThat(seen(cast.unitHead())).containsExactly(open);

        settling.openToAuthor(item, inside, office);
        assertThat(seen(cast.clerk())).containsExactly(inside, open);
    }

    @Test
    void whatTheAuthorBeginsIsOpenToThem() {
        var thread = begin("Tôi bổ sung sau", false, cast.clerk());

        assertThat(seen(cast.clerk())).containsExactly(thread);
        assertThat(seen(editor)).containsExactly(thread);
    }

    @Test
    @Clause("14.3")
    void toWhomTheItemIsNoneOfTheirBusinessThereIsNoTalk() {
        var stranger = members.contributor();
        var thread = begin("Nội bộ", false, editor);

        assertThatThrownBy(() -> begin("Xem trộm", true, stranger))
                .isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> reply(thread, "Xem trộm", stranger))
                .isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> reply(thread, "Xem trộm", cast.clerk()))
                .isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> settling.resolve(item, thread, cast.clerk()))
                .isInstanceOf(NoSuchEdition.class);
    }

    @Test
    void aThreadOfAnotherItemIsNotFoundHere() {
        var other = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var thread = begin("Ở bài này", false, editor);

        assertThatThrownBy(() ->
                        replying.reply(other, thread, "Ở bài khác", IdempotencyKey.fresh(), editor))
                .isInstanceOf(NoSuchEdition.class);
    }

    @Test
    void aPassageIsKnownUntilItsWordsAreGone() {
        var thread =
                beginning.begin(
                        item, PASSAGE, "Lũ hay lụt?", false, IdempotencyKey.fresh(), editor);

        var content = stories.open(item).content();
        var edition = stories.open(item).edition();
        assertThat(screens.of(edition, content, editor).open())
                .singleElement()
                .satisfies(shown -> {
                    assertThat(shown.thread().id()).isEqualTo(thread);
                    assertThat(shown.stands()).isTrue();
                });
        assertThat(screens.of(edition, Stories.content("<p>Viết lại cả.</p>", null), editor).open())
                .singleElement()
                .matches(shown -> !shown.stands());
    }

    @Test
    void refusesWhatIsNoCommentAndKeepsWhatWasTyped() throws Exception {
        refuses("", Quote.OF_THE_WHOLE).containsExactly("NothingSaid");
        refuses("\u200b \n", Quote.OF_THE_WHOLE).containsExactly("NothingSaid");
        refuses("a".repeat(TalkRules.LONGEST + 1), Quote.OF_THE_WHOLE).containsExactly("TooLong");
        refuses("Sao?", new Quote("không có trong bài", "", "")).containsExactly("QuoteNotThere");
        refuses("Sao?", new Quote("a".repeat(Quote.LONGEST + 1), "", ""))
                .containsExactly("QuoteTooLong");

        mvc.perform(
                        post("/toa-soan/tin-bai/" + item + "/trao-doi")
                                .param("words", "Sao <b>lại</b> thế?")
                                .param("quote", "không có trong bài")
                                .with(Members.as(editor))
                                .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content()
                                .string(Matchers.containsString("Sao &lt;b&gt;lại&lt;/b&gt; thế?")))
                .andExpect(content().string(Matchers.containsString("#f-quote")));
        assertThat(seen(editor)).isEmpty();
    }

    @Test
    void saidTwiceByOneClickItIsSaidOnce() throws Exception {
        var key = IdempotencyKey.fresh();
        Callable<ThreadId> click =
                () -> beginning.begin(item, Quote.OF_THE_WHOLE, "Một lần", false, key, editor);
        try (var hands = Executors.newFixedThreadPool(4)) {
            var begun = hands.invokeAll(Collections.nCopies(4, click));
            for (var one : begun) {
                assertThat(one.get()).isEqualTo(begun.getFirst().get());
            }
        }
        var thread = seen(editor);
        assertThat(thread).hasSize(1);

        var again = IdempotencyKey.fresh();
        replying.reply(item, thread.getFirst(), "Trả lời", again, deputy);
        replying.reply(item, thread.getFirst(), "Trả lời", again, deputy);
        assertThat(turns(thread.getFirst())).containsExactly("SAID", "SAID");
    }

    @Test
    void resolvedByTwoAtOnceItIsResolvedOnce() throws Exception {
        var thread = begin("Xem lại tên chợ", false, editor);
        Callable<Boolean> resolve =
                () -> {
                    settling.resolve(item, thread, office);
                    return true;
                };
        try (var hands = Executors.newFixedThreadPool(4)) {
            for (var one : hands.invokeAll(Collections.nCopies(4, resolve))) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(turns(thread)).containsExactly("SAID", "RESOLVED");
        settling.reopen(item, thread, editor);
        assertThat(turns(thread)).containsExactly("SAID", "RESOLVED", "REOPENED");
    }

    @Test
    void aReplyThatCrossesTheResolvingIsKeptAndOpensItAgain() {
        var thread = begin("Xem lại tên chợ", false, editor);
        settling.resolve(item, thread, office);

        reply(thread, "Chưa xong đâu", deputy);

        assertThat(turns(thread)).containsExactly("SAID", "RESOLVED", "SAID", "REOPENED");
    }

    @Test
    void theAuthorSettlesOnlyWhatTheyBegan() {
        var desks = begin("Xin thêm ảnh", true, editor);
        var own = begin("Tôi bổ sung sau", true, cast.clerk());

        settling.resolve(item, own, cast.clerk());
        assertThatThrownBy(() -> settling.resolve(item, desks, cast.clerk()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void nobodySpeaksTooOften() {
        var talker = members.supportTeam();
        for (var count = 0; count < TalkRules.OFTEN; count++) {
            begin("Góp ý " + count, false, talker);
        }
        assertThatThrownBy(() -> begin("Một góp ý nữa", false, talker))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(names(refused)).contains("TooOften"));
    }

    @Test
    void thoseAreToldWhomItConcernsAndWhoSeeIt() {
        var colleague = members.supportTeam();
        var inside = begin("@" + colleague.name() + " xem giúp", false, editor);

        assertThat(told(colleague)).containsExactly("newsroom.told.mentioned");
        assertThat(told(editor)).isEmpty();
        assertThat(told(cast.clerk())).isEmpty();

        reply(inside, "Đã xem, ổn", colleague);
        assertThat(told(editor)).containsExactly("newsroom.told.replied");
        assertThat(told(colleague)).hasSize(1);

        begin("Xin thêm ảnh", true, office);
        assertThat(told(cast.clerk())).containsExactly("newsroom.told.commented");
    }

    @Test
    void nobodyIsCalledIntoWhatTheyCannotSee() {
        assertThatThrownBy(() -> begin("@" + cast.clerk().name() + " ơi", false, editor))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(names(refused)).containsExactly("MentionedCannotSee"));
        assertThat(seen(editor)).isEmpty();
        begin("@" + cast.clerk().name() + " ơi", true, editor);
        assertThat(told(cast.clerk())).containsExactly("newsroom.told.mentioned");
    }

    @Test
    @Clause("4.1")
    void itIsStillThereInTheNextEditionButNotForAnAuthorWhoMayNotSeeThat() {
        var published = stories.published();
        beginning.begin(published, PASSAGE, "Ảnh cũ", true, IdempotencyKey.fresh(), editor);
        var second = stories.corrected(published, Stories.raw());
        beginning.begin(
                second, Quote.OF_THE_WHOLE, "Chỉ bản mới", true, IdempotencyKey.fresh(), editor);

        assertThat(talk.about(stories.article(second), editor)).hasSize(2);
        assertThat(talk.about(stories.article(second), members.again(cast.clerk().id())))
                .hasSizeLessThanOrEqualTo(2)
                .allMatch(TalkThread::openToAuthor);
    }

    @Test
    @Clause("14.3")
    void theTrailSaysThatSomethingWasSaidAndNotWhat() {
        begin("Nguồn tin là anh Páo", false, editor);

        var entries =
                trail.search(TrailFilter.about("edition", item.toString()), null, 50).stream()
                        .filter(entry -> entry.action().equals("newsroom.comment"))
                        .toList();
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().details().toString()).doesNotContain("Páo");
    }

    @Test
    void thePageShowsItEscapedAndOffersNames() throws Exception {
        begin("<script>alert(1)</script> ký tự", false, editor);

        mvc.perform(get("/toa-soan/tin-bai/" + item).with(Members.as(deputy)))
                .andExpect(content().string(Matchers.containsString("&lt;script&gt;alert(1)")))
                .andExpect(content().string(Matchers.containsString("Nội bộ tòa soạn")));
        mvc.perform(get("/toa-soan/tin-bai/" + item).with(Members.as(cast.clerk())))
                .andExpect(content().string(Matchers.not(Matchers.containsString("ký tự"))));
        mvc.perform(get("/toa-soan/tin-bai/" + item + "/trao-doi/nguoi").with(Members.as(editor)))
                .andExpect(jsonPath("$", Matchers.hasItem(cast.clerk().name())));
    }

    private org.assertj.core.api.ListAssert<String> refuses(String words, Quote quote) {
        try {
            beginning.begin(item, quote, words, false, IdempotencyKey.fresh(), editor);
            return assertThat(List.of());
        } catch (Refused refused) {
            return assertThat(names(refused));
        }
    }

    private static List<String> names(Refused refused) {
        return refused.reasons().stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    private ThreadId begin(String words, boolean openToAuthor, Member who) {
        return beginning.begin(
                item, Quote.OF_THE_WHOLE, words, openToAuthor, IdempotencyKey.fresh(), who);
    }

    private void reply(ThreadId thread, String words, Member who) {
        replying.reply(item, thread, words, IdempotencyKey.fresh(), who);
    }

    private List<ThreadId> seen(Member who) {
        return talk.about(stories.article(item), who).stream().map(TalkThread::id).toList();
    }

    private List<String> turns(ThreadId thread) {
        return jdbc.sql("select kind from talk_turn where thread_id = :id order by id")
                .param("id", thread.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> told(Member who) {
        return jdbc.sql(
                        """
                        select kind
                        from notice
                        where recipient_id = :who
                          and href like '/toa-soan/tin-bai/' || :item || '#%'
                        order by id
                        """)
                .param("who", who.id().value())
                .param("item", item.toString())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
