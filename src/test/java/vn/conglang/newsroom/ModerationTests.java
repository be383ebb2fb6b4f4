package vn.conglang.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.Refusals.refuses;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.SectionId;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.Arrival;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.RecommendEdition;
import vn.conglang.newsroom.moderation.RejectEdition;
import vn.conglang.newsroom.moderation.SendBackEdition;
import vn.conglang.newsroom.publishing.CorrectEdition;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.receiving.ReturnEdition;
import vn.conglang.newsroom.receiving.TakeInAtCounter;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.ChangeSection;
import vn.conglang.newsroom.section.SectionFields;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.newsroom.writing.DiscardEdition;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.SignOffEdition;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;
import vn.conglang.people.Office;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Who may decide on what, and what must be there before. */
@RoomTest
class ModerationTests {

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired WriteDraft writing;
    @Autowired SendIn sending;
    @Autowired SignOffEdition signing;
    @Autowired ReturnEdition returning;
    @Autowired TakeInAtCounter counter;
    @Autowired ReceiveEdition receiving;
    @Autowired SaveRevision saving;
    @Autowired PresentEdition presenting;
    @Autowired RecommendEdition recommending;
    @Autowired ApproveEdition approving;
    @Autowired SendBackEdition sendingBack;
    @Autowired RejectEdition rejecting;
    @Autowired PublishEdition publishing;
    @Autowired CorrectEdition correcting;
    @Autowired DiscardEdition discarding;
    @Autowired ChangeSection changing;
    @Autowired Sections sections;

    @Test
    @Clause("4.3")
    void refusesAnApproverWhoWroteIt() {
        var deputy = members.deputy();
        var id = writing.write(Stories.raw(), null, deputy);
        sending.send(id, stories.version(id), Declarations.ALL, deputy);
        receiving.receive(
                id,
                stories.version(id),
                stories.section(ApprovalMode.ANY_LEADER),
                ItemKind.BRIEF,
                null,
                true,
                stories.cast().support());
        presenting.present(id, stories.version(id), stories.cast().support());

        refuses(() -> approve(id, deputy)).containsExactly("ApproverWroteIt", "ApproverEditedIt");
        approve(id, stories.cast().deputy());
    }

    @Test
    @Clause("4.3")
    void refusesAnApproverWhoIsNamedAsAnAuthor() {
        var deputy = members.deputy();
        var id =
                stories.inReview(
                        by(new Author(deputy.name(), deputy.id(), 100)), ApprovalMode.ANY_LEADER);

        refuses(() -> approve(id, deputy)).containsExactly("ApproverWroteIt");
    }

    @Test
    @Clause("4.3")
    void refusesAnApproverWhoseNameWasTypedWithoutTheAccount() {
        var deputy = members.deputy();
        var typed = deputy.name().toUpperCase(Locale.ROOT);
        var id = stories.inReview(by(new Author(typed, null, 100)), ApprovalMode.ANY_LEADER);

        refuses(() -> approve(id, deputy)).containsExactly("ApproverBearsAuthorsName");
        approve(id, members.deputy());
    }

    @Test
    @Clause("4.1")
    void letsTheDeskGiveUpACorrectionThatNobodySendsAgain() {
        var article = stories.open(stories.in(EditionState.PUBLISHED)).edition().article();
        var head = stories.cast().head();
        var first = correcting.begin(article, "Sai số liệu", head);
        returning.giveBack(first, stories.version(first), "Thiếu nguồn", stories.cast().support());
        refuses(() -> correcting.begin(article, "Sai số liệu", head))
                .containsExactly("CorrectionUnderWay");
        var version = stories.version(first);
        refuses(() -> discarding.discard(first, version, " ", stories.cast().office()))
                .containsExactly("ReasonMissing");

        discarding.discard(first, version, "Người gửi đã nghỉ", stories.cast().office());

        assertThat(stories.state(first)).isEqualTo(EditionState.DISCARDED);
        correcting.begin(article, "Sai số liệu", head);
    }

    @Test
    @Clause("10.1")
    void letsWritersGiveUpTheirOwnDraftOnly() {
        var id = stories.draft();
        refuses(() -> discarding.discard(id, stories.version(id), "Trùng", stories.cast().office()))
                .containsExactly("NotPermitted");

        discarding.discard(id, stories.version(id), "Trùng", stories.cast().clerk());

        assertThat(stories.state(id)).isEqualTo(EditionState.DISCARDED);
    }

    @Test
    @Clause({"4.1", "4.3"})
    void refusesTheApproverOfACorrectionWhoMadeWhatItCorrects() {
        var both = alsoLeader(members.supportTeam());
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        saving.save(id, stories.version(id), changed(id), both);
        presenting.present(id, stories.version(id), stories.cast().support());
        approve(id, stories.cast().deputy());
        publishing.publish(id, stories.cast().office());
        var article = stories.open(id).edition().article();
        var correction = correcting.begin(article, "Sai số liệu", stories.cast().head());
        saving.save(
                correction,
                stories.version(correction),
                changed(correction),
                stories.cast().support());
        stories.describe(correction);
        presenting.present(correction, stories.version(correction), stories.cast().support());

        refuses(() -> approve(correction, both)).containsExactly("ApproverEditedIt");
        approve(correction, stories.cast().deputy());
    }

    @Test
    @Clause("4.3")
    void refusesAnApproverWhoseNameWasTakenOutAgain() {
        var deputy = members.deputy();
        var id =
                stories.editing(
                        by(new Author(deputy.name(), deputy.id(), 100)), ApprovalMode.ANY_LEADER);
        save(id, by(new Author("Bút danh", null, 100)).in(section(id), ItemKind.BRIEF));
        presenting.present(id, stories.version(id), stories.cast().support());

        refuses(() -> approve(id, deputy)).containsExactly("ApproverWroteIt");
    }

    @Test
    @Clause({"4.3", "5.b"})
    void refusesAnApproverWhoEditedIt() {
        var both = alsoLeader(members.supportTeam());
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        saving.save(id, stories.version(id), changed(id), both);
        presenting.present(id, stories.version(id), stories.cast().support());

        refuses(() -> approve(id, both)).containsExactly("ApproverEditedIt");
    }

    @Test
    @Clause({"8.b", "4.3"})
    void refusesAnApproverWhoPresentedIt() {
        var both = alsoLeader(members.supportTeam());
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        presenting.present(id, stories.version(id), both);

        refuses(() -> approve(id, both)).containsExactly("ApproverPresentedIt");
    }

    @Test
    @Clause({"4.3", "5.b"})
    void letsOnlyTheHeadOrWhoActsForTheHeadApproveWhereTheSectionSaysSo() {
        var id = stories.inReview(ApprovalMode.HEAD_ONLY);
        refuses(() -> approve(id, stories.cast().deputy())).containsExactly("HeadOnly");

        var acting = actingForTheHead(members.deputy());
        approve(id, acting);

        var step = stories.open(id).steps().getLast();
        assertThat(step.post()).isEqualTo("HEAD_EDITOR");
        assertThat(step.actingFor()).isEqualTo(stories.cast().head().name());
    }

    @Test
    @Clause("5.b")
    void asksForADeputyBeforeTheHeadWhereTheSectionSaysSo() {
        var head = stories.cast().head();
        var deputy = stories.cast().deputy();
        var id = stories.inReview(ApprovalMode.DEPUTY_THEN_HEAD);

        refuses(() -> approve(id, head)).containsExactly("DeputyFirst");
        refuses(() -> approve(id, deputy)).containsExactly("HeadOnly", "DeputyFirst");
        refuses(() -> recommend(id, head)).containsExactly("DeputyOnly");
        recommend(id, deputy);
        refuses(() -> recommend(id, members.deputy())).containsExactly("AlreadyRecommended");
        refuses(() -> approve(id, actingForTheHead(deputy)))
                .containsExactly("ApproverRecommendedIt");
        approve(id, head);

        assertThat(stories.state(id)).isEqualTo(EditionState.APPROVED);
    }

    @Test
    @Clause("5.b")
    void forgetsTheRecommendationWithTheText() {
        var id = stories.inReview(ApprovalMode.DEPUTY_THEN_HEAD);
        recommend(id, stories.cast().deputy());
        sendingBack.sendBack(id, stories.version(id), "Viết gọn lại", stories.cast().head());
        presenting.present(id, stories.version(id), stories.cast().support());

        refuses(() -> approve(id, stories.cast().head())).containsExactly("DeputyFirst");
    }

    @Test
    @Clause("4.3")
    void refusesToDecideOnATextOtherThanTheOneShown() {
        var id = stories.inReview(ApprovalMode.ANY_LEADER);
        var seen = stories.version(id);
        sendingBack.sendBack(id, seen, "Sửa tên chợ", stories.cast().head());
        save(id, changed(id));
        presenting.present(id, stories.version(id), stories.cast().support());

        var deputy = stories.cast().deputy();
        refuses(() -> approving.approve(id, seen, deputy)).containsExactly("ChangedMeanwhile");
        refuses(() -> sendingBack.sendBack(id, seen, "Sửa lại", deputy))
                .containsExactly("ChangedMeanwhile");
        refuses(() -> rejecting.reject(id, seen, "Trùng tin", deputy))
                .containsExactly("ChangedMeanwhile");
    }

    @Test
    @Clause("10.1")
    void sendsNothingForNoUnitOnceOnlyAUnitsPostIsLeft() {
        var writer = members.holding(Post.CONTRIBUTOR);
        var id = writing.write(Stories.raw(), null, writer);
        var clerk =
                new Member(
                        writer.id(),
                        writer.name(),
                        null,
                        List.of(new Office(Post.UNIT_CLERK, stories.cast().unit(), null)));

        refuses(() -> sending.send(id, stories.version(id), Declarations.ALL, clerk))
                .containsExactly("UnitMissing");
    }

    @Test
    @Clause("14.2")
    void putsNothingNewIntoAClosedSection() {
        var closed = stories.section(ApprovalMode.ANY_LEADER);
        var there = stories.inReview(ApprovalMode.ANY_LEADER);
        var other = stories.submitted(Stories.raw());
        var support = stories.cast().support();
        var kept = Objects.requireNonNull(stories.open(there).content().section());
        returning.giveBack(other, stories.version(other), "Thiếu", support);
        close(closed);
        close(kept);

        refuses(() ->
                        saving.save(
                                other,
                                stories.version(other),
                                Stories.raw().in(closed, ItemKind.BRIEF),
                                stories.cast().clerk()))
                .containsExactly("SectionMissing");
        sendingBack.sendBack(there, stories.version(there), "Sửa", stories.cast().head());
        saving.save(
                there,
                stories.version(there),
                Stories.content("<p>Vẫn ở đó</p>", null).in(kept, ItemKind.BRIEF),
                support);
    }

    private void close(SectionId id) {
        var section = sections.find(id).orElseThrow();
        changing.change(
                id,
                new SectionFields(
                        section.slug(),
                        section.nameVi(),
                        section.nameEn(),
                        section.descriptionVi(),
                        section.descriptionEn(),
                        section.approvalMode(),
                        false),
                stories.cast().office());
    }

    @Test
    @Clause({"8.a", "10.1"})
    void namesTheClauseByWhichSomebodyMayNotReturnAnItem() {
        var atHead = stories.in(EditionState.AT_SIGN_OFF);
        var atDesk = stories.submitted(Stories.raw());
        var clerk = stories.cast().clerk();

        assertThat(clauseAgainstReturning(atHead, clerk)).isEqualTo("10.1");
        assertThat(clauseAgainstReturning(atDesk, clerk)).isEqualTo("8.a");
    }

    private String clauseAgainstReturning(EditionId id, Member who) {
        var clause = returning.refusals(stories.open(id).dossier(), who).getFirst().clause();
        return Objects.requireNonNull(clause).label();
    }

    @Test
    @Clause("8.a")
    void refusesToReturnATextOtherThanTheOneShown() {
        var id = stories.submitted(Stories.raw());
        var seen = stories.version(id);
        var support = stories.cast().support();
        returning.giveBack(id, seen, "Thiếu nguồn", support);
        sending.send(id, stories.version(id), Declarations.ALL, stories.cast().clerk());
        signing.signOff(id, stories.version(id), stories.cast().unitHead());

        refuses(() -> returning.giveBack(id, seen, "Thiếu nguồn", support))
                .containsExactly("ChangedMeanwhile");
    }

    @Test
    @Clause({"10.1", "10.2", "10.3"})
    void asksForEveryDeclaration() {
        var id = stories.draft();

        refuses(() ->
                        sending.send(
                                id, stories.version(id), Declarations.NONE, stories.cast().clerk()))
                .containsExactly(
                        "DeclarationMissing.noStateSecret",
                        "DeclarationMissing.ownWorkOrLicensed",
                        "DeclarationMissing.contentIsAccurate");
        sending.send(id, stories.version(id), Declarations.ALL, stories.cast().clerk());

        assertThat(stories.open(id).declarations()).hasSize(1);
    }

    @Test
    @Clause({"10.2", "8.c"})
    void stopsATextWithASecrecyMarking() {
        var stamped = Stories.content("<p>TUYỆT MẬT</p><p>Kế hoạch</p>", null);
        var id = stories.draft(stamped);

        refuses(() ->
                        sending.send(
                                id, stories.version(id), Declarations.ALL, stories.cast().clerk()))
                .containsExactly("SecrecyMarking");
        refuses(() ->
                        counter.takeIn(
                                stamped,
                                null,
                                new Arrival(Channel.COUNTER, "Ông Sùng", ""),
                                Declarations.ALL,
                                IdempotencyKey.fresh(),
                                stories.cast().office()))
                .containsExactly("SecrecyMarking");
    }

    @Test
    @Clause({"10.2", "8.c"})
    void stopsAMarkingThatAnEditorBringsIn() {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        save(id, Stories.content("<p>TỐI MẬT</p><p>x</p>", null).in(section(id), ItemKind.BRIEF));

        refuses(() -> presenting.present(id, stories.version(id), stories.cast().support()))
                .containsExactly("SecrecyMarking");
    }

    @Test
    @Clause("10.1")
    void bringsAClerksItemToTheUnitsHeadFirst() {
        var id = stories.atSignOff(Stories.raw());
        var otherHead = members.unitHead(members.unit());

        assertThat(stories.state(id)).isEqualTo(EditionState.AT_SIGN_OFF);
        Assertions.assertThatThrownBy(() -> signing.signOff(id, stories.version(id), otherHead))
                .hasMessageContaining("No such edition");
        signing.signOff(id, stories.version(id), stories.cast().unitHead());

        assertThat(stories.open(id).edition().signedOff())
                .extracting(p -> p == null ? null : p.id())
                .isEqualTo(stories.cast().unitHead().id());
    }

    @Test
    @Clause("10.1")
    void takesWhatTheUnitsHeadSendsAsSignedOff() {
        var head = stories.cast().unitHead();
        var id = writing.write(Stories.raw(), stories.cast().unit(), head);
        sending.send(id, stories.version(id), Declarations.ALL, head);

        assertThat(stories.state(id)).isEqualTo(EditionState.SUBMITTED);
        assertThat(stories.open(id).edition().signedOff()).isNotNull();
    }

    @Test
    @Clause("10.1")
    void doesNotLetAClerkGoPastTheUnitsHead() {
        var clerk = stories.cast().clerk();

        refuses(() -> writing.write(Stories.raw(), null, clerk)).containsExactly("UnitMissing");
        refuses(() -> writing.write(Stories.raw(), members.unit(), clerk))
                .containsExactly("NotYourUnit");
    }

    @Test
    @Clause("10.1")
    void saysWhenAUnitHasNobodyToSign() {
        var unit = members.unit();
        var clerk = members.unitClerk(unit);
        var id = writing.write(Stories.raw(), unit, clerk);

        refuses(() -> sending.send(id, stories.version(id), Declarations.ALL, clerk))
                .containsExactly("UnitWithoutHead");
    }

    @Test
    @Clause("7.1")
    void receivesAContributorsItemAtOnce() {
        var contributor = members.contributor();
        var id = writing.write(Stories.raw(), null, contributor);
        sending.send(id, stories.version(id), Declarations.ALL, contributor);

        assertThat(stories.state(id)).isEqualTo(EditionState.SUBMITTED);
    }

    @Test
    @Clause("8.a")
    void tellsTheWriterWhyItCameBack() {
        var id = stories.submitted(Stories.raw());
        refuses(() -> returning.giveBack(id, stories.version(id), "  ", stories.cast().support()))
                .containsExactly("ReasonMissing");
        refuses(() ->
                        returning.giveBack(
                                id,
                                stories.version(id),
                                "a".repeat(2_001),
                                stories.cast().support()))
                .containsExactly("ReasonTooLong");
        returning.giveBack(id, stories.version(id), "Thiếu số liệu", stories.cast().support());

        assertThat(stories.open(id).lastReturn().orElseThrow().reason()).isEqualTo("Thiếu số liệu");
        sending.send(id, stories.version(id), Declarations.ALL, stories.cast().clerk());
        assertThat(stories.state(id)).isEqualTo(EditionState.AT_SIGN_OFF);
    }

    @Test
    @Clause("7.1")
    void takesInWhatCameByCounter() {
        var office = stories.cast().office();
        refuses(() ->
                        counter.takeIn(
                                Stories.raw(),
                                null,
                                new Arrival(Channel.WEB, "", ""),
                                Declarations.ALL,
                                IdempotencyKey.fresh(),
                                office))
                .containsExactly("ChannelMissing");
        refuses(() ->
                        counter.takeIn(
                                Stories.raw(),
                                null,
                                new Arrival(Channel.PHONE, " ", ""),
                                Declarations.NONE,
                                IdempotencyKey.fresh(),
                                office))
                .contains("BroughtByMissing", "DeclarationMissing.noStateSecret");
        refuses(() ->
                        counter.takeIn(
                                Stories.raw(),
                                stories.cast().unit(),
                                new Arrival(Channel.COUNTER, "Văn thư xã", " "),
                                Declarations.ALL,
                                IdempotencyKey.fresh(),
                                office))
                .containsExactly("SignatureMissing");
        var id =
                counter.takeIn(
                        Stories.raw(),
                        null,
                        new Arrival(Channel.COUNTER, "Bà Thào, 0912 000 000", ""),
                        Declarations.ALL,
                        IdempotencyKey.fresh(),
                        office);
        receiving.receive(
                id,
                stories.version(id),
                stories.section(ApprovalMode.ANY_LEADER),
                ItemKind.BRIEF,
                stories.cast().unit(),
                true,
                office);

        assertThat(stories.open(id).edition().arrival().broughtBy())
                .isEqualTo("Bà Thào, 0912 000 000");
        assertThat(stories.open(id).edition().unit()).isEqualTo(stories.cast().unit());
    }

    @Test
    @Clause({"8.c", "14.2"})
    void receivesOnlyWithASecrecyCheckAndASection() {
        var id = stories.submitted(Stories.raw());
        var nowhere = new vn.conglang.core.SectionId(Long.MAX_VALUE);

        refuses(() ->
                        receiving.receive(
                                id,
                                stories.version(id),
                                nowhere,
                                ItemKind.BRIEF,
                                members.unit(),
                                false,
                                stories.cast().support()))
                .containsExactly("SectionMissing", "UnitSignedOff", "SecrecyCheckMissing");
    }

    private void approve(EditionId id, Member who) {
        approving.approve(id, stories.version(id), who);
    }

    private void recommend(EditionId id, Member who) {
        recommending.recommend(id, stories.version(id), who);
    }

    private void save(EditionId id, Content content) {
        saving.save(id, stories.version(id), content, stories.cast().support());
    }

    private vn.conglang.core.SectionId section(EditionId id) {
        return java.util.Objects.requireNonNull(stories.open(id).content().section());
    }

    private Content changed(EditionId id) {
        return Stories.content("<p>Đã sửa.</p>", null).in(section(id), ItemKind.FEATURE);
    }

    private static Content by(Author author) {
        return new Content(
                Stories.title(),
                "Tóm tắt",
                "<p>Nội dung</p>",
                ItemKind.BRIEF,
                null,
                null,
                List.of(),
                List.of(author),
                "",
                "");
    }

    private static Member alsoLeader(Member who) {
        var offices = new java.util.ArrayList<>(who.offices());
        offices.add(new Office(Post.DEPUTY_EDITOR, null, null));
        return new Member(who.id(), who.name(), who.unit(), offices);
    }

    private Member actingForTheHead(Member who) {
        return actingFor(stories.cast().head(), Post.HEAD_EDITOR, who);
    }

    private static Member actingFor(Member leader, Post post, Member who) {
        var offices = new java.util.ArrayList<>(who.offices());
        offices.add(new Office(post, null, new Office.Delegator(leader.id(), leader.name())));
        return new Member(who.id(), who.name(), who.unit(), offices);
    }
}
