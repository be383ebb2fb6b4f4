package vn.conglang.newsroom.plan;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;

/** Which lines of the plan to show; null for any. */
public record PlanFilter(
        @Nullable SectionId section, @Nullable UnitId unit, @Nullable StaffId owner) {

    public static final PlanFilter ALL = new PlanFilter(null, null, null);
}
