package vn.conglang.media.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.media.PictureTexts;
import vn.conglang.media.SamplePictures;
import vn.conglang.media.rendition.Focus;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.edition.Hands;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Another content under the same address, and never past those who moderate. */
@RoomTest
@Clause("7.2")
class ReplacementTests {

    private static final String WHY = "Làm mờ mặt trẻ em";

    @Autowired ReplacePicture replace;
    @Autowired DecideReplacement decide;
    @Autowired CutPicture cut;
    @Autowired ApproveEdition approve;
    @Autowired Hands hands;
    @Autowired Replacements replacements;
    @Autowired PictureFile pictures;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired MockMvc mvc;

    @Test
    void replacesAtOnceWhatOnlyDraftsShow() {
        var clerk = stories.cast().clerk();
        var id = shownIn(EditionState.DRAFT);

        assertThat(replaceWith(id, 320, clerk)).isTrue();

        assertThat(width(id)).isEqualTo(320);
        assertThat(replacements.past(id))
                .singleElement()
                .satisfies(past -> assertThat(past.reason()).isEqualTo(WHY));
    }

    @Test
    void replacesNothingThatLeadersLookAt() {
        for (var state : List.of(EditionState.IN_REVIEW, EditionState.APPROVED)) {
            var id = shownIn(state);

            assertThat(reasons(() -> replaceWith(id, 320, stories.cast().clerk())))
                    .contains("media.refusal.UnderDecision");
        }
    }

    @Test
    void touchesNothingUnderDecisionThatIsPublicElsewhere() {
        var clerk = stories.cast().clerk();
        for (var state :
                List.of(EditionState.IN_REVIEW, EditionState.APPROVED, EditionState.SCHEDULED)) {
            var id = shownIn(EditionState.PUBLISHED);
            replaceWith(id, 320, clerk);
            alsoShownIn(state, id);

            assertThat(reasons(() -> replaceWith(id, 400, clerk)))
                    .contains("media.refusal.UnderDecision");
            assertThat(reasons(() -> decide.take(id, waiting(id), stories.cast().deputy())))
                    .containsExactly("media.refusal.UnderDecision");
            assertThat(
                            reasons(() ->
                                    cut.cut(
                                            id,
                                            version(id),
                                            new Focus(1, 1),
                                            stories.cast().deputy())))
                    .containsExactly("media.refusal.UnderDecision");
            assertThat(width(id)).isEqualTo(640);
        }
    }

    @Test
    @Clause("4.3")
    void waitsForALeaderWhereReadersSeeItThoughADraftShowsItToo() {
        var id = shownIn(EditionState.PUBLISHED);
        var draft = alsoShownIn(EditionState.DRAFT, id);
        var before = stories.version(draft);
        var leader = members.deputy();

        assertThat(replaceWith(id, 320, stories.cast().support())).isFalse();
        assertThat(stories.version(draft)).isEqualTo(before);
        decide.take(id, waiting(id), leader);

        assertThat(stories.version(draft)).isEqualTo(before + 1);
        assertThat(hands(draft)).contains(stories.cast().support().id());
        assertThat(hands(draft)).doesNotContain(leader.id());
    }

    @Test
    @Clause("8.a")
    void leavesWhatWasHandedOnToTheEditors() {
        var clerk = stories.cast().clerk();
        for (var state :
                List.of(EditionState.AT_SIGN_OFF, EditionState.SUBMITTED, EditionState.EDITING)) {
            var id = shownIn(state);

            assertThat(reasons(() -> replaceWith(id, 320, clerk)))
                    .containsExactly("media.refusal.HandedOn");
            assertThat(reasons(() -> cut.cut(id, version(id), new Focus(1, 1), clerk)))
                    .containsExactly("media.refusal.HandedOn");
            assertThat(replaceWith(id, 320, members.supportTeam())).isTrue();
            assertThat(width(id)).isEqualTo(320);
        }
    }

    @Test
    void givesItBackToItsUploaderWithTheItem() {
        var id = shownIn(EditionState.RETURNED);

        assertThat(replaceWith(id, 320, stories.cast().clerk())).isTrue();
    }

    /**
     * Whoever gave it its picture had a hand in it; who had the old one before them looks again.
     */
    @Test
    @Clause("4.3")
    void isApprovedByNobodyWhoChangedItsPicture() {
        var editor = members.supportTeam();
        var id = stories.picture(stories.cast().clerk());
        var edition = alsoShownIn(EditionState.EDITING, id);
        var before = stories.version(edition);

        replaceWith(id, 320, editor);
        assertThat(stories.version(edition)).isEqualTo(before + 1);
        cut.cut(id, version(id), new Focus(1, 1), stories.cast().office());
        assertThat(stories.version(edition)).isEqualTo(before + 2);

        assertThat(hands(edition)).contains(editor.id(), stories.cast().office().id());
        stories.present(edition);
        assertThat(
                        reasons(() ->
                                approve.approve(
                                        edition, stories.version(edition), asLeader(editor))))
                .contains("newsroom.refusal.ApproverEditedIt");
    }

    @Test
    @Clause("4.3")
    void showsReadersTheOldOneUntilAnotherLeaderApproves() throws Exception {
        var id = shownIn(EditionState.PUBLISHED);
        var before = etag(id, 320);
        var deputy = stories.cast().deputy();

        assertThat(replaceWith(id, 400, stories.cast().clerk())).isFalse();
        assertThat(width(id)).isEqualTo(640);
        assertThat(etag(id, 320)).isEqualTo(before);
        assertThat(reasons(() -> replaceWith(id, 400, stories.cast().support())))
                .containsExactly("media.refusal.ReplacementWaits");

        decide.take(id, waiting(id), deputy);

        assertThat(width(id)).isEqualTo(400);
        assertThat(etag(id, 320)).isNotEqualTo(before);
        var old = mvc.perform(get("/anh/" + id + "-640.jpg")).andReturn().getResponse();
        assertThat(old.getStatus()).isEqualTo(302);
        assertThat(old.getHeader("Location")).isEqualTo("/anh/" + id + "-400.jpg");
    }

    @Test
    @Clause("4.3")
    void isDecidedByNobodyWhoProposedItNorByOthersThanLeaders() {
        var editor = stories.cast().support();
        var id = shownIn(EditionState.PUBLISHED);
        replaceWith(id, 320, editor);
        var number = waiting(id);

        assertThat(
                        decide.refusals(
                                replacements.waiting(id).orElseThrow(),
                                Set.of(PictureTexts.Standing.PUBLIC),
                                editor))
                .extracting(Refusal::key)
                .contains("media.refusal.OwnReplacement");
        assertThat(reasons(() -> decide.take(id, number, stories.cast().office())))
                .containsExactly("media.refusal.PublicCut");
    }

    @Test
    void keepsTheOldOneWhereALeaderRefuses() {
        var id = shownIn(EditionState.PUBLISHED);
        replaceWith(id, 320, stories.cast().clerk());

        decide.refuse(id, waiting(id), stories.cast().deputy());

        assertThat(width(id)).isEqualTo(640);
        assertThat(replacements.waiting(id)).isEmpty();
        assertThat(replacements.past(id)).isEmpty();
    }

    @Test
    @Clause("4.3")
    void isDecidedOnce() {
        var id = shownIn(EditionState.PUBLISHED);
        replaceWith(id, 320, stories.cast().clerk());
        var number = waiting(id);
        decide.refuse(id, number, stories.cast().deputy());
        replaceWith(id, 400, stories.cast().clerk());

        for (var late :
                List.<ThrowingCallable>of(
                        () -> decide.take(id, number, stories.cast().deputy()),
                        () -> decide.refuse(id, number, stories.cast().deputy()))) {
            assertThat(catchThrowableOfType(Refused.class, late).reasons())
                    .containsExactly(
                            Refusal.of(
                                    "media.refusal.ReplacementDecided",
                                    vn.conglang.core.Clause.of("4.3")));
        }
        assertThat(width(id)).isEqualTo(640);
    }

    /** The rules of the room that need no field name where they come from. */
    @Test
    void namesTheClauseOfEachRefusal() {
        var clerk = stories.cast().clerk();
        var id = shownIn(EditionState.PUBLISHED);
        assertThat(
                        catchThrowableOfType(
                                        Refused.class,
                                        () -> replace.replace(id, 0, "a.png", png(9), " ", clerk))
                                .reasons())
                .extracting(Refusal::clause)
                .containsExactly(vn.conglang.core.Clause.of("4.1"));
        replaceWith(id, 320, clerk);
        assertThat(pictures.open(id, clerk).orElseThrow())
                .satisfies(open -> {
                    assertThat(open.replacing())
                            .extracting(Refusal::clause)
                            .containsExactly(vn.conglang.core.Clause.of("4.3"));
                    assertThat(open.discarding())
                            .extracting(Refusal::clause)
                            .containsExactly(vn.conglang.core.Clause.of("14.3"));
                });
    }

    @Test
    void isTakenOnceHoweverOftenItIsApproved() throws Exception {
        var id = shownIn(EditionState.PUBLISHED);
        replaceWith(id, 320, stories.cast().clerk());
        var number = waiting(id);
        Callable<Boolean> approving =
                () -> {
                    try {
                        decide.take(id, number, stories.cast().deputy());
                        return true;
                    } catch (Refused refused) {
                        return false;
                    }
                };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = 0;
            for (var answer : threads.invokeAll(List.of(approving, approving, approving))) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void wantsAReasonAndAPicture() {
        var clerk = stories.cast().clerk();
        var id = shownIn(EditionState.DRAFT);

        assertThat(reasons(() -> replace.replace(id, version(id), "a.png", png(9), " ", clerk)))
                .containsExactly("media.refusal.ReasonMissing");
        assertThat(
                        reasons(() ->
                                replace.replace(
                                        id,
                                        version(id),
                                        "a.png",
                                        new ByteArrayInputStream("<html>".getBytes()),
                                        WHY,
                                        clerk)))
                .containsExactly("media.refusal.WrongType");
        assertThat(width(id)).isEqualTo(640);
    }

    private FileId shownIn(EditionState state) {
        var id = stories.picture(stories.cast().clerk());
        alsoShownIn(state, id);
        return id;
    }

    private EditionId alsoShownIn(EditionState state, FileId id) {
        var lead = new LeadPicture(id, "Chợ phiên", "", "Lù Seo Pao");
        return stories.in(state, Stories.content("<p>Một tin.</p>", lead));
    }

    /** The same person, promoted meanwhile. */
    private Member asLeader(Member who) {
        return new Member(who.id(), who.name(), who.unit(), stories.cast().deputy().offices());
    }

    private Set<StaffId> hands(EditionId edition) {
        return hands.on(stories.article(edition)).editors();
    }

    private boolean replaceWith(FileId id, int width, Member who) {
        return replace.replace(id, version(id), "moi.png", png(width), WHY, who);
    }

    private static ByteArrayInputStream png(int width) {
        return new ByteArrayInputStream(SamplePictures.png(width, width));
    }

    private long version(FileId id) {
        return pictures.open(id, stories.cast().office()).orElseThrow().entry().version();
    }

    private int width(FileId id) {
        return pictures.open(id, stories.cast().office())
                .orElseThrow()
                .entry()
                .file()
                .picture()
                .width();
    }

    private long waiting(FileId id) {
        return replacements.waiting(id).orElseThrow().id();
    }

    private String etag(FileId id, int width) throws Exception {
        return String.valueOf(
                mvc.perform(get("/anh/" + id + "-" + width + ".jpg"))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag"));
    }

    private static List<String> reasons(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).reasons().stream()
                .map(Refusal::key)
                .toList();
    }
}
