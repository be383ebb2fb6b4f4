package vn.conglang.newsroom.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.content.ContentRules;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Member;
import vn.conglang.people.Members;
import vn.conglang.people.Units;

/** What all verbs on the plan share: who plans, who sees a line, and what a line must say. */
@Component
class PlanRules {

    private static final int NOTE = 2_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Clause PLAN = Clause.of("4.2");

    private final Members members;
    private final Units units;
    private final Sections sections;
    private final OfficeClock clock;

    PlanRules(Members members, Units units, Sections sections, OfficeClock clock) {
        this.members = members;
        this.units = units;
        this.sections = sections;
        this.clock = clock;
    }

    /** The plan is the head's, and the deputies who follow it keep it with the head (4.2, 5.a). */
    static List<Refusal> mayPlan(Member who) {
        return who.may(Permission.PLAN) ? List.of() : List.of(refusal("NotAPlanner"));
    }

    /** The desk sees the whole plan; whoever owns a line sees that line (6.1). */
    static boolean maySee(PlanLine line, Member who) {
        return who.may(Permission.READ_ITEMS) || line.owner().equals(who.id());
    }

    /** Whether the line is still one that can be changed, moved or dropped. */
    static List<Refusal> isOpen(PlanLine line) {
        return switch (line.state()) {
            case PLANNED, BEGUN, CAME_TO_NOTHING -> List.of();
            case PUBLISHED -> List.of(refusal("PlannedIsPublished"));
            case DROPPED -> List.of(refusal("PlannedIsDropped"));
        };
    }

    /**
     * Two may change one line at the same time: the second is told by whom, and what stands now.
     */
    static List<Refusal> asShown(PlanLine line, long version) {
        return line.version() == version
                ? List.of()
                : List.of(
                        refusal("PlanChangedMeanwhile", line.changedBy(), DAY.format(line.due()))
                                .at("due"));
    }

    /**
     * What is wrong with the words of a line.
     *
     * @param before what stood there, and so may stay though it was closed or is past by now
     */
    List<Refusal> wrong(PlanFields fields, @Nullable PlanFields before) {
        var found = new ArrayList<Refusal>();
        if (fields.title().isEmpty()) {
            found.add(refusal("PlanTitleMissing").at("title"));
        }
        tooLong(fields.title(), ContentRules.TITLE, "title", found);
        tooLong(fields.note(), NOTE, "note", found);
        wrongOwner(fields.owner(), before, found);
        wrongUnit(fields.unit(), before, found);
        wrongSection(fields.section(), before, found);
        if (before == null || fields.due() == null || !fields.due().equals(before.due())) {
            found.addAll(wrongDay(fields.due()));
        }
        return found;
    }

    List<Refusal> wrongDay(@Nullable LocalDate due) {
        if (due == null) {
            return List.of(refusal("PlanDayMissing").at("due"));
        }
        return due.isBefore(clock.today()) ? List.of(refusal("PlanDayPast").at("due")) : List.of();
    }

    private static void tooLong(String text, int limit, String field, List<Refusal> found) {
        if (text.length() > limit) {
            found.add(Refusal.of("newsroom.refusal.LineTooLong", limit, text.length()).at(field));
        }
    }

    private void wrongOwner(
            @Nullable StaffId owner, @Nullable PlanFields before, List<Refusal> found) {
        var stays = before != null && owner != null && owner.equals(before.owner());
        var writes =
                owner != null && members.of(owner).filter(m -> m.may(Permission.WRITE)).isPresent();
        if (!stays && !writes) {
            found.add(refusal("PlanOwnerWrong").at("owner"));
        }
    }

    private void wrongUnit(
            @Nullable UnitId unit, @Nullable PlanFields before, List<Refusal> found) {
        if (unit == null || before != null && unit.equals(before.unit())) {
            return;
        }
        if (units.find(unit).filter(u -> u.isValidOn(clock.today())).isEmpty()) {
            found.add(refusal("PlanUnitUnknown").at("unit"));
        }
    }

    private void wrongSection(
            @Nullable SectionId section, @Nullable PlanFields before, List<Refusal> found) {
        var stays = before != null && section != null && section.equals(before.section());
        var open = section != null && sections.find(section).filter(Section::active).isPresent();
        if (!stays && !open) {
            found.add(refusal("PlanSectionMissing").at("section"));
        }
    }

    static Refusal refusal(String name, Object... arguments) {
        return Refusal.of("newsroom.refusal." + name, PLAN, arguments);
    }
}
