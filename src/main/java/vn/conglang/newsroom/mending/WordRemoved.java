package vn.conglang.newsroom.mending;

import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;

/** A word is no longer one of the house's own. */
public record WordRemoved(String word, Actor actor) implements Auditable {

    @Override
    public String action() {
        return "newsroom.remove-word";
    }

    @Override
    public Subject subject() {
        return new Subject("house-word", word, word);
    }
}
