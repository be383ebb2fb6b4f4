package vn.conglang.regulation;

/** Who may draft the answer that a leader of the unit signs (12.7). */
public enum Drafting {
    STAFF,
    LEADER_ONLY
}
