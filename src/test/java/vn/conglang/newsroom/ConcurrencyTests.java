package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.Refusals.refuses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.PublishEdition.Publication;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.receiving.ReturnEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.SignOffEdition;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Two people at the same moment: nothing is lost, nothing happens twice. */
@RoomTest
class ConcurrencyTests {

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired SaveRevision saving;
    @Autowired SendIn sending;
    @Autowired ReturnEdition returning;
    @Autowired SignOffEdition signing;
    @Autowired ReceiveEdition receiving;
    @Autowired ApproveEdition approving;
    @Autowired SendBackEdition sendingBack;
    @Autowired PublishEdition publishing;
    @Autowired WithdrawEdition withdrawing;

    @Test
    @Clause("10.2")
    void declaresOnlyForTheTextThatTheWriterHadBeforeThem() {
        var id = stories.draft();
        var shown = stories.version(id);
        var clerk = stories.cast().clerk();
        saving.save(id, shown, Stories.content("<p>Từ thẻ khác</p>", null), clerk);

        refuses(() -> sending.send(id, shown, Declarations.ALL, clerk))
                .containsExactly("ChangedMeanwhile");
        sending.send(id, stories.version(id), Declarations.ALL, clerk);
    }

    @Test
    @Clause("8.c")
    void receivesOnlyWhatWasLookedThrough() {
        var id = stories.submitted(Stories.raw());
        var shown = stories.version(id);
        var clerk = stories.cast().clerk();
        returning.giveBack(id, stories.version(id), "Thiếu ảnh", stories.cast().support());
        saving.save(id, stories.version(id), Stories.content("<p>Bản khác</p>", null), clerk);
        sending.send(id, stories.version(id), Declarations.ALL, clerk);
        signing.signOff(id, stories.version(id), stories.cast().unitHead());
        var section = stories.section(ApprovalMode.ANY_LEADER);

        refuses(() ->
                        receiving.receive(
                                id,
                                shown,
                                section,
                                ItemKind.BRIEF,
                                stories.cast().unit(),
                                true,
                                stories.cast().support()))
                .containsExactly("ChangedMeanwhile");
    }

    @Test
    void tellsTheSecondOfTwoEditorsAndLosesNothing() {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var version = stories.version(id);
        var mine = text(id, "<p>Bản của tôi</p>");
        var theirs = text(id, "<p>Bản của đồng nghiệp</p>");
        saving.save(id, version, theirs, stories.cast().support());

        var conflict =
                org.assertj.core.api.Assertions.catchThrowableOfType(
                        SavedMeanwhile.class,
                        () -> saving.save(id, version, mine, stories.cast().office()));

        assertThat(conflict.theirs().content()).isEqualTo(theirs);
        assertThat(conflict.theirs().savedBy()).isEqualTo(stories.cast().support().name());
        assertThat(stories.open(id).content()).isEqualTo(theirs);
        saving.save(id, conflict.theirs().version(), mine, stories.cast().office());
        assertThat(stories.open(id).content()).isEqualTo(mine);
    }

    @RepeatedTest(3)
    void letsOneOfTwoSavesThrough() throws Exception {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var version = stories.version(id);
        var before = stories.open(id).revisions().size();
        var one = text(id, "<p>Một</p>");
        var two = text(id, "<p>Hai</p>");

        var outcomes =
                together(
                        () -> saving.save(id, version, one, stories.cast().support()),
                        () -> saving.save(id, version, two, stories.cast().office()));

        assertThat(outcomes).filteredOn(SavedMeanwhile.class::isInstance).hasSize(1);
        assertThat(stories.open(id).revisions()).hasSize(before + 1);
    }

    @Test
    void savesADoubleClickOnce() throws Exception {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var version = stories.version(id);
        var before = stories.open(id).revisions().size();
        var text = text(id, "<p>Một</p>");

        var outcomes =
                together(
                        () -> saving.save(id, version, text, stories.cast().support()),
                        () -> saving.save(id, version, text, stories.cast().support()));

        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
        assertThat(stories.open(id).revisions()).hasSize(before + 1);
    }

    @RepeatedTest(3)
    @Clause("7.2")
    void publishesOnceOnADoubleClick() throws Exception {
        var id = stories.approved();

        var outcomes =
                together(
                        () -> publishing.publish(id, stories.cast().office()),
                        () -> publishing.publish(id, members.standingOffice()));

        assertThat(outcomes).hasOnlyElementsOfType(Publication.class);
        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
        assertThat(stories.open(id).steps())
                .filteredOn(step -> step.action() == Action.PUBLISH)
                .hasSize(1);
    }

    @RepeatedTest(3)
    @Clause("4.3")
    void decidesOnceWhenTwoLeadersDecideAtOnce() throws Exception {
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var version = stories.version(id);

        var outcomes =
                together(
                        () -> {
                            approving.approve(id, version, stories.cast().deputy());
                            return "approved";
                        },
                        () -> {
                            sendingBack.sendBack(id, version, "Viết lại", stories.cast().head());
                            return "sent back";
                        });

        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(1);
        var edition = stories.open(id).edition();
        assertThat(edition.approval() != null).isEqualTo(edition.state() == EditionState.APPROVED);
    }

    @RepeatedTest(3)
    @Clause({"4.1", "7.2"})
    void neverShowsWhatAnEditorChangesAtTheMomentOfPublishing() throws Exception {
        var id = stories.approved();
        var version = stories.version(id);
        var changed = text(id, "<p>Chen vào phút chót</p>");

        together(
                () -> publishing.publish(id, stories.cast().office()),
                () -> saving.save(id, version, changed, stories.cast().support()));

        var open = stories.open(id);
        assertThat(open.edition().state()).isIn(EditionState.PUBLISHED, EditionState.EDITING);
        assertThat(open.content().equals(changed))
                .isEqualTo(open.edition().state() == EditionState.EDITING);
    }

    @Test
    @Clause("4.1")
    void withdrawsOnce() throws Exception {
        var id = stories.published();

        var outcomes = together(() -> withdraw(id, "Lý do một"), () -> withdraw(id, "Lý do hai"));

        assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(1);
        assertThat(stories.state(id)).isEqualTo(EditionState.WITHDRAWN);
    }

    private String withdraw(EditionId id, String why) {
        withdrawing.withdraw(id, why, stories.cast().head());
        return why;
    }

    private Content text(EditionId id, String body) {
        return Stories.content(body, null)
                .in(Objects.requireNonNull(stories.open(id).content().section()), ItemKind.FEATURE);
    }

    /** What each of two did that began at the same moment: a value, or what was thrown. */
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
