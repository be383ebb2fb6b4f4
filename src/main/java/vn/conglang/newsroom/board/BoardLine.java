package vn.conglang.newsroom.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.EditionId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Language;
import vn.conglang.regulation.Approval;

/**
 * An edition under way, as the board knows it.
 *
 * @param number 1 for the first edition of its article, higher for corrections
 * @param savedByOther who saved it last, where that is not its sender
 * @param brought who brought it into its present state
 * @param entered since when it is there
 */
record BoardLine(
        EditionId id,
        String title,
        Language language,
        int number,
        EditionState state,
        @Nullable UnitId unit,
        String submitter,
        @Nullable String savedByOther,
        @Nullable String brought,
        @Nullable Approval asked,
        boolean recommended,
        Instant entered) {}
