package vn.conglang.newsroom.word;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.core.EditionId;

/** The text of a file was taken over into an item. */
record WordImported(EditionId edition, String title, TakenOver text, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return "newsroom.import-word";
    }

    @Override
    public Subject subject() {
        return new Subject("edition", edition.toString(), title);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("file", text.fileName(), "fileId", text.original().toString());
    }
}
