package vn.conglang.newsroom.checking;

import java.util.List;
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

    /** One point: what it demands in the item's section, and what is open of it. */
    public record Point(CheckKey check, Demand demand, boolean known, List<Finding> findings) {

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

    public List<Point> open() {
        return points.stream().filter(point -> point.state() != State.PASSED).toList();
    }

    public List<Point> passed() {
        return points.stream().filter(point -> point.state() == State.PASSED).toList();
    }
}
