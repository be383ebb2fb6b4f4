package vn.conglang.media.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.media.PictureUses;
import vn.conglang.media.SamplePictures;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.content.LeadPicture;
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
                                PictureUses.Standing.PUBLIC,
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
        var lead = new LeadPicture(id, "Chợ phiên", "", "Lù Seo Pao");
        stories.in(state, Stories.content("<p>Một tin.</p>", lead));
        return id;
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
