package vn.conglang.calendar;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * A year was edited, imported, put forward, confirmed, returned, taken back or dropped. It is told
 * in the transaction that adds the version.
 *
 * @param version the version that it made
 * @param inForce whether other days than before count since then
 */
public record CalendarYearChanged(
        Actor actor,
        String action,
        int year,
        int version,
        boolean inForce,
        Map<String, String> details)
        implements Auditable {

    @Override
    public Subject subject() {
        return new Subject("calendar-year", Integer.toString(year), Integer.toString(year));
    }
}
