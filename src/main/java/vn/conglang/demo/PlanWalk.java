package vn.conglang.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.Declarations;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.plan.AddPlanLine;
import vn.conglang.newsroom.plan.BeginPlannedDraft;
import vn.conglang.newsroom.plan.DropPlanLine;
import vn.conglang.newsroom.plan.PlanFields;
import vn.conglang.newsroom.plan.PlanLineId;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.receiving.ReceiveEdition;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.newsroom.writing.SendIn;
import vn.conglang.people.Member;

/**
 * Plans the demo's month: what is to come, what is late, what was dropped, and what appeared as
 * planned, each by the real use cases and at its own time (4.2).
 */
@Component
@Profile("demo")
@Order(2)
class PlanWalk implements ApplicationRunner {

    private static final int PLANNED_AHEAD = 12;
    private static final String PLANNER = "deputy-1";
    private static final String OFFICE = "office-2";

    private final OfficeClock clock;
    private final DemoStaff staff;
    private final DemoMarks marks;
    private final Sections sections;
    private final EditionFile file;
    private final AddPlanLine add;
    private final DropPlanLine drop;
    private final BeginPlannedDraft begin;
    private final SaveRevision save;
    private final SendIn send;
    private final ReceiveEdition receive;
    private final PresentEdition present;
    private final ApproveEdition approve;
    private final PublishEdition publish;
    private final TransactionOperations transaction;

    PlanWalk(
            OfficeClock clock,
            DemoStaff staff,
            DemoMarks marks,
            Sections sections,
            EditionFile file,
            AddPlanLine add,
            DropPlanLine drop,
            BeginPlannedDraft begin,
            SaveRevision save,
            SendIn send,
            ReceiveEdition receive,
            PresentEdition present,
            ApproveEdition approve,
            PublishEdition publish,
            TransactionOperations transaction) {
        this.clock = clock;
        this.staff = staff;
        this.marks = marks;
        this.sections = sections;
        this.file = file;
        this.add = add;
        this.drop = drop;
        this.begin = begin;
        this.save = save;
        this.send = send;
        this.receive = receive;
        this.present = present;
        this.approve = approve;
        this.publish = publish;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!marks.has("plan")) {
            transaction.executeWithoutResult(_ -> {
                DemoMaterial.plan().forEach(this::walk);
                marks.set("plan", "");
            });
        }
    }

    private void walk(PlanMaterial material) {
        var due = clock.today().plusDays(material.due());
        var planned = morning(due.minusDays(PLANNED_AHEAD));
        var line = OfficeClock.at(planned, () -> put(material, due));
        var begun = planned.plus(Duration.ofDays(PLANNED_AHEAD - 4L));
        switch (material.stage()) {
            case PLANNED -> {}
            case DRAFT -> OfficeClock.at(begun, () -> begin.begin(line, owner(material)));
            case EDITING -> OfficeClock.at(begun, () -> received(line, material));
            case PUBLISHED -> published(line, material, begun, due);
            case DROPPED ->
                    OfficeClock.at(
                            begun,
                            () ->
                                    drop.drop(
                                            line,
                                            1,
                                            Objects.requireNonNull(material.reason()),
                                            staff.member(PLANNER)));
        }
    }

    private Instant morning(LocalDate day) {
        var planned = day.atTime(8, 15).atZone(OfficeClock.ZONE).toInstant();
        var now = clock.instant();
        return planned.isAfter(now) ? now : planned;
    }

    private PlanLineId put(PlanMaterial material, LocalDate due) {
        var fields =
                new PlanFields(
                        material.title(),
                        material.note(),
                        owner(material).id(),
                        material.unit() == null ? null : staff.unit(material.unit()),
                        section(material).id(),
                        due);
        return add.add(fields, IdempotencyKey.fresh(), staff.member(PLANNER));
    }

    /** As far as the editors' table. */
    private EditionId received(PlanLineId line, PlanMaterial material) {
        var writer = owner(material);
        var edition = begin.begin(line, writer);
        save.save(edition, open(edition).edition().version(), written(edition, material), writer);
        send.send(edition, open(edition).edition().version(), Declarations.ALL, writer);
        receive.receive(
                edition,
                open(edition).edition().version(),
                section(material).id(),
                ItemKind.BRIEF,
                null,
                true,
                staff.member(OFFICE));
        return edition;
    }

    private void published(PlanLineId line, PlanMaterial material, Instant begun, LocalDate due) {
        var edition = OfficeClock.at(begun, () -> received(line, material));
        OfficeClock.at(
                morning(due.minusDays(1)),
                () -> {
                    var version = open(edition).edition().version();
                    present.present(edition, version, staff.member("support-1"));
                });
        OfficeClock.at(
                morning(due),
                () -> {
                    var version = open(edition).edition().version();
                    approve.approve(edition, version, staff.member("deputy-2"));
                    publish.publish(edition, staff.member("office-1"));
                });
    }

    private Content written(EditionId edition, PlanMaterial material) {
        var begun = open(edition).content();
        return new Content(
                begun.title(),
                material.note(),
                "<p>" + material.note() + "</p>",
                begun.kind(),
                begun.section(),
                null,
                List.of(),
                begun.authors(),
                "Ban Biên tập",
                "");
    }

    private OpenEdition open(EditionId edition) {
        return file.open(edition, staff.member(OFFICE)).orElseThrow();
    }

    private Member owner(PlanMaterial material) {
        return staff.member(material.owner());
    }

    private Section section(PlanMaterial material) {
        return sections.bySlug(material.section()).orElseThrow();
    }
}
