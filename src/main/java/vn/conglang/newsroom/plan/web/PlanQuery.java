package vn.conglang.newsroom.plan.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.plan.PlanFilter;
import vn.conglang.newsroom.plan.PlanPart;

/**
 * What the plan's address asks for, as it was typed; so whatever somebody looks at is a link.
 *
 * @param day a day of the month or week to show
 * @param within how many days ahead the gaps look
 * @param part which part the list shows
 */
public record PlanQuery(
        String view,
        String day,
        String section,
        String unit,
        String owner,
        String within,
        String part) {

    static final String PATH = "/toa-soan/ke-hoach";
    static final Set<Integer> DAYS_AHEAD = Set.of(7, 14, 30);
    private static final int USUALLY = 7;

    public PlanQuery(
            @Nullable String view,
            @Nullable String day,
            @Nullable String section,
            @Nullable String unit,
            @Nullable String owner,
            @Nullable String within,
            @Nullable String part) {
        this.view = Text.line(view);
        this.day = Text.line(day);
        this.section = Text.line(section);
        this.unit = Text.line(unit);
        this.owner = Text.line(owner);
        this.within = Text.line(within);
        this.part = Text.line(part);
    }

    public PlanView shown() {
        return PlanView.of(view);
    }

    LocalDate dayOr(LocalDate today) {
        return TypedDay.read(day).orElse(today);
    }

    public PlanPart partShown() {
        for (var known : PlanPart.values()) {
            if (known.name().equals(part)) {
                return known;
            }
        }
        return PlanPart.OPEN;
    }

    public int daysAhead() {
        return DAYS_AHEAD.stream()
                .filter(days -> days.toString().equals(within))
                .findFirst()
                .orElse(USUALLY);
    }

    public boolean isNarrowed() {
        return !(section + unit + owner).isEmpty();
    }

    PlanFilter filter() {
        return new PlanFilter(
                number(section, SectionId::new),
                number(unit, UnitId::new),
                number(owner, StaffId::new));
    }

    static <T> @Nullable T number(String typed, LongFunction<T> id) {
        return typed.matches("\\d{1,18}") ? id.apply(Long.parseLong(typed)) : null;
    }

    PlanQuery on(LocalDate other) {
        return new PlanQuery(view, other.toString(), section, unit, owner, within, part);
    }

    PlanQuery as(PlanView other) {
        return new PlanQuery(other.word(), day, section, unit, owner, within, part);
    }

    PlanQuery of(PlanPart other) {
        return new PlanQuery(PlanView.LIST.word(), day, section, unit, owner, within, other.name());
    }

    /** Its parts by name, for the hidden fields of forms that come back here. */
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "view", view);
        put(parts, "day", day);
        put(parts, "section", section);
        put(parts, "unit", unit);
        put(parts, "owner", owner);
        put(parts, "within", within);
        put(parts, "part", part);
        return parts;
    }

    private static void put(Map<String, String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.put(name, value);
        }
    }

    public String href() {
        return address().encode().toUriString();
    }

    String after(String cursor) {
        return address().queryParam("after", cursor).encode().toUriString();
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath(PATH);
        parts().forEach((name, value) ->
                address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value)));
        return address;
    }
}
