package vn.conglang.newsroom.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.reading.SinceLastTime;

/**
 * One chosen item as the leader reads it before approving several.
 *
 * @param body its text with the desk's addresses of pictures; clean HTML
 * @param refusals why it cannot be approved by this leader now
 * @param base what the comparison is held against; null where it is there for the first time
 */
public record Sheet(
        Dossier dossier,
        String choice,
        String body,
        List<Refusal> refusals,
        SinceLastTime.@Nullable Base base,
        @Nullable Comparison comparison) {

    public String href() {
        return "/toa-soan/tin-bai/" + dossier.edition().id();
    }

    public boolean canBeApproved() {
        return refusals.isEmpty();
    }

    /** How many checks advise something. */
    public int advice() {
        return dossier.checklist().open().size();
    }
}
