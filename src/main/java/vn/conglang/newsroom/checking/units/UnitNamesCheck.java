package vn.conglang.newsroom.checking.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.checking.Check;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Excerpt;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Outcome;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/**
 * A unit is named as if it were there that had ended by the day of what is told: the day that the
 * item gives, or else today. A text that speaks of several times is answered for.
 */
@Component
class UnitNamesCheck implements Check {

    private static final Pattern AUTHORITY = Pattern.compile("^UBND ");

    private final Units units;

    UnitNamesCheck(Units units) {
        this.units = units;
    }

    @Override
    public CheckKey key() {
        return CheckKey.UNIT_NAMES;
    }

    @Override
    public Outcome of(Examined item) {
        var all = units.all();
        var names =
                all.stream()
                        .filter(unit -> unit.isValidOn(item.day()))
                        .map(UnitNamesCheck::spoken)
                        .collect(Collectors.toUnmodifiableSet());
        return Outcome.of(
                all.stream()
                        .filter(unit -> hasEnded(unit, item) && !names.contains(spoken(unit)))
                        .flatMap(unit -> finding(unit, all, item)));
    }

    private static boolean hasEnded(Unit unit, Examined item) {
        var last = unit.validTo();
        return last != null && last.isBefore(item.day());
    }

    /** People speak of the commune, not of its committee. */
    private static String spoken(Unit unit) {
        return AUTHORITY.matcher(unit.name()).replaceFirst("");
    }

    private static Stream<Finding> finding(Unit unit, List<Unit> all, Examined item) {
        var name =
                Pattern.compile(
                        "(?iu)(?<![\\p{L}\\p{N}])"
                                + Pattern.quote(spoken(unit))
                                + "(?![\\p{L}\\p{N}])");
        var places = new ArrayList<Excerpt>();
        for (var part : item.texts()) {
            name.matcher(part.text())
                    .results()
                    .forEach(hit -> places.add(Excerpt.of(part, hit.start(), hit.end())));
        }
        return places.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        said(unit, successor(unit, all), places.getFirst().field())
                                .at(places.subList(0, Math.min(3, places.size())))
                                .known("unit-" + unit.id(), Remedy.JUSTIFY));
    }

    private static Finding said(Unit unit, @Nullable Unit successor, String field) {
        var last = Objects.requireNonNull(unit.validTo());
        return successor == null
                ? Finding.of("UnitEnded", CheckKey.UNIT_NAMES.clause(), field, unit.name(), last)
                : Finding.of(
                        "UnitSucceeded",
                        CheckKey.UNIT_NAMES.clause(),
                        field,
                        unit.name(),
                        last,
                        successor.name());
    }

    private static @Nullable Unit successor(Unit unit, List<Unit> all) {
        return all.stream()
                .filter(other -> other.id().equals(unit.successor()))
                .findFirst()
                .orElse(null);
    }
}
