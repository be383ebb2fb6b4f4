package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.conglang.newsroom.Refusals.refuses;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.newsroom.away.DecideByLink;
import vn.conglang.newsroom.away.DecisionLink;
import vn.conglang.newsroom.away.DecisionLinks;
import vn.conglang.newsroom.away.LeaderDecision;
import vn.conglang.newsroom.away.MadeLink;
import vn.conglang.newsroom.away.MakeDecisionLink;
import vn.conglang.newsroom.away.RevokeDecisionLink;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Member;
import vn.conglang.people.signin.Reauthentication.Proof;
import vn.conglang.people.signin.Reauthentication.TooManyTries;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** A leader who is away decides by a link: once, in person, on what the link was made for (4.3). */
@RoomTest
@Clause("4.3")
class DecisionLinkTests {

    private static int calls;

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired MakeDecisionLink making;
    @Autowired RevokeDecisionLink revoking;
    @Autowired DecideByLink deciding;
    @Autowired DecisionLinks links;
    @Autowired ApproveEdition approving;
    @Autowired SendBackEdition returning;
    @Autowired OfficeClock clock;
    @Autowired JdbcClient jdbc;

    /** Each test calls from an address of its own, so that no limit is shared. */
    private final String address = "203.0.113." + (++calls % 250);

    private Member leader;
    private EditionId item;

    @BeforeEach
    void presentToALeaderWhoIsAway() {
        leader = members.deputy();
        item = stories.inReview(ApprovalMode.ANY_LEADER);
    }

    private MadeLink link() {
        return make(leader.id(), stories.cast().support());
    }

    private MadeLink make(@Nullable StaffId whom, Member who) {
        return making.make(item, stories.version(item), whom, who);
    }

    private void approve(MadeLink link, Proof proof) {
        deciding.decide(link.secret().text(), LeaderDecision.APPROVE, "", proof, leader);
    }

    private Proof proof() {
        return new Proof(Members.PASSWORD, members.code(leader), address);
    }

    private DecisionLink.State state() {
        return links.of(item).getFirst().state(clock.instant());
    }

    @Test
    void approvesByTheSameVerbAndTheTrailSaysByWhichWay() {
        approve(link(), proof());

        assertThat(stories.state(item)).isEqualTo(EditionState.APPROVED);
        assertThat(stories.open(item).steps().getLast().who()).isEqualTo(leader.name());
        assertThat(state()).isEqualTo(DecisionLink.State.USED);
        assertThat(trail())
                .contains(
                        "newsroom.make-decision-link",
                        "newsroom.approve",
                        "newsroom.decide-by-link");
    }

    private List<String> trail() {
        return jdbc.sql(
                        """
                        select action
                        from trail
                        where subject_kind = 'edition'
                          and subject_id = :id
                        """)
                .param("id", item.toString())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @ParameterizedTest
    @EnumSource(
            value = LeaderDecision.class,
            names = {"SEND_BACK", "REJECT"})
    void returnsAndRejectsWithAReason(LeaderDecision decision) {
        var link = link();
        refuses(() -> deciding.decide(link.secret().text(), decision, " ", proof(), leader))
                .containsExactly("ReasonMissing");

        deciding.decide(link.secret().text(), decision, "Kiểm tra lại số liệu", proof(), leader);

        var last = stories.open(item).steps().getLast();
        assertThat(last.action()).isEqualTo(decision.action());
        assertThat(last.reason()).isEqualTo("Kiểm tra lại số liệu");
    }

    @Test
    void worksUntilItExpires() {
        var link = link();
        var late = clock.instant().plus(Duration.ofHours(12));

        refuses(() -> OfficeClock.at(late, () -> approve(link, proof())))
                .containsExactly("DecisionLinkExpired");
        OfficeClock.at(late.minusSeconds(1), () -> approve(link, proof()));
        assertThat(stories.state(item)).isEqualTo(EditionState.APPROVED);
    }

    @Test
    void worksOnce() {
        var link = link();
        approve(link, proof());

        refuses(() -> approve(link, proof())).containsExactly("DecisionLinkUsed");
    }

    @Test
    void isTakenBackByThoseWhoMayMakeIt() {
        var link = link();
        var id = links.of(item).getFirst().id();
        refuses(() -> revoking.revoke(item, id, members.deputy())).containsExactly("NotPermitted");

        revoking.revoke(item, id, stories.cast().office());

        refuses(() -> approve(link, proof())).containsExactly("DecisionLinkRevoked");
        refuses(() -> revoking.revoke(item, id, leader)).containsExactly("DecisionLinkRevoked");
        assertThat(trail()).contains("newsroom.revoke-decision-link");
    }

    @Test
    void isReplacedByALaterOneForTheSameLeader() {
        var first = link();
        var second = make(leader.id(), leader);

        refuses(() -> approve(first, proof())).containsExactly("DecisionLinkRevoked");
        approve(second, proof());
    }

    @Test
    @Clause("7.2")
    void endsWithAnyChangeOfTheEdition() {
        var link = link();
        returning.sendBack(item, stories.version(item), "Bổ sung ảnh", stories.cast().deputy());
        stories.present(item);

        refuses(() -> approve(link, proof())).containsExactly("ChangedMeanwhile");
        assertThat(state()).isEqualTo(DecisionLink.State.OVERTAKEN);
    }

    @Test
    @Clause("18")
    void isNobodyElses() {
        var link = link();
        var another = members.deputy();

        assertThat(deciding.find(link.secret().text(), another)).isEmpty();
        assertThatThrownBy(() ->
                        deciding.decide(
                                link.secret().text(), LeaderDecision.APPROVE, "", proof(), another))
                .isInstanceOf(NoSuchEdition.class);
    }

    @Test
    @Clause("18")
    void asksForPasswordAndCodeAtThatMoment() {
        var link = link();
        var code = members.code(leader);

        refuses(() -> approve(link, new Proof("sai mật khẩu rồi", code, address)))
                .containsExactly("people.refusal.PasswordWrong");
        refuses(() -> approve(link, new Proof(Members.PASSWORD, "000000", address)))
                .containsExactly("people.refusal.CodeWrong");
        refuses(() -> approve(link, new Proof(Members.PASSWORD, "", address)))
                .containsExactly("people.refusal.CodeWrong");
        assertThat(stories.state(item)).isEqualTo(EditionState.IN_REVIEW);
        assertThat(failed()).containsExactly("password", "code", "code");

        approve(link, new Proof(Members.PASSWORD, code, address));
        assertThat(stories.state(item)).isEqualTo(EditionState.APPROVED);
    }

    private List<String> failed() {
        return jdbc.sql(
                        """
                        select details ->> 'at'
                        from trail
                        where action = 'people.reauthentication-failed'
                          and subject_id = :id
                        order by seq
                        """)
                .param("id", leader.id().toString())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    @Clause("18")
    void stopsWhoGuesses() {
        var link = link();
        for (var attempt = 0; attempt < 6; attempt++) {
            refuses(() -> approve(link, new Proof(Members.PASSWORD, "000000", address)))
                    .containsExactly("people.refusal.CodeWrong");
        }

        assertThatThrownBy(() -> approve(link, proof())).isInstanceOf(TooManyTries.class);
        assertThat(stories.state(item)).isEqualTo(EditionState.IN_REVIEW);
    }

    @Test
    @Clause("18")
    void stopsWhoGuessesThePassword() {
        var link = link();
        for (var attempt = 0; attempt < 10; attempt++) {
            refuses(() -> approve(link, new Proof("x".repeat(501), "000000", address)))
                    .containsExactly("people.refusal.PasswordWrong");
        }

        assertThatThrownBy(() -> approve(link, proof())).isInstanceOf(TooManyTries.class);
    }

    @Test
    @Clause("8.b")
    void isMadeByThoseWhoPresentAndByTheLeaderInPerson() {
        refuses(() -> make(leader.id(), stories.cast().clerk())).containsExactly("NotPermitted");
        refuses(() -> make(stories.cast().head().id(), leader))
                .containsExactly("LeaderCannotDecide");
        refuses(() -> make(null, leader)).containsExactly("LeaderMissing");
        refuses(() -> make(stories.cast().support().id(), stories.cast().office()))
                .containsExactly("LeaderCannotDecide");
        refuses(() ->
                        making.make(
                                item,
                                stories.version(item) - 1,
                                leader.id(),
                                stories.cast().office()))
                .containsExactly("ChangedMeanwhile");

        assertThat(make(leader.id(), leader).leaderName()).isEqualTo(leader.name());
        approving.approve(item, stories.version(item), leader);
        refuses(() -> make(leader.id(), leader)).containsExactly("NotThisState");
    }

    @Test
    void isMadeOnlyForALeaderWhoCouldDecide() {
        var raw = Stories.raw();
        var own =
                new Content(
                        raw.title(),
                        raw.summary(),
                        raw.body(),
                        raw.kind(),
                        null,
                        null,
                        List.of(),
                        List.of(
                                new vn.conglang.newsroom.content.Author(
                                        leader.name(), leader.id(), 100)),
                        "",
                        "");
        item = stories.inReview(own, ApprovalMode.ANY_LEADER);

        refuses(() -> make(leader.id(), stories.cast().office()))
                .containsExactly("LeaderCannotDecide");
        assertThat(
                        making
                                .leaders(stories.open(item).dossier(), stories.cast().office())
                                .stream()
                                .map(Member::id))
                .contains(stories.cast().head().id())
                .doesNotContain(leader.id(), stories.cast().support().id());
    }

    /** A copy of the database opens nothing, and the trail is read by many. */
    @Test
    @Clause("18")
    void keepsItsSecretNowhere() {
        var link = link();

        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*)
                                        from decision_link l, trail t
                                        where l.edition_id = :id
                                          and (l::text like :token or t::text like :token)
                                        """)
                                .param("id", item.value())
                                .param("token", "%" + link.secret().text() + "%")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(link.toString() + proof())
                .doesNotContain(link.secret().text(), Members.PASSWORD);
    }

    @RepeatedTest(2)
    void decidesOnceHoweverManyTaps() throws Exception {
        var link = link();
        var proof = proof();

        var outcomes = together(() -> run(link, proof), () -> run(link, proof));

        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .first()
                .extracting(o -> ((Refused) o).reasons().getFirst().key())
                .isEqualTo("newsroom.refusal.DecisionLinkUsed");
        assertThat(approvals()).isOne();
        assertThat(failed()).isEmpty();
    }

    @RepeatedTest(2)
    void decidesOnceByLinkOrAtTheDesk() throws Exception {
        var link = link();
        var proof = proof();
        var version = stories.version(item);

        var outcomes =
                together(
                        () -> run(link, proof),
                        () -> {
                            approving.approve(item, version, stories.cast().deputy());
                            return "done";
                        });

        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(1);
        assertThat(approvals()).isOne();
    }

    private Object run(MadeLink link, Proof proof) {
        approve(link, proof);
        return "done";
    }

    private long approvals() {
        return stories.open(item).steps().stream()
                .filter(step -> step.action() == Action.APPROVE)
                .count();
    }

    private static List<Object> together(Callable<?> one, Callable<?> two) throws Exception {
        var start = new CountDownLatch(1);
        var outcomes = new ArrayList<Object>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running =
                    List.of(one, two).stream()
                            .map(work ->
                                    threads.submit(() -> {
                                        start.await();
                                        return (Object) work.call();
                                    }))
                            .toList();
            start.countDown();
            for (var work : running) {
                try {
                    outcomes.add(work.get());
                } catch (ExecutionException e) {
                    outcomes.add(e.getCause());
                }
            }
        }
        return outcomes;
    }
}
