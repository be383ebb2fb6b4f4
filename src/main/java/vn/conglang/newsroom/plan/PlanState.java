package vn.conglang.newsroom.plan;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.EditionState;

/** Where a line of the plan stands. Nobody sets it: it follows from what became of its article. */
public enum PlanState {
    PLANNED,
    /** A draft was begun and is on its way. */
    BEGUN,
    /** What was begun was rejected or given up: it waits to be begun anew. */
    CAME_TO_NOTHING,
    PUBLISHED,
    /** Taken off the plan, with a reason. */
    DROPPED;

    private static final Set<EditionState> ENDED =
            EnumSet.of(EditionState.REJECTED, EditionState.DISCARDED);

    /**
     * @param stage the present stage of its article; null where none was begun
     */
    static PlanState of(boolean dropped, boolean published, @Nullable EditionState stage) {
        if (dropped) {
            return DROPPED;
        }
        if (published) {
            return PUBLISHED;
        }
        if (stage == null) {
            return PLANNED;
        }
        return ENDED.contains(stage) ? CAME_TO_NOTHING : BEGUN;
    }

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return switch (this) {
            case PLANNED, BEGUN, CAME_TO_NOTHING -> true;
            case PUBLISHED, DROPPED -> false;
        };
    }

    /** Whether somebody has to begin a draft. */
    public boolean waitsForADraft() {
        return this == PLANNED || this == CAME_TO_NOTHING;
    }

    public String key() {
        return "newsroom.plan.state." + name();
    }
}
