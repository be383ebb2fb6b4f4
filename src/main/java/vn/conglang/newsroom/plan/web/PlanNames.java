package vn.conglang.newsroom.plan.web;

import java.util.Map;
import vn.conglang.core.SectionId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.plan.PlanLine;

/**
 * How sections, units and people are called on the plan's screens.
 *
 * @param sections every section, open or closed
 * @param units every unit by its short name
 * @param openSections to choose from, by number
 * @param validUnits to choose from, by number
 * @param people to choose from, by number
 */
public record PlanNames(
        Map<SectionId, String> sections,
        Map<UnitId, String> units,
        Map<String, String> openSections,
        Map<String, String> validUnits,
        Map<String, String> people) {

    public String section(PlanLine line) {
        return sections.getOrDefault(line.section(), "");
    }

    public String unit(PlanLine line) {
        return line.unit() == null ? "" : units.getOrDefault(line.unit(), "");
    }

    public String owner(PlanLine line) {
        return people.getOrDefault(line.owner().toString(), line.ownerName());
    }
}
