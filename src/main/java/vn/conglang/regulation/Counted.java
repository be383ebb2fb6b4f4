package vn.conglang.regulation;

/** Whether something is counted in: a kind of day (12.6), the town among the communes (11.2). */
public enum Counted {
    COUNTED,
    NOT_COUNTED;

    public boolean yes() {
        return this == COUNTED;
    }
}
