package vn.conglang.newsroom.plan.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.plan.PlanFields;
import vn.conglang.newsroom.plan.PlanLine;

/**
 * A line of the plan as its form carries it.
 *
 * @param version of the line that the form was filled in for
 * @param key makes two sendings of a blank form one
 */
public record PlanForm(
        String title,
        String note,
        String owner,
        String unit,
        String section,
        String due,
        String version,
        String key) {

    public PlanForm(
            @Nullable String title,
            @Nullable String note,
            @Nullable String owner,
            @Nullable String unit,
            @Nullable String section,
            @Nullable String due,
            @Nullable String version,
            @Nullable String key) {
        this.title = Text.line(title);
        this.note = Text.clean(note);
        this.owner = Text.line(owner);
        this.unit = Text.line(unit);
        this.section = Text.line(section);
        this.due = Text.line(due);
        this.version = Text.line(version);
        this.key = Text.line(key);
    }

    static PlanForm blank(String due, String section) {
        var key = IdempotencyKey.fresh().toString();
        return new PlanForm("", "", "", "", section, due, "", key);
    }

    static PlanForm of(PlanLine line) {
        return new PlanForm(
                line.title(),
                line.note(),
                line.owner().toString(),
                line.unit() == null ? "" : line.unit().toString(),
                line.section().toString(),
                line.due().toString(),
                Long.toString(line.version()),
                "");
    }

    PlanForm at(long otherVersion) {
        var other = Long.toString(otherVersion);
        return new PlanForm(title, note, owner, unit, section, due, other, key);
    }

    PlanFields fields() {
        return new PlanFields(
                title,
                note,
                PlanQuery.number(owner, StaffId::new),
                PlanQuery.number(unit, UnitId::new),
                PlanQuery.number(section, SectionId::new),
                TypedDay.read(due).orElse(null));
    }

    long shownVersion() {
        return Objects.requireNonNullElse(PlanQuery.number(version, Long::valueOf), 0L);
    }

    IdempotencyKey idempotencyKey() {
        return IdempotencyKey.parse(key).orElseGet(IdempotencyKey::fresh);
    }
}
