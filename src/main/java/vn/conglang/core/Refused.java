package vn.conglang.core;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by a command that may not run now; carries all reasons at once. Nothing was changed. */
public class Refused extends RuntimeException {

    private final transient List<Refusal> reasons;

    public Refused(List<Refusal> reasons) {
        super(
                reasons.stream().map(Refusal::key).collect(Collectors.joining(", ")),
                null,
                false,
                false);
        this.reasons = List.copyOf(reasons);
    }

    public static void unlessEmpty(List<Refusal> reasons) {
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
    }

    public List<Refusal> reasons() {
        return reasons;
    }
}
