package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static vn.conglang.newsroom.Refusals.refuses;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.EditorialBoard;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.accounts.DisableAccount;
import vn.conglang.people.accounts.EnableAccount;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.people.appointments.Delegate;
import vn.conglang.people.appointments.ProposedDelegation;
import vn.conglang.regulation.Approval;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** A head whose account is closed is still appointed, but can be asked for nothing. */
@RoomTest
@Clause({"4.3", "5.b"})
class ClosedHeadTests {

    private static final LocalDate LENT = LocalDate.of(2090, 3, 1);

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired EditorialBoard board;
    @Autowired DisableAccount disable;
    @Autowired EnableAccount enable;
    @Autowired Appointments appointments;
    @Autowired Delegate delegate;
    @Autowired WriteDraft writing;
    @Autowired SendIn sending;
    @Autowired ReceiveEdition receiving;
    @Autowired PresentEdition presenting;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc mvc;

    private Member head;

    @BeforeEach
    void appoint() {
        head = stories.cast().head();
    }

    @AfterEach
    void open() {
        if (board.actingAs(Post.HEAD_EDITOR).isEmpty()) {
            enable.enable(stories.cast().office(), head.id());
        }
    }

    private void closed() {
        disable.disable(stories.cast().office(), head.id());
    }

    @Test
    void isNotAskedToApprove() {
        var byHead = received(ApprovalMode.HEAD_ONLY, stories.cast().support());
        var afterDeputy = received(ApprovalMode.DEPUTY_THEN_HEAD, stories.cast().support());
        closed();

        refuses(() -> present(byHead)).containsExactly("NobodyActsAsHead");
        refuses(() -> present(afterDeputy)).containsExactly("NobodyActsAsHead");
        assertThat(stories.state(byHead)).isEqualTo(EditionState.EDITING);

        enable.enable(stories.cast().office(), head.id());
        present(byHead);
        assertThat(asked(byHead)).isEqualTo(Approval.HEAD_ONLY);
    }

    @Test
    void isNotMissedWhereAnyLeaderDecides() {
        var id = received(ApprovalMode.ANY_LEADER, stories.cast().support());
        closed();

        present(id);

        assertThat(asked(id)).isEqualTo(Approval.ANY_LEADER);
    }

    @Test
    void leavesTheirOwnWorkToAnyOtherLeader() {
        var id = received(ApprovalMode.HEAD_ONLY, head);
        closed();

        present(id);

        assertThat(asked(id)).isEqualTo(Approval.ANY_LEADER);
    }

    @Test
    void isRepresentedByWhoeverStandsIn() {
        var id = received(ApprovalMode.HEAD_ONLY, stories.cast().support());
        var deputy = members.deputy();
        delegate.delegate(
                stories.cast().office(),
                new ProposedDelegation(
                        appointments.of(head.id()).getFirst().id(),
                        deputy.id(),
                        LENT,
                        LENT,
                        Members.DECISION));
        closed();

        OfficeClock.at(
                LENT.atTime(LocalTime.NOON).atZone(OfficeClock.ZONE).toInstant(),
                () -> {
                    assertThat(board.actingAs(Post.HEAD_EDITOR)).containsExactly(deputy.id());
                    present(id);
                });

        assertThat(asked(id)).isEqualTo(Approval.HEAD_ONLY);
    }

    @Test
    @Clause("3")
    void standsOnTheListOfTheBoard() throws Exception {
        closed();

        assertThat(board.appointedTo(Post.HEAD_EDITOR)).containsExactly(head.id());
        assertThat(board.actingAs(Post.HEAD_EDITOR)).isEmpty();
        mvc.perform(get("/ban-bien-tap")).andExpect(content().string(containsString(head.name())));
    }

    private EditionId received(ApprovalMode mode, Member author) {
        var id = writing.write(Stories.raw(), null, author);
        sending.send(id, stories.version(id), Declarations.ALL, author);
        receiving.receive(
                id,
                stories.version(id),
                stories.section(mode),
                ItemKind.BRIEF,
                null,
                true,
                stories.cast().support());
        return id;
    }

    private void present(EditionId id) {
        presenting.present(id, stories.version(id), stories.cast().support());
    }

    private Approval asked(EditionId id) {
        return jdbc.sql("select approval_asked from edition where id = :id")
                .param("id", id.value())
                .query((row, number) -> Approval.valueOf(row.getString(1)))
                .single();
    }
}
