package vn.conglang.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;

/**
 * What happened, as the trail writes it down, before it has a place in the chain. Its texts are in
 * the form in which the database gives them back, so that the seal can be checked.
 *
 * @param address from where, as IPv4 or IPv6 text; absent for jobs and the shell
 */
record Note(
        Instant at,
        Actor actor,
        String action,
        Subject subject,
        SortedMap<String, String> details,
        @Nullable String address) {

    private static final int LONGEST = 4_000;

    static Note of(Auditable event, Instant at, @Nullable String address) {
        var details = new TreeMap<String, String>();
        event.details().forEach((name, value) -> details.put(kept(name), kept(value)));
        return new Note(
                at,
                kept(event.actor()),
                kept(event.action()),
                kept(event.subject()),
                details,
                address);
    }

    private static Actor kept(Actor actor) {
        return new Actor(
                actor.id(),
                kept(actor.name()),
                keptIfAny(actor.post()),
                keptIfAny(actor.actingFor()));
    }

    private static Subject kept(Subject subject) {
        return new Subject(kept(subject.kind()), kept(subject.id()), kept(subject.label()));
    }

    private static @Nullable String keptIfAny(@Nullable String text) {
        return text == null ? null : kept(text);
    }

    // Half of a surrogate pair cannot be written as UTF-8; the database would give back another
    // text.
    private static String kept(String text) {
        var bytes = shortened(Text.clean(text)).getBytes(StandardCharsets.UTF_8);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A row is never removed: who typed a book as a reason must not burden the trail for ever. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
