package vn.conglang.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.core.UnitId;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.RejectEdition;
import vn.conglang.newsroom.publishing.CorrectEdition;
import vn.conglang.newsroom.publishing.DescribeChange;
import vn.conglang.newsroom.publishing.PublishAlone;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.ScheduleEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.receiving.ReturnEdition;
import vn.conglang.newsroom.section.AddSection;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.SectionFields;
import vn.conglang.newsroom.writing.DiscardEdition;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.SignOffEdition;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;

/** Brings an item to a state by the real verbs, each done by somebody who may. */
@TestComponent
public class Stories {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Members members;
    private final Uploads uploads;
    private final AddSection addSection;
    private final WriteDraft writing;
    private final SendIn sending;
    private final SignOffEdition signing;
    private final ReturnEdition returning;
    private final ReceiveEdition receiving;
    private final SaveRevision saving;
    private final PresentEdition presenting;
    private final ApproveEdition approving;
    private final RejectEdition rejecting;
    private final PublishEdition publishing;
    private final WithdrawEdition withdrawing;
    private final DiscardEdition discarding;
    private final CorrectEdition correction;
    private final EditionFile files;
    private final ScheduleEdition scheduling;
    private final PublishAlone alone;
    private final DescribeChange describing;
    private final OfficeClock clock;

    private @Nullable Cast cast;

    /**
     * @param unit the unit for which the clerk writes
     */
    public record Cast(
            UnitId unit,
            Member clerk,
            Member unitHead,
            Member support,
            Member office,
            Member deputy,
            Member head) {}

    Stories(
            Members members,
            Uploads uploads,
            AddSection addSection,
            WriteDraft writing,
            SendIn sending,
            SignOffEdition signing,
            ReturnEdition returning,
            ReceiveEdition receiving,
            SaveRevision saving,
            PresentEdition presenting,
            ApproveEdition approving,
            RejectEdition rejecting,
            PublishEdition publishing,
            WithdrawEdition withdrawing,
            DiscardEdition discarding,
            CorrectEdition correction,
            EditionFile files,
            ScheduleEdition scheduling,
            PublishAlone alone,
            DescribeChange describing,
            OfficeClock clock) {
        this.members = members;
        this.uploads = uploads;
        this.addSection = addSection;
        this.writing = writing;
        this.sending = sending;
        this.signing = signing;
        this.returning = returning;
        this.receiving = receiving;
        this.saving = saving;
        this.presenting = presenting;
        this.approving = approving;
        this.rejecting = rejecting;
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.discarding = discarding;
        this.correction = correction;
        this.files = files;
        this.scheduling = scheduling;
        this.alone = alone;
        this.describing = describing;
        this.clock = clock;
    }

    /** Who does what in these stories; all different people. */
    public synchronized Cast cast() {
        if (cast == null) {
            cast = newCast();
        }
        return cast;
    }

    private Cast newCast() {
        var unit = members.unit();
        return new Cast(
                unit,
                members.unitClerk(unit),
                members.unitHead(unit),
                members.supportTeam(),
                members.standingOffice(),
                members.deputy(),
                members.head());
    }

    public static String title() {
        return "Chợ phiên Cao Sơn họp lại, số " + COUNT.incrementAndGet();
    }

    /** What a clerk types: not classified, no picture. */
    public static Content raw() {
        return content("<p>Sáng thứ Tư, chợ phiên Cao Sơn họp lại sau mưa lũ.</p>", null);
    }

    public static Content content(String body, @Nullable LeadPicture lead) {
        return new Content(
                title(),
                "Bà con các xã hạ huyện về chợ đông hơn mọi năm.",
                body,
                ItemKind.FEATURE,
                null,
                lead,
                List.of(),
                List.of(new Author("Lù Seo Pao", null, 100)),
                "",
                "");
    }

    /** A new section with this way of approving. */
    public SectionId section(ApprovalMode mode) {
        var word = "muc-" + COUNT.incrementAndGet();
        return addSection.add(
                new SectionFields(word, "Mục " + word, "Section " + word, "", "", mode, true),
                null,
                cast().office());
    }

    /** A picture that somebody uploaded. */
    public FileId picture(Member who) {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        image.setRGB(COUNT.incrementAndGet() % 640, 7, Color.ORANGE.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uploads.bringIn("cho.png", new ByteArrayInputStream(bytes.toByteArray()), who).id();
    }

    public EditionId draft() {
        return writing.write(raw(), cast().unit(), cast().clerk());
    }

    public EditionId draft(Content content) {
        return writing.write(content, cast().unit(), cast().clerk());
    }

    /** What somebody writes for no unit. */
    public EditionId draftBy(Member writer, Content content) {
        return writing.write(content, null, writer);
    }

    public EditionId atSignOff(Content content) {
        var id = draft(content);
        sending.send(id, version(id), Declarations.ALL, cast().clerk());
        return id;
    }

    public EditionId submitted(Content content) {
        var id = atSignOff(content);
        signing.signOff(id, version(id), cast().unitHead());
        return id;
    }

    public EditionId editing(Content content, ApprovalMode mode) {
        var id = submitted(content);
        receive(id, section(mode));
        return id;
    }

    public void receive(EditionId id, SectionId section) {
        receiving.receive(
                id, version(id), section, ItemKind.FEATURE, cast().unit(), true, cast().support());
    }

    public EditionId inReview(ApprovalMode mode) {
        return inReview(raw(), mode);
    }

    public EditionId inReview(Content content, ApprovalMode mode) {
        var id = editing(content, mode);
        presenting.present(id, version(id), cast().support());
        return id;
    }

    public EditionId approved() {
        return approved(raw());
    }

    public EditionId approved(Content content) {
        var id = inReview(content, ApprovalMode.ANY_LEADER);
        approving.approve(id, version(id), cast().deputy());
        return id;
    }

    /** Waits for a morning a month from now. */
    public EditionId scheduled(Content content) {
        var id = approved(content);
        var morning = clock.today().plusMonths(1).atTime(8, 0);
        scheduling.schedule(id, morning.toString(), cast().office());
        return id;
    }

    /** What the head published alone. */
    public EditionId publishedAlone() {
        var id = editing(raw(), ApprovalMode.ANY_LEADER);
        alone.publish(id, version(id), "Lũ quét, đường tắc", cast().head());
        return id;
    }

    public EditionId published() {
        return published(raw());
    }

    public EditionId published(Content content) {
        var id = approved(content);
        publishing.publish(id, cast().office());
        return id;
    }

    /** A new edition in the state, brought there by those whose work it is. */
    public EditionId in(EditionState state) {
        return in(state, raw());
    }

    /** This content in the state; a superseded one has given way to other words. */
    public EditionId in(EditionState state, Content content) {
        return switch (state) {
            case DRAFT -> draft(content);
            case AT_SIGN_OFF -> atSignOff(content);
            case SUBMITTED -> submitted(content);
            case RETURNED -> {
                var id = submitted(content);
                returning.giveBack(id, version(id), "Thiếu ảnh", cast().support());
                yield id;
            }
            case EDITING -> editing(content, ApprovalMode.ANY_LEADER);
            case IN_REVIEW -> inReview(content, ApprovalMode.ANY_LEADER);
            case REJECTED -> {
                var id = inReview(content, ApprovalMode.ANY_LEADER);
                reject(id);
                yield id;
            }
            case APPROVED -> approved(content);
            case SCHEDULED -> scheduled(content);
            case PUBLISHED -> published(content);
            case SUPERSEDED -> superseded(content);
            case DISCARDED -> {
                var id = draft(content);
                discarding.discard(id, version(id), "Trùng tin", cast().clerk());
                yield id;
            }
            case WITHDRAWN -> {
                var id = published(content);
                withdrawing.withdraw(id, "Nội dung chưa chính xác", cast().head());
                yield id;
            }
        };
    }

    private EditionId superseded(Content content) {
        var first = published(content);
        var second = corrected(first, raw());
        again(second);
        publishing.publish(second, cast().office());
        return first;
    }

    /** A correction on the editors' table, with other words than the public edition has. */
    public EditionId corrected(EditionId published, Content content) {
        var second = correction.begin(article(published), "Sửa tên chợ", cast().head());
        rewrite(second, content);
        return second;
    }

    /** Gives an edition on the editors' table other words; its section stays. */
    public void rewrite(EditionId id, Content content) {
        var section = Objects.requireNonNull(open(id).content().section());
        saving.save(id, version(id), content.in(section, content.kind()), cast().support());
    }

    /** Says what a correction changes. */
    public void describe(EditionId id) {
        describing.describe(id, version(id), "MAJOR", "Chợ họp ngày thứ Bảy", cast().support());
    }

    /** Presents and approves an edition that lies on the editors' table. */
    public void again(EditionId id) {
        if (open(id).edition().isCorrection()) {
            describe(id);
        }
        present(id);
        approving.approve(id, version(id), cast().deputy());
    }

    public void present(EditionId id) {
        presenting.present(id, version(id), cast().support());
    }

    /** Takes the support team's own draft to its approval. */
    public void sentAndApproved(EditionId id, SectionId section) {
        sentAndPresented(id, section);
        approving.approve(id, version(id), cast().deputy());
    }

    /** Takes the support team's own draft to the leaders. */
    public void sentAndPresented(EditionId id, SectionId section) {
        sending.send(id, version(id), Declarations.ALL, cast().support());
        receiving.receive(id, version(id), section, ItemKind.FEATURE, null, true, cast().support());
        present(id);
    }

    public void reject(EditionId id) {
        rejecting.reject(id, version(id), "Trùng tin đã đăng", cast().deputy());
    }

    public OpenEdition open(EditionId id) {
        return files.open(id, cast().office()).orElseThrow();
    }

    public long version(EditionId id) {
        return open(id).edition().version();
    }

    public ArticleId article(EditionId id) {
        return open(id).edition().article();
    }

    public EditionState state(EditionId id) {
        return open(id).edition().state();
    }
}
