package vn.conglang.newsroom.board;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Times of stages as pieces of one bar, a thousand units wide, with the words beside it. */
public final class StageShares {

    static final int WIDTH = 1_000;
    private static final int PERCENT = 100;

    private StageShares() {}

    /**
     * @param from where the piece begins on the bar
     * @param width how wide it is; at least one unit, so that it can be seen
     */
    public record Piece(Stage stage, Spent spent, long percent, long from, long width) {}

    static List<Piece> of(Map<Stage, Duration> times) {
        var all = times.values().stream().mapToLong(Duration::toMillis).sum();
        var pieces = new ArrayList<Piece>();
        var from = 0L;
        for (var stage : Stage.values()) {
            var time = times.get(stage);
            if (time != null) {
                var part = all == 0 ? 0.0 : (double) time.toMillis() / all;
                var width = Math.max(1, Math.round(part * WIDTH));
                pieces.add(
                        new Piece(stage, Spent.of(time), Math.round(part * PERCENT), from, width));
                from += width;
            }
        }
        return pieces;
    }
}
