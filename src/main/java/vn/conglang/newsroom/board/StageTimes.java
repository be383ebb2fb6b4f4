package vn.conglang.newsroom.board;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.conglang.newsroom.EditionState;

/** How long an edition was at each stage: what it spent there, added up over all its visits. */
final class StageTimes {

    private StageTimes() {}

    /** A step of an edition: when, and where it led. */
    record Arrival(Instant at, EditionState to) {}

    /**
     * @param steps in their order
     * @param now until when the last stage counts, if it still waits there
     */
    static Map<Stage, Duration> of(List<Arrival> steps, Instant now) {
        var times = new EnumMap<Stage, Duration>(Stage.class);
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            var until = at + 1 < steps.size() ? steps.get(at + 1).at() : now;
            var spent = Duration.between(step.at(), until);
            Stage.of(step.to()).ifPresent(stage -> times.merge(stage, spent, Duration::plus));
        }
        return times;
    }
}
