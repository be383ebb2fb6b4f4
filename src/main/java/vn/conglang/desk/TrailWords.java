package vn.conglang.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
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
                subject.label(),
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
        var room = entry.action().split("\\.", 2)[0];
        var words = new LinkedHashMap<String, String>();
        entry.details()
                .forEach((name, value) ->
                        words.put(factName(room, name, locale), factValue(room, value, locale)));
        return words;
    }

    // One name may mean a day in one room and a state in another: the room's own word wins.
    private String factName(String room, String name, Locale locale) {
        return find(
                "audit.detail." + room + "." + name, locale, word("audit.detail.", name, locale));
    }

    // Names of states and posts are told in words; anything else as it was written.
    private String factValue(String room, String value, Locale locale) {
        return NAME.matcher(value).matches()
                ? find(
                        room + ".state." + value,
                        locale,
                        find("people.post." + value, locale, value))
                : value;
    }

    private String word(String prefix, String name, Locale locale) {
        return find(prefix + name, locale, name.replace('_', ' ').replace('-', ' '));
    }

    private String find(String key, Locale locale, String otherwise) {
        @Nullable String found = messages.getMessage(key, null, null, locale);
        return found == null ? otherwise : found;
    }
}
