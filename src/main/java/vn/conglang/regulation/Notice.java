package vn.conglang.regulation;

/** Whether an answer carries the notice that it is for reference only (12.8). */
public enum Notice {
    SHOWN,
    NOT_SHOWN
}
