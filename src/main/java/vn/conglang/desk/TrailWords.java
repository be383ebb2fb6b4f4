package vn.conglang.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailEntry;

/**
 * Puts the trail into words. An entry whose words no bundle has any more stays readable as it was
 * written: the trail outlives the program's versions.
 */
@Component
class TrailWords {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DAY_AS_SAID = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    TrailLine line(TrailEntry entry, Locale locale) {
        var actor = entry.actor();
        var subject = entry.subject();
        return new TrailLine(
                entry.seq(),
                entry.at(),
                name(actorKey(actor), actor.name(), locale),
                actorKey(actor),
                actor.post() == null ? "" : word("people.post.", actor.post(), locale),
                Objects.requireNonNullElse(actor.actingFor(), ""),
                action(entry.action(), locale),
                word("audit.subject.", subject.kind(), locale),
                find(room(entry) + ".rule." + subject.label(), locale, subject.label()),
                subject.kind() + ":" + subject.id(),
                details(entry, locale),
                entry.address(),
                entry.seal().shortened());
    }

    String action(String action, Locale locale) {
        return word("audit.action.", action, locale);
    }

    /** The actions that occur, to choose from, by their names. */
    Map<String, String> actions(List<String> actions, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        actions.forEach(action -> options.put(action, action(action, locale)));
        return options;
    }

    /** Those who occur, to choose from. */
    Map<String, String> actors(List<Trail.KnownActor> actors, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        actors.forEach(actor -> options.put(actor.key(), name(actor.key(), actor.name(), locale)));
        return options;
    }

    // Who has no number (the system, somebody not signed in) is filtered by the name, and named by
    // the bundles.
    private String name(String key, String name, Locale locale) {
        return key.equals(name) ? word("audit.actor.", name, locale) : name;
    }

    private static String actorKey(Actor actor) {
        return actor.id() == null ? actor.name() : actor.id().toString();
    }

    private Map<String, String> details(TrailEntry entry, Locale locale) {
        var room = room(entry);
        var words = new LinkedHashMap<String, String>();
        entry.details()
                .forEach((name, value) -> {
                    if (!value.isBlank()) {
                        words.put(factName(room, name, locale), fact(entry, name, locale));
                    }
                });
        return words;
    }

    // One name may mean a day in one room and a state in another: the room's own word wins.
    private String factName(String room, String name, Locale locale) {
        return find(
                "audit.detail." + room + "." + name, locale, word("audit.detail.", name, locale));
    }

    // Days, and names of states, posts, choices and the like, are told in words.
    private String fact(TrailEntry entry, String name, Locale locale) {
        var value = Objects.requireNonNull(entry.details().get(name));
        if (DAY.matcher(value).matches()) {
            return asSaid(value);
        }
        var known = find("audit.value." + name + "." + value, locale, value);
        return NAME.matcher(known).matches() ? named(entry, known, locale) : known;
    }

    private String named(TrailEntry entry, String name, Locale locale) {
        var room = room(entry);
        var option = room + ".option." + entry.subject().label() + "." + name;
        return Stream.of(room + ".state." + name, option, "people.post." + name)
                .map(key -> find(key, locale, name))
                .filter(found -> !found.equals(name))
                .findFirst()
                .orElse(name);
    }

    private static String asSaid(String day) {
        try {
            return LocalDate.parse(day).format(DAY_AS_SAID);
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    private static String room(TrailEntry entry) {
        return entry.action().split("\\.", 2)[0];
    }

    private String word(String prefix, String name, Locale locale) {
        return find(prefix + name, locale, name.replace('_', ' ').replace('-', ' '));
    }

    private String find(String key, Locale locale, String otherwise) {
        @Nullable String found = messages.getMessage(key, null, null, locale);
        return found == null ? otherwise : found;
    }
}
