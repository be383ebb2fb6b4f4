package vn.conglang.calendar.years;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.conglang.calendar.CalendarYear;
import vn.conglang.core.StaffId;

/**
 * All versions of a year, the newest first. One that nobody has touched has none, and stands as the
 * program proposes it.
 */
public record YearHistory(int year, List<YearVersion> versions) {

    /** The newest: what the next act starts from. */
    public YearVersion latest() {
        return versions.isEmpty() ? YearVersion.untouched(year) : versions.getFirst();
    }

    /** What counts today: the last one confirmed, else the newest. */
    public YearVersion inForce() {
        return confirmed().orElseGet(this::latest);
    }

    public Optional<YearVersion> confirmed() {
        return versions.stream().filter(YearVersion::isConfirmed).findFirst();
    }

    public Optional<YearVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** What a version changed. */
    public YearChange changeOf(YearVersion version) {
        var before =
                version(version.number() - 1)
                        .map(YearVersion::days)
                        .orElseGet(() -> CalendarYear.proposed(year));
        return YearChange.between(before, version.days());
    }

    /** What the newest version would change in what counts today. */
    public YearChange pending() {
        var counting =
                confirmed().map(YearVersion::days).orElseGet(() -> CalendarYear.proposed(year));
        return YearChange.between(counting, latest().days());
    }

    /** Those who had a hand in the newest version since the last one that was confirmed. */
    Set<StaffId> hands() {
        return versions.stream()
                .takeWhile(version -> !version.isConfirmed())
                .filter(version -> version.act() != YearAct.RETURN)
                .flatMap(version -> Stream.ofNullable(version.by()))
                .map(YearVersion.Made::id)
                .collect(Collectors.toSet());
    }
}
