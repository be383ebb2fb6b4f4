package vn.conglang.newsroom.checking;

import java.util.List;
import java.util.Optional;
import vn.conglang.core.Refusal;

/** The checklist before presenting, filled in for one item. */
public record Checklist(List<Point> points) {

    /** How a point stands. */
    public enum State {
        PASSED,
        OPEN_REQUIRED,
        OPEN_ADVISED,
        /** A job has not looked at it yet. */
        NOT_YET_KNOWN;

        public String key() {
            return "newsroom.check.state." + name();
        }
    }

    /** What was found and stays, with the reason. */
    public record Justified(Finding finding, Justification because) {}

    /**
     * One point: what it demands in the item's section, and what is open of it.
     *
     * @param justified what was found too, but somebody answers for it
     */
    public record Point(
            CheckKey check,
            Demand demand,
            boolean known,
            List<Finding> findings,
            List<Justified> justified) {

        public State state() {
            if (findings.isEmpty()) {
                return known ? State.PASSED : State.NOT_YET_KNOWN;
            }
            return demand == Demand.REQUIRED ? State.OPEN_REQUIRED : State.OPEN_ADVISED;
        }

        /** Where somebody has to do something, required or not. */
        public boolean isOpen() {
            return !findings.isEmpty();
        }

        public Optional<Finding> finding(String id) {
            return findings.stream().filter(finding -> finding.isCalled(id)).findFirst();
        }

        private List<Refusal> refusals() {
            if (demand == Demand.ADVISED) {
                return List.of();
            }
            return findings.isEmpty() && !known
                    ? List.of(Refusal.of("newsroom.refusal.NotCheckedYet", check.clause()))
                    : findings.stream().map(Finding::says).distinct().toList();
        }
    }

    /** All that must be mended before it is presented. */
    public List<Refusal> refusals() {
        return points.stream().flatMap(point -> point.refusals().stream()).toList();
    }

    /** A point of it by what is checked. */
    public Point of(CheckKey check) {
        return points.stream().filter(point -> point.check() == check).findFirst().orElseThrow();
    }

    /** Where a finding that is open is known by this. */
    public Optional<Point> with(String finding) {
        return points.stream().filter(point -> point.finding(finding).isPresent()).findFirst();
    }

    public List<Point> open() {
        return points.stream().filter(point -> point.state() != State.PASSED).toList();
    }

    public List<Point> passed() {
        return points.stream().filter(point -> point.state() == State.PASSED).toList();
    }
}
