package vn.conglang.newsroom.board;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.board.BoardScreen.Card;
import vn.conglang.newsroom.board.BoardScreen.Column;
import vn.conglang.people.Acting;
import vn.conglang.people.EditorialBoard;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/** Puts the board together: a constant number of statements, however much lies on it. */
@Component
class Board {

    static final int SHOWN = 10;

    private final BoardReading reading;
    private final BoardLimits limits;
    private final EditorialBoard seats;
    private final Acting acting;
    private final Units units;
    private final OfficeClock clock;

    Board(
            BoardReading reading,
            BoardLimits limits,
            EditorialBoard seats,
            Acting acting,
            Units units,
            OfficeClock clock) {
        this.reading = reading;
        this.limits = limits;
        this.seats = seats;
        this.acting = acting;
        this.units = units;
        this.clock = clock;
    }

    List<Column> columns() {
        var states = Stage.columns().stream().flatMap(stage -> stage.states().stream()).toList();
        var counts = reading.counts(states);
        var lines = reading.oldest(states, SHOWN);
        var all = limits.all();
        var hands = hands(lines);
        var names = unitNames();
        var now = clock.instant();
        return Stage.columns().stream()
                .map(stage ->
                        column(
                                Objects.requireNonNull(all.get(stage)),
                                count(stage, counts),
                                cards(stage, lines, hands, names, all, now)))
                .toList();
    }

    /** One item as it stands, with who has to act. */
    Card card(BoardLine line) {
        var now = clock.instant();
        return card(line, hands(List.of(line)), unitNames(), limits.all(), now);
    }

    private Hands hands(List<BoardLine> lines) {
        var wanted =
                lines.stream()
                        .filter(line -> line.state() == EditionState.AT_SIGN_OFF)
                        .map(BoardLine::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new Hands(seats.today(), acting.namesOfHeads(wanted));
    }

    private static Column column(BoardLimit limit, long count, List<Card> cards) {
        var warm = limit.isReached(count) || cards.stream().anyMatch(Card::overdue);
        return new Column(limit, count, warm, cards);
    }

    private static long count(Stage stage, Map<EditionState, Long> counts) {
        return stage.states().stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
    }

    private static List<Card> cards(
            Stage stage,
            List<BoardLine> lines,
            Hands hands,
            Map<UnitId, String> names,
            Map<Stage, BoardLimit> limits,
            Instant now) {
        return lines.stream()
                .filter(line -> stage.states().contains(line.state()))
                .limit(SHOWN)
                .map(line -> card(line, hands, names, limits, now))
                .toList();
    }

    private static Card card(
            BoardLine line,
            Hands hands,
            Map<UnitId, String> names,
            Map<Stage, BoardLimit> limits,
            Instant now) {
        var overdue =
                Stage.of(line.state())
                        .map(limits::get)
                        .filter(limit -> limit.isPassed(line.entered(), now))
                        .isPresent();
        return new Card(
                line.id(),
                line.title(),
                line.language(),
                line.number(),
                line.state(),
                name(line.unit(), names),
                line.submitter(),
                hands.next(line),
                line.entered(),
                overdue);
    }

    private static String name(@Nullable UnitId unit, Map<UnitId, String> names) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }

    Map<UnitId, String> unitNames() {
        var names = new HashMap<UnitId, String>();
        for (Unit unit : units.all()) {
            names.put(unit.id(), unit.shortName());
        }
        return names;
    }
}
