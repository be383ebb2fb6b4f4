package vn.conglang.newsroom.board;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.board.StageShares.Piece;

/** What the report of times shows. */
public record ReportScreen(
        List<TimeReport.OfStage> stages,
        List<TimeReport.OfUnit> units,
        Map<UnitId, String> unitNames) {

    static final ReportScreen EMPTY = new ReportScreen(List.of(), List.of(), Map.of());

    /** Where the time went: each stage's share of all that was spent. */
    public List<Piece> pieces() {
        var times = new EnumMap<Stage, Duration>(Stage.class);
        stages.forEach(
                stage -> times.put(stage.stage(), Duration.ofSeconds(Math.round(stage.total()))));
        return StageShares.of(times);
    }

    public long percent(Stage stage) {
        return pieces().stream()
                .filter(piece -> piece.stage() == stage)
                .mapToLong(Piece::percent)
                .sum();
    }

    /** The unit's short name, or empty for people in their own name. */
    public String unit(TimeReport.OfUnit line) {
        return line.unit() == null ? "" : unitNames.getOrDefault(line.unit(), "");
    }
}
