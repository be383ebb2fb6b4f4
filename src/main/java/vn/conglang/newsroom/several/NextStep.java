package vn.conglang.newsroom.several;

import java.util.List;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.Action;

/**
 * What would be done next to an item by somebody.
 *
 * @param refusals why they cannot do it now; empty where nothing is against it
 */
public record NextStep(Action action, List<Refusal> refusals) {

    public boolean isOpen() {
        return refusals.isEmpty();
    }

    /** What the choice of it is called in a form. */
    public String field() {
        return action.name();
    }

    public String key() {
        return "newsroom.several.will." + action;
    }
}
