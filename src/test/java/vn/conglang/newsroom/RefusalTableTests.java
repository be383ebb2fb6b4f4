package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.RecommendEdition;
import vn.conglang.newsroom.moderation.RejectEdition;
import vn.conglang.newsroom.moderation.ReviseEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.publishing.CorrectEdition;
import vn.conglang.newsroom.publishing.PublishAlone;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.RatifyEdition;
import vn.conglang.newsroom.publishing.ScheduleEdition;
import vn.conglang.newsroom.publishing.UnscheduleEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.receiving.ReturnEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.DiscardEdition;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.SignOffEdition;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/**
 * Every action × every state × every post, held by somebody who has nothing to do with the item:
 * exactly the posts of the table may, in exactly its states; everybody else is refused with a
 * clause, and nothing moves.
 */
@RoomTest
@Clause({"4.3", "5.b", "7.1", "7.2", "8.a", "8.b", "10.1", "14.2", "18"})
class RefusalTableTests {

    private static final Map<EditionState, EditionId> EDITIONS = new ConcurrentHashMap<>();
    private static final Map<ApprovalMode, SectionId> SECTION = new ConcurrentHashMap<>();
    private static final Map<Post, Member> PEOPLE = new ConcurrentHashMap<>();

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired List<Verb> verbs;
    @Autowired SendIn sending;
    @Autowired SignOffEdition signing;
    @Autowired ReturnEdition returning;
    @Autowired ReceiveEdition receiving;
    @Autowired PresentEdition presenting;
    @Autowired RecommendEdition recommending;
    @Autowired ApproveEdition approving;
    @Autowired SendBackEdition sendingBack;
    @Autowired RejectEdition rejecting;
    @Autowired PublishEdition publishing;
    @Autowired ScheduleEdition scheduling;
    @Autowired UnscheduleEdition unscheduling;
    @Autowired PublishAlone alone;
    @Autowired RatifyEdition ratifying;
    @Autowired CorrectEdition correcting;
    @Autowired WithdrawEdition withdrawing;
    @Autowired DiscardEdition discarding;
    @Autowired ReviseEdition revising;

    static Stream<Arguments> everyStateAndPost() {
        return Stream.of(EditionState.values())
                .flatMap(state -> Stream.of(Post.values()).map(post -> Arguments.of(state, post)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndPost")
    void allowsExactlyWhatTheTableSays(EditionState state, Post post) {
        var who = PEOPLE.computeIfAbsent(post, members::holding);
        var dossier = stories.open(edition(state)).dossier();

        SoftAssertions.assertSoftly(softly -> {
            for (var verb : verbs) {
                var action = verb.action(dossier.edition(), who);
                var refusals = verb.refusals(dossier, who);
                softly.assertThat(refusals.stream().map(RefusalTableTests::name).toList())
                        .as("%s of %s by %s", action, state, post)
                        .isEqualTo(expected(action, state, post));
                softly.assertThat(refusals).allMatch(refusal -> refusal.clause() != null);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("everyStateAndPost")
    void movesNothingForThoseWhoMayNot(EditionState state, Post post) {
        var who = PEOPLE.computeIfAbsent(post, members::holding);
        var id = edition(state);
        var before = stories.open(id).edition();

        commands(id, before.version(), who)
                .forEach((action, command) -> {
                    if (!expected(action, state, post).isEmpty()
                            && !isDoubleClick(action, state, post)) {
                        assertThatThrownBy(command::run)
                                .as("%s of %s by %s", action, state, post)
                                .isInstanceOfAny(Refused.class, NoSuchEdition.class);
                    }
                });

        assertThat(stories.open(id).edition()).isEqualTo(before);
    }

    /** Publishing what is public already does nothing and says where it is. */
    private static boolean isDoubleClick(Action action, EditionState state, Post post) {
        return action == Action.PUBLISH
                && state == EditionState.PUBLISHED
                && post == Post.STANDING_OFFICE;
    }

    private static List<String> expected(Action action, EditionState state, Post post) {
        if (action == Action.CORRECT) {
            return expectedToCorrect(state, post);
        }
        if (action == Action.DISCARD) {
            return expectedToDiscard(state, post);
        }
        var row = Transitions.of(state, action);
        var granted =
                row.map(r -> post.grants(r.needs()))
                        .orElseGet(() ->
                                Transitions.with(action).anyMatch(r -> post.grants(r.needs())));
        if (!granted || action == Action.SUBMIT || action == Action.SEND_FOR_SIGN_OFF) {
            return List.of("NotPermitted");
        }
        if (row.isEmpty()) {
            return List.of("NotThisState");
        }
        if (state == EditionState.AT_SIGN_OFF) {
            return List.of("NotUnitHead");
        }
        if (action == Action.RATIFY) {
            return List.of("NothingToRatify");
        }
        return action == Action.RECOMMEND ? List.of("RecommendationNotAsked") : List.of();
    }

    private static List<String> expectedToCorrect(EditionState state, Post post) {
        if (!post.isLeader()) {
            return List.of("NotPermitted");
        }
        return state == EditionState.PUBLISHED || state == EditionState.WITHDRAWN
                ? List.of()
                : List.of("NotThisState");
    }

    /** None of these people wrote it. */
    private static List<String> expectedToDiscard(EditionState state, Post post) {
        if (!post.grants(Permission.RECEIVE) || state == EditionState.DRAFT) {
            return List.of("NotPermitted");
        }
        return state == EditionState.RETURNED ? List.of() : List.of("NotThisState");
    }

    private Map<Action, Runnable> commands(EditionId id, long version, Member who) {
        var section = SECTION.computeIfAbsent(ApprovalMode.ANY_LEADER, stories::section);
        var unit = stories.cast().unit();
        var commands = new EnumMap<Action, Runnable>(Action.class);
        commands.put(
                Action.SEND_FOR_SIGN_OFF, () -> sending.send(id, version, Declarations.ALL, who));
        commands.put(Action.SIGN_OFF, () -> signing.signOff(id, version, who));
        commands.put(Action.RETURN, () -> returning.giveBack(id, version, "Lý do", who));
        commands.put(
                Action.RECEIVE,
                () -> receiving.receive(id, version, section, ItemKind.BRIEF, unit, true, who));
        commands.put(Action.PRESENT, () -> presenting.present(id, version, who));
        commands.put(Action.RECOMMEND, () -> recommending.recommend(id, version, who));
        commands.put(Action.APPROVE, () -> approving.approve(id, version, who));
        commands.put(Action.SEND_BACK, () -> sendingBack.sendBack(id, version, "Lý do", who));
        commands.put(Action.REJECT, () -> rejecting.reject(id, version, "Lý do", who));
        commands.put(Action.REVISE, () -> revising.revise(id, version, "Lý do", who));
        commands.put(Action.PUBLISH, () -> publishing.publish(id, who));
        commands.put(Action.SCHEDULE, () -> scheduling.schedule(id, "2099-01-01T08:00", who));
        commands.put(Action.UNSCHEDULE, () -> unscheduling.unschedule(id, who));
        commands.put(Action.EMERGENCY, () -> alone.publish(id, version, "Lý do", who));
        commands.put(Action.RATIFY, () -> ratifying.ratify(id, version, who));
        commands.put(Action.WITHDRAW, () -> withdrawing.withdraw(id, "Lý do", who));
        commands.put(Action.DISCARD, () -> discarding.discard(id, version, "Lý do", who));
        var edition = stories.open(id).edition();
        if (edition.state() != EditionState.SUPERSEDED) {
            var article = edition.article();
            commands.put(Action.CORRECT, () -> correcting.begin(article, "Lý do", who));
        }
        return commands;
    }

    private EditionId edition(EditionState state) {
        return EDITIONS.computeIfAbsent(state, stories::in);
    }

    private static String name(Refusal refusal) {
        return refusal.key().replace("newsroom.refusal.", "");
    }
}
