package vn.conglang.newsroom.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.newsroom.writing.UnitChoice;
import vn.conglang.newsroom.writing.WriteDraft;
import vn.conglang.people.Member;

/** From a line of the plan to a draft that carries its title and section (6.1). */
@Component
public class BeginPlannedDraft {

    private final PlanLines lines;
    private final WriteDraft writing;
    private final UnitChoice units;
    private final Sections sections;
    private final ApplicationEventPublisher events;

    BeginPlannedDraft(
            PlanLines lines,
            WriteDraft writing,
            UnitChoice units,
            Sections sections,
            ApplicationEventPublisher events) {
        this.lines = lines;
        this.writing = writing;
        this.units = units;
        this.sections = sections;
        this.events = events;
    }

    public List<Refusal> refusals(PlanLine line, Member who) {
        if (!PlanRules.maySee(line, who)) {
            return List.of(PlanRules.refusal("NotYourPlanLine"));
        }
        var mayNot = writing.refusals(who);
        if (!mayNot.isEmpty()) {
            return mayNot;
        }
        return line.state() == PlanState.BEGUN
                ? List.of(PlanRules.refusal("PlannedIsBegun"))
                : PlanRules.isOpen(line);
    }

    /** The draft; asked for twice by the same person, it is the same one. */
    @Transactional
    public EditionId begin(PlanLineId id, Member who) {
        var line = lines.lock(id);
        var begun = line.edition();
        if (begun != null && line.state() == PlanState.BEGUN && who.id().equals(line.submitter())) {
            return begun;
        }
        Refused.unlessEmpty(refusals(line, who));
        var edition = writing.write(content(line, who), unit(line, who), who);
        lines.begun(id, edition, who);
        events.publishEvent(
                new PlanChanged(
                        "begin",
                        id,
                        line.title(),
                        line.owner(),
                        Map.of("edition", edition.toString()),
                        who.as(Permission.WRITE)));
        return edition;
    }

    private Content content(PlanLine line, Member who) {
        return new Content(
                line.title(),
                "",
                "",
                ItemKind.BRIEF,
                openSection(line.section()),
                null,
                List.of(),
                List.of(new Author(who.name(), who.id(), 100)),
                "",
                "");
    }

    private @Nullable SectionId openSection(SectionId section) {
        return sections.find(section).filter(Section::active).map(Section::id).orElse(null);
    }

    /** The line's unit for those who write for it; others write as they always do (10.1). */
    private @Nullable UnitId unit(PlanLine line, Member who) {
        var own = units.of(who);
        if (line.unit() != null && own.contains(line.unit())) {
            return line.unit();
        }
        return units.mayWriteForNone(who) || own.isEmpty() ? null : own.getFirst();
    }
}
