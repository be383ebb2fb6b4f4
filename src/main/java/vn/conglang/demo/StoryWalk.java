package vn.conglang.demo;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.core.UnitId;
import vn.conglang.demo.StoryMaterial.Stage;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.Channel;
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.away.MakeDecisionLink;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.edition.Arrival;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.RecommendEdition;
import vn.conglang.newsroom.moderation.RejectEdition;
import vn.conglang.newsroom.publishing.CorrectEdition;
import vn.conglang.newsroom.publishing.DescribeChange;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.publishing.WithdrawEdition;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.receiving.ReturnEdition;
import vn.conglang.newsroom.receiving.TakeInAtCounter;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.newsroom.writing.DiscardEdition;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.newsroom.writing.SignOffEdition;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.regulation.Approval;

/**
 * Leads one story of the demo on its way, through the real use cases, each step at its own time.
 */
@Component
@Profile("demo")
class StoryWalk {

    private static final Duration STEP = Duration.ofMinutes(37);
    private static final String OFFICE = "office-2";
    private static final String SUPPORT = "support-1";
    private static final String SIGNED_ON_PAPER = "Lãnh đạo đơn vị (ký, đóng dấu)";

    private final OfficeClock clock;
    private final DemoStaff staff;
    private final Uploads uploads;
    private final PictureShelf shelf;
    private final Sections sections;
    private final EditionFile file;
    private final WriteDraft writeDraft;
    private final SendIn sendIn;
    private final SignOffEdition signOff;
    private final TakeInAtCounter takeIn;
    private final ReceiveEdition receive;
    private final ReturnEdition giveBack;
    private final PresentEdition present;
    private final MakeDecisionLink makeLink;
    private final RecommendEdition recommend;
    private final ApproveEdition approve;
    private final RejectEdition reject;
    private final PublishEdition publish;
    private final CorrectEdition correct;
    private final DescribeChange describe;
    private final SaveRevision save;
    private final WithdrawEdition withdraw;
    private final DiscardEdition discard;

    StoryWalk(
            OfficeClock clock,
            DemoStaff staff,
            Uploads uploads,
            PictureShelf shelf,
            Sections sections,
            EditionFile file,
            WriteDraft writeDraft,
            SendIn sendIn,
            SignOffEdition signOff,
            TakeInAtCounter takeIn,
            ReceiveEdition receive,
            ReturnEdition giveBack,
            PresentEdition present,
            MakeDecisionLink makeLink,
            RecommendEdition recommend,
            ApproveEdition approve,
            RejectEdition reject,
            PublishEdition publish,
            CorrectEdition correct,
            DescribeChange describe,
            SaveRevision save,
            WithdrawEdition withdraw,
            DiscardEdition discard) {
        this.clock = clock;
        this.staff = staff;
        this.uploads = uploads;
        this.shelf = shelf;
        this.sections = sections;
        this.file = file;
        this.writeDraft = writeDraft;
        this.sendIn = sendIn;
        this.signOff = signOff;
        this.takeIn = takeIn;
        this.receive = receive;
        this.giveBack = giveBack;
        this.present = present;
        this.makeLink = makeLink;
        this.recommend = recommend;
        this.approve = approve;
        this.reject = reject;
        this.publish = publish;
        this.correct = correct;
        this.describe = describe;
        this.save = save;
        this.withdraw = withdraw;
        this.discard = discard;
    }

    /**
     * @param waitsForHead whether a unit's story stays with the unit's head instead of going on
     */
    void walk(StoryMaterial story, PersonMaterial author, LocalDate today, boolean waitsForHead) {
        var times = new Times(end(story, today), story.steps(arrival(author)));
        var section = sections.bySlug(story.section()).orElseThrow();
        var edition = arrive(story, author, today, times, waitsForHead);
        if (edition == null || story.state() == Stage.SUBMITTED) {
            return;
        }
        if (story.state() == Stage.RETURNED || story.state() == Stage.DISCARDED) {
            step(
                    times,
                    OFFICE,
                    who -> giveBack.giveBack(edition, version(edition, who), note(story), who));
            if (story.state() == Stage.DISCARDED) {
                giveUp(edition, story, author, times);
            }
            return;
        }
        step(times, OFFICE, who -> receive(edition, story, section, who));
        if (story.state() == Stage.EDITING) {
            return;
        }
        step(times, SUPPORT, who -> present.present(edition, version(edition, who), who));
        decide(edition, story, times);
    }

    private void giveUp(
            EditionId edition, StoryMaterial story, PersonMaterial author, Times times) {
        step(
                times,
                author.key(),
                who -> discard.discard(edition, version(edition, who), note(story), who));
    }

    /** One of the leaders travels today: what waits goes to the phone. */
    private void sendToThePhone(EditionId edition) {
        var who = staff.member(SUPPORT);
        var waiting = file.open(edition, who).orElseThrow();
        makeLink.leaders(waiting.dossier(), who).stream()
                .findFirst()
                .ifPresent(leader ->
                        makeLink.make(edition, waiting.edition().version(), leader.id(), who));
    }

    private static int arrival(PersonMaterial author) {
        return switch (author.post()) {
            case UNIT_CLERK -> 3;
            case CONTRIBUTOR -> 2;
            default -> 1;
        };
    }

    /** When the story's last step is done: a story of today is not of tonight. */
    private Instant end(StoryMaterial story, LocalDate today) {
        var told = story.time(today);
        var now = clock.instant();
        return told.isAfter(now) ? now : told;
    }

    private void decide(EditionId edition, StoryMaterial story, Times times) {
        switch (story.state()) {
            case DRAFT, SUBMITTED, EDITING, RETURNED, DISCARDED -> {}
            case IN_REVIEW -> sendToThePhone(edition);
            case REJECTED ->
                    step(
                            times,
                            "deputy-2",
                            who -> reject.reject(edition, version(edition, who), note(story), who));
            case APPROVED -> approve(edition, times);
            case PUBLISHED -> publish(edition, times);
            case CORRECTED -> {
                publish(edition, times);
                correct(edition, story, times);
            }
            case WITHDRAWN -> {
                publish(edition, times);
                step(times, "head", who -> withdraw.withdraw(edition, note(story), who));
            }
        }
    }

    /** Comes in by the author's form, or by the counter for units without a clerk's account. */
    private @Nullable EditionId arrive(
            StoryMaterial story,
            PersonMaterial author,
            LocalDate today,
            Times times,
            boolean waitsForHead) {
        var ownUnit = author.post() == Post.UNIT_CLERK ? author.unit() : null;
        var byForm =
                author.post() == Post.CONTRIBUTOR
                        || ownUnit != null
                        || story.state() == Stage.DRAFT;
        if (!byForm) {
            return at(times, OFFICE, who -> atCounter(story, author, today, who));
        }
        var unit = ownUnit == null ? null : staff.unit(ownUnit);
        var edition = at(times, author.key(), who -> draft(story, author, today, unit, who));
        if (story.state() == Stage.DRAFT) {
            return null;
        }
        step(
                times,
                author.key(),
                who -> sendIn.send(edition, version(edition, who), Declarations.ALL, who));
        if (ownUnit != null) {
            if (waitsForHead) {
                return null;
            }
            step(
                    times,
                    author.key().replace("clerk-", "head-"),
                    who -> signOff.signOff(edition, version(edition, who), who));
        }
        return edition;
    }

    private EditionId draft(
            StoryMaterial story,
            PersonMaterial author,
            LocalDate today,
            @Nullable UnitId unit,
            Member who) {
        return writeDraft.write(content(story, author, today, null, who), unit, who);
    }

    private EditionId atCounter(
            StoryMaterial story, PersonMaterial author, LocalDate today, Member who) {
        return takeIn.takeIn(
                content(story, author, today, null, who),
                staff.unit(story.unit()),
                arrival(story, author),
                Declarations.ALL,
                IdempotencyKey.fresh(),
                who);
    }

    private Arrival arrival(StoryMaterial story, PersonMaterial author) {
        var isPhone = story.slug().length() % 4 == 0;
        return new Arrival(
                isPhone ? Channel.PHONE : Channel.COUNTER, author.name(), SIGNED_ON_PAPER);
    }

    private void receive(EditionId edition, StoryMaterial story, Section section, Member who) {
        var open = file.open(edition, who).orElseThrow().edition();
        receive.receive(edition, open.version(), section.id(), kind(story), open.unit(), true, who);
    }

    private void approve(EditionId edition, Times times) {
        var asked = asked(edition, staff.member(SUPPORT));
        if (asked == Approval.DEPUTY_THEN_HEAD) {
            step(
                    times,
                    "deputy-1",
                    who -> recommend.recommend(edition, version(edition, who), who));
        } else {
            times.skip();
        }
        var leader =
                asked != Approval.ANY_LEADER
                        ? "head"
                        : edition.value() % 2 == 0 ? "deputy-1" : "deputy-2";
        step(times, leader, who -> approve.approve(edition, version(edition, who), who));
    }

    private void publish(EditionId edition, Times times) {
        approve(edition, times);
        step(times, "office-1", who -> publish.publish(edition, who));
    }

    private void correct(EditionId first, StoryMaterial story, Times times) {
        var second = at(times, "head", who -> correct.begin(article(first, who), note(story), who));
        step(
                times,
                SUPPORT,
                who -> {
                    var before = file.open(second, who).orElseThrow();
                    save.save(
                            second,
                            before.edition().version(),
                            corrected(before.content(), story),
                            who);
                    describe.describe(second, version(second, who), "MAJOR", note(story), who);
                });
        step(times, SUPPORT, who -> present.present(second, version(second, who), who));
        publish(second, times);
    }

    private vn.conglang.core.ArticleId article(EditionId edition, Member who) {
        return file.open(edition, who).map(open -> open.edition().article()).orElseThrow();
    }

    private static Content corrected(Content before, StoryMaterial story) {
        return new Content(
                before.title(),
                before.summary(),
                before.body() + "<p><em>" + HtmlUtils.htmlEscape(note(story)) + "</em></p>",
                before.kind(),
                before.section(),
                before.lead(),
                before.attachments(),
                before.authors(),
                before.source(),
                before.photographer(),
                before.eventOn());
    }

    private Approval asked(EditionId edition, Member who) {
        return file.open(edition, who).map(open -> open.edition().approvalAsked()).orElseThrow();
    }

    private long version(EditionId edition, Member who) {
        return file.open(edition, who)
                .map(open -> open.edition())
                .map(Edition::version)
                .orElseThrow();
    }

    private Content content(
            StoryMaterial story,
            PersonMaterial author,
            LocalDate today,
            @Nullable SectionId section,
            Member who) {
        var shown = new ArrayList<FileId>();
        story.pictures().forEach(picture -> shown.add(shelf.upload(picture, who)));
        var lead = story.pictures().isEmpty() ? null : story.pictures().getFirst();
        return new Content(
                story.told(story.title(), today),
                story.told(story.summary(), today),
                body(story, today, shown),
                kind(story),
                section,
                lead == null
                        ? null
                        : new LeadPicture(
                                shown.getFirst(), lead.alt(), lead.caption(), lead.credit()),
                story.files().stream().map(paper -> attached(paper, story, today, who)).toList(),
                List.of(
                        new Author(
                                Objects.requireNonNullElse(author.penName(), author.name()),
                                null,
                                100)),
                story.source(),
                "");
    }

    private Attachment attached(
            PaperMaterial paper, StoryMaterial story, LocalDate today, Member who) {
        var written = paper.on(story.day(today));
        var bytes = new ByteArrayInputStream(Papers.written(written));
        return new Attachment(uploads.bringIn(paper.fileName(), bytes, who).id(), written.title());
    }

    /** The text with its further pictures spread between the paragraphs. */
    private static String body(StoryMaterial story, LocalDate today, List<FileId> files) {
        var blocks = new ArrayList<>(List.of(story.html(today).split("\n", -1)));
        for (var i = 1; i < files.size(); i++) {
            var place = Math.min(blocks.size(), i * Math.max(1, blocks.size() / files.size()));
            blocks.add(place, figure(story.pictures().get(i), files.get(i)));
        }
        return String.join("\n", blocks);
    }

    private static String figure(PictureMaterial picture, FileId file) {
        return "<figure data-picture=\"%s\"><img alt=\"%s\"><figcaption>%s <cite>%s</cite></figcaption></figure>"
                .formatted(
                        file,
                        HtmlUtils.htmlEscape(picture.alt()),
                        HtmlUtils.htmlEscape(picture.caption()),
                        HtmlUtils.htmlEscape(picture.credit()));
    }

    private static ItemKind kind(StoryMaterial story) {
        return ItemKind.valueOf(story.kind().name());
    }

    private static String note(StoryMaterial story) {
        return Objects.requireNonNull(story.note(), story.slug());
    }

    private interface Deed {
        void by(Member who);
    }

    private void step(Times times, String key, Deed deed) {
        OfficeClock.at(times.next(), () -> deed.by(staff.member(key)));
    }

    private <T> T at(Times times, String key, Function<Member, T> deed) {
        return OfficeClock.at(times.next(), () -> deed.apply(staff.member(key)));
    }

    /** The moments of one story's steps in office hours, the last of them at its end. */
    private static final class Times {

        private final Instant end;
        private int left;

        Times(Instant end, int steps) {
            this.end = end;
            this.left = steps;
        }

        void skip() {
            left--;
        }

        Instant next() {
            left--;
            return OfficeHours.back(end, STEP.multipliedBy(Math.max(0, left)));
        }
    }
}
