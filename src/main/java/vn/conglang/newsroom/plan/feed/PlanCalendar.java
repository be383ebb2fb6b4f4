package vn.conglang.newsroom.plan.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.SectionId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.plan.PlanFilter;
import vn.conglang.newsroom.plan.PlanLine;
import vn.conglang.newsroom.plan.PlanReading;
import vn.conglang.newsroom.plan.PlanState;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Units;
import vn.conglang.web.Icalendar;
import vn.conglang.web.PortalIdentity;
import vn.conglang.web.Texts;

/** The plan as a calendar file, from three months back to a year ahead. */
@Component
class PlanCalendar {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 12;

    private final PlanReading plan;
    private final Sections sections;
    private final Units units;
    private final PortalIdentity portal;
    private final Texts texts;
    private final OfficeClock clock;

    PlanCalendar(
            PlanReading plan,
            Sections sections,
            Units units,
            PortalIdentity portal,
            Texts texts,
            OfficeClock clock) {
        this.plan = plan;
        this.sections = sections;
        this.units = units;
        this.portal = portal;
        this.texts = texts;
        this.clock = clock;
    }

    String file(PlanFilter filter, Locale locale) {
        var today = clock.today();
        var words = new Words(sections(locale), units(), portal.current().url(), locale);
        var calendar = new Icalendar("Newsroom plan", texts.of(locale, "newsroom.plan.title"));
        plan.between(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD), filter)
                .forEach(line -> calendar.with(event(line, words)));
        return calendar.end();
    }

    private record Words(
            Map<SectionId, String> sections,
            Map<UnitId, String> units,
            String portal,
            Locale locale) {}

    private Icalendar.Event event(PlanLine line, Words words) {
        var section = words.sections().getOrDefault(line.section(), "");
        return new Icalendar.Event(
                line.uid() + "@conglang",
                line.due(),
                line.changed(),
                line.version(),
                line.title(),
                description(line, section, words),
                section,
                words.portal() + "/toa-soan/ke-hoach/dong/" + line.id(),
                line.state() == PlanState.DROPPED
                        ? Icalendar.Status.CANCELLED
                        : Icalendar.Status.CONFIRMED,
                Map.of());
    }

    private String description(PlanLine line, String section, Words words) {
        var unit = line.unit() == null ? "" : words.units().getOrDefault(line.unit(), "");
        return Stream.of(
                        texts.of(words.locale(), line.state().key()),
                        texts.of(words.locale(), "newsroom.plan.owner") + ": " + line.ownerName(),
                        section,
                        unit,
                        line.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Map<SectionId, String> sections(Locale locale) {
        return sections.all().stream()
                .collect(Collectors.toMap(Section::id, section -> section.name(locale)));
    }

    private Map<UnitId, String> units() {
        var names = new HashMap<UnitId, String>();
        units.all().forEach(unit -> names.put(unit.id(), unit.shortName()));
        return names;
    }
}
