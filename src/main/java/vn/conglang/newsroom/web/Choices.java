package vn.conglang.newsroom.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.Channel;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.newsroom.writing.UnitChoice;
import vn.conglang.people.Member;
import vn.conglang.people.Units;
import vn.conglang.web.Texts;

/** What the newsroom's forms offer to choose from, by value. */
@Component
class Choices {

    private final Sections sections;
    private final Units units;
    private final UnitChoice unitChoice;
    private final Texts texts;
    private final OfficeClock clock;

    Choices(Sections sections, Units units, UnitChoice unitChoice, Texts texts, OfficeClock clock) {
        this.sections = sections;
        this.units = units;
        this.unitChoice = unitChoice;
        this.texts = texts;
        this.clock = clock;
    }

    /** The open sections, and the one that was chosen though it was closed since. */
    Map<String, String> sections(String chosen, Locale locale) {
        var options = sections(locale);
        var closed = ItemReading.section(chosen);
        if (closed != null && !options.containsKey(closed.toString())) {
            sections.find(closed).ifPresent(s -> options.put(s.id().toString(), s.name(locale)));
        }
        return options;
    }

    Map<String, String> sections(Locale locale) {
        var options = new LinkedHashMap<String, String>();
        sections.active().forEach(s -> options.put(s.id().toString(), s.name(locale)));
        return options;
    }

    /** All units that exist today. */
    Map<String, String> units() {
        var options = new LinkedHashMap<String, String>();
        units.validOn(clock.today()).forEach(u -> options.put(u.id().toString(), u.name()));
        return options;
    }

    /** The units for which this person may write. */
    Map<String, String> unitsOf(Member who) {
        List<UnitId> own = unitChoice.of(who);
        var options = units();
        options.keySet().removeIf(id -> own.stream().noneMatch(unit -> unit.toString().equals(id)));
        return options;
    }

    boolean mayWriteForNone(Member who) {
        return unitChoice.mayWriteForNone(who);
    }

    Map<String, String> kinds(Locale locale) {
        var options = new LinkedHashMap<String, String>();
        for (var kind : ItemKind.values()) {
            options.put(kind.name(), texts.of(locale, kind.key()));
        }
        return options;
    }

    /** The ways by which staff take something in for somebody else (7.1). */
    Map<String, String> channels(Locale locale) {
        var options = new LinkedHashMap<String, String>();
        for (var channel : List.of(Channel.COUNTER, Channel.PHONE)) {
            options.put(channel.name(), texts.of(locale, channel.key()));
        }
        return options;
    }
}
