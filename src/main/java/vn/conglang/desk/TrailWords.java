package vn.conglang.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        var words = new LinkedHashMap<String, String>();
        entry.details()
                .forEach((name, value) ->
                        words.put(
                                word("audit.detail.", name, locale),
                                find("audit.value." + name + "." + value, locale, value)));
        return words;
    }

    private String word(String prefix, String name, Locale locale) {
        return find(prefix + name, locale, name.replace('_', ' ').replace('-', ' '));
    }

    private String find(String key, Locale locale, String otherwise) {
        @Nullable String found = messages.getMessage(key, null, null, locale);
        return found == null ? otherwise : found;
    }
}
