package vn.conglang.newsroom.board;

import java.time.Instant;
import java.util.List;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Language;

/**
 * What the board shows.
 *
 * @param now by which ages are reckoned
 * @param maySet whether this person sets the limits
 */
public record BoardScreen(List<Column> columns, Instant now, boolean maySet) {

    /**
     * @param count how many lie there, shown or not
     * @param warm whether there are too many, or one for too long
     */
    public record Column(BoardLimit limit, long count, boolean warm, List<Card> cards) {

        public Stage stage() {
            return limit.stage();
        }

        public long hidden() {
            return Math.max(0, count - cards.size());
        }

        /** The list with all of them; of the unit's two states the one that waits for its head. */
        public String href() {
            return "/toa-soan/tin-bai?state=" + stage().states().getFirst().name();
        }
    }

    /**
     * @param unit its short name, or empty
     * @param next who has to act
     * @param overdue whether it lies there longer than the limit says
     */
    public record Card(
            EditionId id,
            String title,
            Language language,
            int number,
            EditionState state,
            String unit,
            String submitter,
            NextHand next,
            Instant entered,
            boolean overdue) {}
}
