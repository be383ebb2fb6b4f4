package vn.conglang.web;

import java.util.List;
import java.util.function.LongSupplier;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;

/** Which state of a thing somebody had before them when they filled in its form. */
public final class FormVersion {

    private static final String CHANGED = "web.form.changedMeanwhile";

    private FormVersion() {}

    /** Refuses what was filled in before somebody else's change: it would write over it unseen. */
    public static void check(long shown, long current) {
        if (shown != current) {
            throw new Refused(List.of(Refusal.of(CHANGED)));
        }
    }

    /**
     * What a refused form carries when it comes back: the newer version once its writer was told of
     * it, else the same as before.
     */
    public static long again(Refused refused, long shown, LongSupplier current) {
        return refused.reasons().stream().anyMatch(reason -> reason.key().equals(CHANGED))
                ? current.getAsLong()
                : shown;
    }
}
