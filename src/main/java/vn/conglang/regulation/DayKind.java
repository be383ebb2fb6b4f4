package vn.conglang.regulation;

/** In which days a period is counted (15.3). */
public enum DayKind {
    WORKING_DAYS,
    CALENDAR_DAYS
}
