package vn.conglang.newsroom.word;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.core.EditionId;

/** A text in an old encoding was converted, because somebody asked for it. */
record TextConverted(EditionId edition, String title, Actor actor) implements Auditable {

    @Override
    public String action() {
        return "newsroom.convert-text";
    }

    @Override
    public Subject subject() {
        return new Subject("edition", edition.toString(), title);
    }

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
