package vn.conglang.people.units;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.UnitId;
import vn.conglang.people.Reasons;
import vn.conglang.people.Unit;

/** What makes a good entry about a unit, seen against all units there are. */
final class UnitRules {

    static final int LONGEST_NAME = 200;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<Unit> all;
    private final Map<UnitId, Unit> byId;

    UnitRules(List<Unit> all) {
        this.all = all;
        this.byId = all.stream().collect(toMap(Unit::id, Function.identity()));
    }

    void names(Reasons reasons, UnitDetails details) {
        reasons.when(details.kind() == null, "KindMissing", "kind")
                .when(details.name().isEmpty(), "NameMissing", "name")
                .when(tooLong(details.name()), "TooLong", "name", LONGEST_NAME)
                .when(details.shortName().isEmpty(), "ShortNameMissing", "shortName")
                .when(tooLong(details.shortName()), "TooLong", "shortName", LONGEST_NAME)
                .when(details.validFrom() == null, "DateMissing", "validFrom");
    }

    void code(Reasons reasons, String code) {
        var fits = code.length() <= 60 && CODE.matcher(code).matches();
        reasons.when(!fits, "CodeUnfit", "code")
                .when(all.stream().anyMatch(unit -> unit.code().equals(code)), "CodeTaken", "code");
    }

    /**
     * @param unit the unit itself, absent for a new one
     */
    void parent(Reasons reasons, @Nullable Unit unit, UnitDetails details) {
        var parent = details.parent();
        if (parent != null) {
            reasons.when(!byId.containsKey(parent), "UnitUnknown", "parent")
                    .when(unit != null && isBelow(parent, unit.id()), "ParentBelow", "parent")
                    .when(isOutlived(parent, unit), "ParentEnded", "parent")
                    .when(isOlder(parent, details.validFrom()), "ParentYounger", "parent");
        }
        if (unit != null && details.validFrom() != null) {
            reasons.when(
                    hasOlderBelow(unit.id(), details.validFrom()), "UnitsBelowBefore", "validFrom");
        }
    }

    /** Nothing lives on below a unit that is no more. */
    private boolean isOutlived(UnitId parent, @Nullable Unit unit) {
        var above = byId.get(parent);
        var end = above == null ? null : above.validTo();
        var own = unit == null ? null : unit.validTo();
        return end != null && (own == null || own.isAfter(end));
    }

    /** Nor does anything begin below a unit that is not there yet. */
    private boolean isOlder(UnitId parent, @Nullable LocalDate start) {
        var above = byId.get(parent);
        return above != null && start != null && start.isBefore(above.validFrom());
    }

    private boolean hasOlderBelow(UnitId id, LocalDate start) {
        return below(id).anyMatch(unit -> unit.validFrom().isBefore(start));
    }

    /** The end of a unit that has not come yet can be moved; one that is past stays. */
    void end(
            Reasons reasons,
            Unit unit,
            @Nullable LocalDate lastDay,
            @Nullable UnitId successor,
            LocalDate today) {
        var before = unit.validTo();
        reasons.when(before != null && before.isBefore(today), "UnitEnded", "lastDay")
                .when(
                        before != null
                                && before.equals(lastDay)
                                && Objects.equals(successor, unit.successor()),
                        "EndsThatDay",
                        "lastDay");
        newEnd(reasons, unit, lastDay, successor);
    }

    private void newEnd(
            Reasons reasons, Unit unit, @Nullable LocalDate lastDay, @Nullable UnitId successor) {
        reasons.when(lastDay == null, "DateMissing", "lastDay")
                .when(successor != null && !byId.containsKey(successor), "UnitUnknown", "successor")
                .when(unit.id().equals(successor), "OwnSuccessor", "successor");
        if (lastDay != null) {
            reasons.when(lastDay.isBefore(unit.validFrom()), "EndBeforeStart", "lastDay")
                    .when(livesBelow(unit.id(), lastDay), "UnitsBelow", "lastDay")
                    .when(outlivesAbove(unit, lastDay), "EndsAfterParent", "lastDay")
                    .when(isGone(successor, lastDay.plusDays(1)), "SuccessorGone", "successor");
        }
    }

    /** Whether anything below is there after that day, or will be. */
    private boolean livesBelow(UnitId id, LocalDate lastDay) {
        return below(id)
                .anyMatch(unit -> unit.validTo() == null || unit.validTo().isAfter(lastDay));
    }

    private boolean outlivesAbove(Unit unit, LocalDate lastDay) {
        var above = unit.parent() == null ? null : byId.get(unit.parent());
        var end = above == null ? null : above.validTo();
        return end != null && lastDay.isAfter(end);
    }

    private Stream<Unit> below(UnitId id) {
        return all.stream().filter(unit -> id.equals(unit.parent()));
    }

    private boolean isGone(@Nullable UnitId successor, LocalDate day) {
        var unit = successor == null ? null : byId.get(successor);
        return unit != null && !unit.isValidOn(day);
    }

    private boolean isBelow(UnitId id, UnitId top) {
        for (@Nullable UnitId at = id; at != null; ) {
            if (at.equals(top)) {
                return true;
            }
            var unit = byId.get(at);
            at = unit == null ? null : unit.parent();
        }
        return false;
    }

    private static boolean tooLong(String text) {
        return Objects.requireNonNull(text).length() > LONGEST_NAME;
    }
}
