package vn.conglang.newsroom.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;

/** What is typed about a line of the plan. */
public record PlanFields(
        String title,
        String note,
        @Nullable StaffId owner,
        @Nullable UnitId unit,
        @Nullable SectionId section,
        @Nullable LocalDate due) {

    public PlanFields {
        title = Text.line(title);
        note = Text.clean(note);
    }
}
