package vn.conglang.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.conglang.audit.TrailFilter;
import vn.conglang.core.Refusal;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;

/**
 * What the trail's address asks for, as it was typed; so a filtered trail is a link.
 *
 * @param subject {@code kind:id}
 * @param before the number of the last entry on the page before
 */
public record TrailQuery(
        String action, String actor, String subject, String from, String to, String before) {

    static final String PATH = "/toa-soan/nhat-ky";

    public TrailQuery(
            @Nullable String action,
            @Nullable String actor,
            @Nullable String subject,
            @Nullable String from,
            @Nullable String to,
            @Nullable String before) {
        this.action = Text.line(action);
        this.actor = Text.line(actor);
        this.subject = Text.line(subject);
        this.from = Text.line(from);
        this.to = Text.line(to);
        this.before = Text.line(before);
    }

    /** What cannot be understood of it. */
    List<Refusal> refusals() {
        var reasons = new ArrayList<Refusal>();
        requireDay("from", from, reasons);
        requireDay("to", to, reasons);
        var first = day(from);
        var last = day(to);
        if (first != null && last != null && last.isBefore(first)) {
            reasons.add(Refusal.of("audit.trail.refusal.PeriodEndsBeforeItBegins").at("to"));
        }
        return reasons;
    }

    TrailFilter filter() {
        var colon = subject.indexOf(':');
        return new TrailFilter(
                orNull(action),
                orNull(actor),
                colon < 0 ? orNull(subject) : subject.substring(0, colon),
                colon < 0 ? null : subject.substring(colon + 1),
                day(from),
                day(to));
    }

    @Nullable Long beforeNumber() {
        return before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
    }

    boolean narrows() {
        return !(action + actor + subject + from + to).isEmpty();
    }

    /** The address of the page that follows the entry with this number. */
    String linkBefore(long seq) {
        return link(subject, Long.toString(seq));
    }

    /** The address of the same search about any thing. */
    public String linkWithoutSubject() {
        return link("", "");
    }

    /** The address of the first page of the same search. */
    public String linkToNewest() {
        return link(subject, "");
    }

    private String link(String about, String last) {
        var link = UriComponentsBuilder.fromPath(PATH);
        put(link, "action", action);
        put(link, "actor", actor);
        put(link, "subject", about);
        put(link, "from", from);
        put(link, "to", to);
        put(link, "before", last);
        return link.encode().toUriString();
    }

    private static void put(UriComponentsBuilder link, String name, String value) {
        if (!value.isEmpty()) {
            link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static void requireDay(String field, String raw, List<Refusal> reasons) {
        if (!raw.isEmpty() && day(raw) == null) {
            reasons.add(Refusal.of("audit.trail.refusal.NotADay").at(field));
        }
    }

    private static @Nullable LocalDate day(String raw) {
        return TypedDay.read(raw).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
