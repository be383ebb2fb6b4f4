package vn.conglang.newsroom.board;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/**
 * The limits of the board's columns changed.
 *
 * @param details before and after, by stage
 */
record BoardLimitsChanged(Map<String, String> details, Actor actor) implements Auditable {

    BoardLimitsChanged {
        details = Map.copyOf(details);
    }

    @Override
    public String action() {
        return "newsroom.board-limits";
    }

    @Override
    public Subject subject() {
        return new Subject("board", "limits", "");
    }
}
