package vn.conglang.newsroom.writing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.UnitId;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.people.Acting;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/**
 * For which units somebody may write: those of their appointments (10.1). Who writes for a unit and
 * in no other post always writes for a unit, so that nothing goes past its head.
 */
@Component
public class UnitChoice {

    private final Units units;
    private final Acting acting;
    private final OfficeClock clock;

    UnitChoice(Units units, Acting acting, OfficeClock clock) {
        this.units = units;
        this.acting = acting;
        this.clock = clock;
    }

    /** The units for which this person may write. */
    public List<UnitId> of(Member who) {
        return who.offices().stream()
                .filter(office -> isOfUnit(office.post()))
                .map(office -> office.unit())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether this person may write in their own name, for no unit. */
    public boolean mayWriteForNone(Member who) {
        return who.offices().stream()
                .anyMatch(o -> !isOfUnit(o.post()) && o.post().grants(Permission.WRITE));
    }

    private static boolean isOfUnit(Post post) {
        return post == Post.UNIT_HEAD || post == Post.UNIT_CLERK;
    }

    public List<Refusal> refusals(@Nullable UnitId unit, Member who) {
        if (unit == null) {
            return mayWriteForNone(who)
                    ? List.of()
                    : List.of(Reasons.of("UnitMissing", "10.1").at("unit"));
        }
        return of(who).contains(unit)
                ? exists(unit)
                : List.of(Reasons.of("NotYourUnit", "10.1").at("unit"));
    }

    /** A unit that exists today. */
    public List<Refusal> exists(@Nullable UnitId unit) {
        return unit == null || units.find(unit).filter(u -> u.isValidOn(clock.today())).isPresent()
                ? List.of()
                : List.of(Reasons.of("UnitUnknown", "10.1").at("unit"));
    }

    public @Nullable String name(@Nullable UnitId unit) {
        return unit == null ? null : units.find(unit).map(Unit::name).orElse(null);
    }

    /** Whether somebody can sign for the unit today: its head, or who stands in for the head. */
    public boolean hasHead(UnitId unit) {
        return !acting.asHeadOf(unit).isEmpty();
    }
}
