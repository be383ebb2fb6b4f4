package vn.conglang.newsroom.several;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.checking.Checklist;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.reading.SinceLastTime;

/**
 * One chosen item as it is read before anything is done to it.
 *
 * @param body its text with the desk's addresses of pictures; clean HTML
 * @param next what this person would do to it
 * @param refusals why that cannot be done
 * @param threads how many threads of talk about it are open
 * @param base what the comparison is held against; null where it is there for the first time
 */
public record Sheet(
        Dossier dossier,
        String choice,
        String body,
        NextStep next,
        List<Refusal> refusals,
        int threads,
        SinceLastTime.@Nullable Base base,
        @Nullable Comparison comparison) {

    public String href() {
        return "/toa-soan/tin-bai/" + dossier.edition().id();
    }

    public boolean isOpen() {
        return refusals.isEmpty();
    }

    /** What the checks before presenting left open. */
    public List<Checklist.Point> openPoints() {
        return dossier.checklist().open();
    }
}
