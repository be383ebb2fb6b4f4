package vn.conglang.media.library;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Changes;
import vn.conglang.audit.Subject;
import vn.conglang.media.rendition.Focus;

/** A picture is cut around another point. */
public record PictureCut(LibraryEntry before, Focus focus, Actor actor) implements Auditable {

    @Override
    public String action() {
        return "media.cut";
    }

    @Override
    public Subject subject() {
        return new Subject("file", before.file().id().toString(), before.file().name());
    }

    @Override
    public Map<String, String> details() {
        return new Changes().of("focus", point(before.focus()), point(focus)).all();
    }

    private static String point(Focus focus) {
        return focus.x() + " % × " + focus.y() + " %";
    }
}
