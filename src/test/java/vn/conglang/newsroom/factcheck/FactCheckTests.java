package vn.conglang.newsroom.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.strangers.VainTries;
import vn.conglang.newsroom.talk.BeginThread;
import vn.conglang.newsroom.talk.Quote;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Facts checked by somebody without an account: what the link shows, to whom, and until when. */
@RoomTest
class FactCheckTests {

    private static final Outsider VET =
            new Outsider("Vàng A Sử", "Trạm Thú y", "Số trâu bò ở chợ", 7);

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired MakeFactCheck making;
    @Autowired RevokeFactCheck revoking;
    @Autowired FactChecks checks;
    @Autowired ReceiveGuest receiving;
    @Autowired BeginThread beginning;
    @Autowired SaveRevision saving;
    @Autowired OfficeClock clock;
    @Autowired Trail trail;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    private Stories.Cast cast;
    private EditionId item;
    private FileId picture;

    @BeforeEach
    void anItemInReview() {
        cast = stories.cast();
        picture = stories.picture(cast.clerk());
        item = stories.in(EditionState.EDITING, withPicture(picture));
    }

    @Test
    @Clause("8.b")
    void readsExactlyWhatWasHandedOverAndCommentsOnIt() throws Exception {
        var token = ask(VET);
        var text = stories.open(item).content();
        rewrite("<p>Chợ đã dời sang ngày khác.</p>");

        mvc.perform(get(FactCheck.path(token)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString(text.title())))
                .andExpect(content().string(Matchers.containsString("họp lại sau mưa lũ")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("đã dời"))))
                .andExpect(content().string(Matchers.containsString("Số trâu bò ở chợ")))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                .andExpect(cookie().doesNotExist("phien"));
        comment(token, "Chợ có 120 con trâu", "họp lại sau mưa lũ");
        mvc.perform(get(FactCheck.path(token)))
                .andExpect(content().string(Matchers.containsString("Chợ có 120 con trâu")));

        mvc.perform(get("/toa-soan/tin-bai/" + item).with(Members.as(cast.deputy())))
                .andExpect(content().string(Matchers.containsString("Chợ có 120 con trâu")))
                .andExpect(content().string(Matchers.containsString("Từ bên ngoài")))
                .andExpect(content().string(Matchers.containsString("Vàng A Sử")))
                .andExpect(content().string(Matchers.containsString("nội dung đã sửa sau đó")));
        mvc.perform(get("/toa-soan/tin-bai/" + item).with(Members.as(cast.clerk())))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Vàng A Sử"))));
    }

    @Test
    @Clause("14.3")
    void seesNothingThatTheDeskSays() throws Exception {
        var token = ask(VET);
        beginning.begin(
                item,
                Quote.OF_THE_WHOLE,
                "Nguồn tin phải giữ kín",
                true,
                IdempotencyKey.fresh(),
                cast.support());

        mvc.perform(get(FactCheck.path(token)))
                .andExpect(content().string(Matchers.not(Matchers.containsString("giữ kín"))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("/toa-soan"))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("/tin-tuc"))));
    }

    @Test
    void itsPicturesAreHandedToThemAndToNobodyElse() throws Exception {
        var token = ask(VET);
        var other = stories.picture(cast.clerk());

        mvc.perform(get(FactCheck.path(token) + "/anh/" + picture + "?rong=320"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", "no-store"));
        mvc.perform(get(FactCheck.path(token) + "/anh/" + other)).andExpect(status().isNotFound());
        mvc.perform(get("/anh/" + picture + "-320.jpg")).andExpect(status().isNotFound());
        mvc.perform(get("/kiem-chung/x/anh/" + picture)).andExpect(status().isNotFound());
    }

    @Test
    void unknownEndedAndRevokedLinksAreTheSame() throws Exception {
        var ended = ask(VET);
        var revoked = ask(VET);
        revoking.revoke(item, latest().id(), cast.office());
        revoking.revoke(item, latest().id(), cast.office());
        var later = clock.instant().plus(FactCheckTimes.life(7));

        var unknown = ended(new LinkSecret("khong-co"));
        assertThat(ended(revoked)).isEqualTo(unknown);
        OfficeClock.at(later.minusSeconds(30), () -> opens(ended));
        assertThat(OfficeClock.at(later, () -> ended(ended))).isEqualTo(unknown);
        assertThat(entries("newsroom.revoke-fact-check")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(EditionState.class)
    @Clause("8.b")
    void isOpenWhileTheDeskHasTheItemInHand(EditionState state) {
        var there = stories.in(state);
        var inHand =
                List.of(
                        EditionState.SUBMITTED,
                        EditionState.EDITING,
                        EditionState.IN_REVIEW,
                        EditionState.APPROVED,
                        EditionState.SCHEDULED);
        var refusals = making.refusals(stories.open(there).dossier(), cast.office());

        assertThat(refusals.isEmpty()).isEqualTo(inHand.contains(state));
    }

    @Test
    void endsWhenTheItemLeavesTheDesk() throws Exception {
        var item = stories.inReview(vn.conglang.newsroom.section.ApprovalMode.ANY_LEADER);
        var token = making.make(item, VET, IdempotencyKey.fresh(), cast.office());
        opens(token);

        stories.reject(item);

        mvc.perform(get(FactCheck.path(token))).andExpect(status().isGone());
    }

    @Test
    @Clause("8.c")
    void whatBearsASecrecyMarkingGoesToNobodyOutside() {
        rewrite("<p>TỐI MẬT</p><p>Nội dung.</p>");

        assertThatThrownBy(() -> ask(VET))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(names(refused)).contains("SecrecyMarking"));
    }

    @Test
    void onlyTheDeskAsksAndSaysWhomAndWhat() {
        assertThatThrownBy(() -> making.make(item, VET, IdempotencyKey.fresh(), cast.deputy()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(names(refused)).containsExactly("NotPermitted"));
        assertThatThrownBy(() -> ask(new Outsider(" ", "\u200b", "", 31)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(names(refused))
                                        .containsExactly(
                                                "checkName",
                                                "checkOrganisation",
                                                "checkPurpose",
                                                "Days"));
        assertThatThrownBy(() -> ask(new Outsider("A", "B", "C", null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theLinkIsShownOnceAndKeptNowhere() throws Exception {
        var page =
                mvc.perform(
                                post("/toa-soan/tin-bai/" + item + "/kiem-chung")
                                        .param("checkName", "Vàng A Sử")
                                        .param("checkOrganisation", "Trạm Thú y")
                                        .param("checkPurpose", "Số trâu bò")
                                        .param("checkDays", "3")
                                        .with(Members.as(cast.support()))
                                        .with(csrf()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var link = Pattern.compile("/kiem-chung/([\\w-]{43})").matcher(page);
        assertThat(link.find()).isTrue();

        opens(new LinkSecret(link.group(1)));
        mvc.perform(get("/toa-soan/tin-bai/" + item).with(Members.as(cast.support())))
                .andExpect(content().string(Matchers.not(Matchers.containsString(link.group(1)))));
    }

    @Test
    void aFormSentTwiceIsOneRequestAndTheLinkShownLastOpens() throws Exception {
        var key = IdempotencyKey.fresh();
        var first = making.make(item, VET, key, cast.office());
        var second = making.make(item, VET, key, cast.office());

        assertThat(checks.about(stories.article(item))).hasSize(1);
        mvc.perform(get(FactCheck.path(first))).andExpect(status().isGone());
        opens(second);
        assertThat(entries("newsroom.ask-fact-check")).isEqualTo(1);
    }

    @Test
    @Clause("8.b")
    void aFormSentAgainWithOtherWordsTakesNothingOver() {
        var key = IdempotencyKey.fresh();
        var first = making.make(item, VET, key, cast.office());
        var others =
                List.of(
                        new Outsider("Người khác", VET.organisation(), VET.purpose(), 7),
                        new Outsider(VET.name(), "Nơi khác", VET.purpose(), 7),
                        new Outsider(VET.name(), VET.organisation(), "Điều khác", 7),
                        new Outsider(VET.name(), VET.organisation(), VET.purpose(), 30));

        for (var other : others) {
            assertRefused(() -> making.make(item, other, key, cast.office()), "AskedOtherwise");
        }
        var another = stories.in(EditionState.EDITING);
        assertRefused(() -> making.make(another, VET, key, cast.office()), "AskedOtherwise");
        opens(first);
        revoking.revoke(item, latest().id(), cast.office());
        assertRefused(() -> making.make(item, VET, key, cast.office()), "AskedOtherwise");
        assertThat(entries("newsroom.ask-fact-check")).isEqualTo(1);
    }

    @Test
    @Clause("8.b")
    void onlySoManyLinksOfAnItemAreOpenAtOnce() {
        var key = IdempotencyKey.fresh();
        for (var made = 1; made < MakeFactCheck.AT_ONCE; made++) {
            ask(VET);
        }
        making.make(item, VET, key, cast.office());

        assertRefused(() -> ask(VET), "TooMany");
        assertThat(checks.about(stories.article(item))).hasSize(MakeFactCheck.AT_ONCE);
        opens(making.make(item, VET, key, cast.office()));
        revoking.revoke(item, latest().id(), cast.office());
        opens(ask(VET));
    }

    @Test
    @Clause("8.b")
    void whatIsNotInHandIsCheckedByNobody() {
        var published = stories.in(EditionState.PUBLISHED);

        assertRefused(
                () -> making.make(published, VET, IdempotencyKey.fresh(), cast.office()),
                "NotInHand");
    }

    @Test
    @Clause("8.b")
    void onlySoMuchComesByOneLink() throws Exception {
        var token = ask(VET);
        for (var said = 0; said < 200; said++) {
            var later = clock.instant().plus(Duration.ofMinutes(said));
            OfficeClock.at(later, () -> say(token));
        }

        OfficeClock.at(
                clock.instant().plus(Duration.ofDays(1)),
                () -> assertRefused(() -> say(token), "EnoughFromOutside"));
        assertThat(latest().comments()).isEqualTo(200);
    }

    @Test
    void aCommentSentTwiceIsOneAndARefusedOneIsNotLost() throws Exception {
        var token = ask(VET);
        var key = IdempotencyKey.fresh();
        for (var click = 0; click < 2; click++) {
            mvc.perform(
                            post(FactCheck.path(token))
                                    .param("words", "Một lần")
                                    .param("key", key.toString()))
                    .andExpect(redirectedUrl(FactCheck.path(token) + "#da-gui"));
        }
        assertThat(latest().comments()).isEqualTo(1);
        assertThat(entries("newsroom.comment-from-outside")).isEqualTo(1);

        mvc.perform(post(FactCheck.path(token)).param("words", "Sao?").param("quote", "không có"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Sao?")));
        revoking.revoke(item, latest().id(), cast.office());
        mvc.perform(post(FactCheck.path(token)).param("words", "Chữ chưa gửi được"))
                .andExpect(status().isGone())
                .andExpect(content().string(Matchers.containsString("Chữ chưa gửi được")));
    }

    @Test
    @Clause("14.3")
    void openingIsRecordedOnceADayByNameAlone() throws Exception {
        var token = ask(VET);
        opens(token);
        opens(token);
        assertThat(entries("newsroom.open-fact-check")).isEqualTo(1);
        OfficeClock.at(
                clock.instant().plus(Duration.ofDays(1)),
                () -> knock(FactCheck.path(token) + "?sent=1", "203.0.113.7"));
        assertThat(entries("newsroom.open-fact-check")).isEqualTo(2);
        assertThat(latest().firstOpenedAt()).isBefore(latest().lastOpenedAt());
    }

    @Test
    void whoAskedIsToldOfTheAnswer() throws Exception {
        var token = ask(VET);
        comment(token, "Đúng rồi", "");

        assertThat(told(cast.office())).containsExactly("newsroom.told.fact-checked");
        assertThat(told(cast.clerk())).isEmpty();
    }

    @Test
    void commentsComeSlowlyAndStrangersAreSlowedDown() throws Exception {
        var token = ask(VET);
        for (var count = 0; count < 12; count++) {
            comment(token, "Góp ý " + count, "");
        }
        mvc.perform(post(FactCheck.path(token)).param("words", "Nữa"))
                .andExpect(status().isUnprocessableContent());

        var statuses =
                java.util.stream.IntStream.rangeClosed(0, VainTries.TRIES)
                        .mapToObj(n -> knock("/kiem-chung/doan-mo-" + n, "203.0.113.9"))
                        .toList();
        assertThat(statuses.subList(0, VainTries.TRIES)).containsOnly(410);
        assertThat(statuses.getLast()).isEqualTo(429);
        assertThat(knock(FactCheck.path(token), "203.0.113.9")).isEqualTo(200);
    }

    private int knock(String path, String address) {
        try {
            return mvc.perform(
                            get(path)
                                    .with((MockHttpServletRequest request) -> {
                                        request.setRemoteAddr(address);
                                        return request;
                                    }))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void assertRefused(ThrowingCallable verb, String name) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(names(refused)).containsExactly(name);
                            assertThat(refused.reasons().getFirst().clause()).isNotNull();
                        });
    }

    private boolean say(LinkSecret token) {
        return receiving.comment(token.text(), Quote.OF_THE_WHOLE, "Góp ý", IdempotencyKey.fresh());
    }

    private LinkSecret ask(Outsider outsider) {
        return making.make(item, outsider, IdempotencyKey.fresh(), cast.office());
    }

    private FactCheck latest() {
        return checks.about(stories.article(item)).getFirst();
    }

    private void comment(LinkSecret token, String words, String quote) throws Exception {
        mvc.perform(post(FactCheck.path(token)).param("words", words).param("quote", quote))
                .andExpect(status().is3xxRedirection());
    }

    private void opens(LinkSecret token) {
        assertThat(receiving.visit(token.text())).isPresent();
    }

    private String ended(LinkSecret token) {
        try {
            return mvc.perform(get(FactCheck.path(token)))
                    .andExpect(status().isGone())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void rewrite(String body) {
        var before = stories.open(item);
        var text = before.content();
        saving.save(
                item,
                before.edition().version(),
                new Content(
                        text.title(),
                        text.summary(),
                        body,
                        text.kind(),
                        text.section(),
                        null,
                        List.of(),
                        text.authors(),
                        "",
                        ""),
                cast.support());
    }

    private static Content withPicture(FileId picture) {
        return Stories.content(
                "<p>Sáng thứ Tư, chợ phiên Cao Sơn họp lại sau mưa lũ.</p>",
                new LeadPicture(picture, "Chợ phiên", "Chợ phiên Cao Sơn", "Lù Seo Pao"));
    }

    private static List<String> names(Refused refused) {
        return refused.reasons().stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    private long entries(String action) {
        return trail.search(TrailFilter.about("edition", item.toString()), null, 200).stream()
                .filter(entry -> entry.action().equals(action))
                .count();
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
