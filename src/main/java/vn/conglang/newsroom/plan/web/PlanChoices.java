package vn.conglang.newsroom.plan.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/** What the plan's screens name and offer: three statements, however many lines. */
@Component
class PlanChoices {

    private final Sections sections;
    private final Units units;
    private final StaffDirectory staff;
    private final OfficeClock clock;

    PlanChoices(Sections sections, Units units, StaffDirectory staff, OfficeClock clock) {
        this.sections = sections;
        this.units = units;
        this.staff = staff;
        this.clock = clock;
    }

    PlanNames in(Locale locale) {
        var open = new LinkedHashMap<String, String>();
        var named = new LinkedHashMap<SectionId, String>();
        for (Section section : sections.all()) {
            named.put(section.id(), section.name(locale));
            if (section.active()) {
                open.put(section.id().toString(), section.name(locale));
            }
        }
        var valid = new LinkedHashMap<String, String>();
        var shortly = new LinkedHashMap<UnitId, String>();
        for (Unit unit : units.all()) {
            shortly.put(unit.id(), unit.shortName());
            if (unit.isValidOn(clock.today())) {
                valid.put(unit.id().toString(), unit.name());
            }
        }
        var people = new LinkedHashMap<String, String>();
        staff.current().forEach(person -> people.put(person.id().toString(), person.name()));
        return new PlanNames(named, shortly, open, valid, people);
    }

    /** The same, with what a form says already though it could not be chosen anew. */
    static Map<String, String> with(Map<String, String> options, String value, String name) {
        if (value.isEmpty() || options.containsKey(value) || name.isEmpty()) {
            return options;
        }
        var all = new LinkedHashMap<>(options);
        all.put(value, name);
        return all;
    }
}
