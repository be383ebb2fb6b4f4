package vn.conglang.regulation;

/** Whether an asker must give something (12.3, 12.4). */
public enum Asked {
    OPTIONAL,
    /** Only when the asker wants the answer sent, not published. */
    FOR_A_DIRECT_REPLY,
    REQUIRED
}
