package vn.conglang.calendar.years;

import static vn.conglang.calendar.years.YearState.CONFIRMED;
import static vn.conglang.calendar.years.YearState.PROPOSED;
import static vn.conglang.calendar.years.YearState.WAITING;
import static vn.conglang.desk.Permission.CONFIRM_CALENDAR;
import static vn.conglang.desk.Permission.KEEP_CALENDAR;

import java.util.Locale;
import java.util.Set;
import vn.conglang.desk.Permission;

/**
 * What can be done to a year: from which states, to which, and by whom (16). The years that came
 * with the program are an act of nobody.
 */
public enum YearAct {
    SHIP(Set.of(), CONFIRMED, KEEP_CALENDAR),
    EDIT(Set.of(PROPOSED, CONFIRMED), PROPOSED, KEEP_CALENDAR),
    IMPORT(Set.of(PROPOSED, CONFIRMED), PROPOSED, KEEP_CALENDAR),
    /** Back to what was confirmed before, or to what the program proposes. */
    DROP(Set.of(PROPOSED), PROPOSED, KEEP_CALENDAR),
    PRESENT(Set.of(PROPOSED, CONFIRMED), WAITING, KEEP_CALENDAR),
    TAKE_BACK(Set.of(WAITING), PROPOSED, KEEP_CALENDAR),
    CONFIRM(Set.of(WAITING), CONFIRMED, CONFIRM_CALENDAR),
    RETURN(Set.of(WAITING), PROPOSED, CONFIRM_CALENDAR);

    private final Set<YearState> from;
    private final YearState to;
    private final Permission permission;

    YearAct(Set<YearState> from, YearState to, Permission permission) {
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    boolean startsFrom(YearState state) {
        return from.contains(state);
    }

    YearState to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    /** What the trail calls it. */
    String event() {
        return "calendar." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "calendar.act." + name();
    }
}
