package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Transitions.Transition;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;

/** The one table of the workflow: what it must hold whatever is added to it. */
class TransitionsTests {

    @ParameterizedTest
    @EnumSource(Action.class)
    void hasARowForEachAction(Action action) {
        assertThat(Transitions.with(action)).isNotEmpty();
    }

    @Test
    void tellsOneWayFromAStateByAnAction() {
        var ways = Transitions.all().stream().map(t -> t.from() + " " + t.action()).toList();

        assertThat(ways).doesNotHaveDuplicates();
    }

    @Test
    void reachesEveryState() {
        var reached = Transitions.all().stream().map(Transition::to).collect(Collectors.toSet());

        assertThat(reached).isEqualTo(EnumSet.allOf(EditionState.class));
    }

    @Test
    @Clause("14.2")
    void skipsNoStepOnTheWayToThePublic() {
        assertThat(sources(EditionState.PUBLISHED))
                .containsExactlyInAnyOrder(EditionState.APPROVED, EditionState.SCHEDULED);
        assertThat(sources(EditionState.SCHEDULED)).contains(EditionState.APPROVED);
        assertThat(sourcesOutside(EditionState.APPROVED, EditionState.SCHEDULED))
                .containsExactly(EditionState.IN_REVIEW);
        assertThat(sourcesOutside(EditionState.IN_REVIEW)).containsExactly(EditionState.EDITING);
    }

    /** The one way past the second person has a name of its own and belongs to the head. */
    @Test
    @Clause("4.1")
    void letsTheHeadAlonePublishByAWayOfItsOwn() {
        assertThat(Transitions.with(Action.EMERGENCY))
                .allMatch(row -> row.needs() == Permission.PUBLISH_ALONE);
        assertThat(Post.values())
                .filteredOn(post -> post.grants(Permission.PUBLISH_ALONE))
                .containsExactly(Post.HEAD_EDITOR);
    }

    @Test
    @Clause({"4.3", "7.2"})
    void letsOnlyLeadersApproveAndOnlyTheStandingOfficePublish() {
        assertThat(Transitions.with(Action.APPROVE))
                .allMatch(row -> row.needs() == Permission.MODERATE);
        assertThat(Transitions.with(Action.PUBLISH))
                .allMatch(row -> row.needs() == Permission.PUBLISH);
    }

    @Test
    void hasNoWayOutOfWhatIsOver() {
        var over =
                Set.of(
                        EditionState.REJECTED,
                        EditionState.SUPERSEDED,
                        EditionState.WITHDRAWN,
                        EditionState.DISCARDED);

        assertThat(Transitions.all()).noneMatch(t -> t.from() != null && over.contains(t.from()));
    }

    private static Set<EditionState> sources(EditionState to) {
        return Arrays.stream(EditionState.values())
                .filter(from ->
                        Transitions.all().stream()
                                .filter(t -> t.action() != Action.EMERGENCY)
                                .filter(t -> t.from() != t.to())
                                .anyMatch(t -> t.from() == from && t.to() == to))
                .collect(Collectors.toSet());
    }

    private static Set<EditionState> sourcesOutside(EditionState to, EditionState except) {
        var sources = sourcesOutside(to);
        sources.remove(except);
        return sources;
    }

    private static Set<EditionState> sourcesOutside(EditionState to) {
        var sources = EnumSet.copyOf(sources(to));
        sources.remove(to);
        return sources;
    }
}
