package vn.conglang.newsroom.plan;

/** Which part of the plan its list shows. */
public enum PlanPart {
    OPEN,
    LATE,
    DONE,
    DROPPED;

    public String key() {
        return "newsroom.plan.part." + name();
    }
}
