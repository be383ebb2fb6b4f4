package vn.conglang.newsroom.content;

import vn.conglang.core.Text;

/**
 * What a correction changes (4.1). Approved together with the text, and shown to readers.
 *
 * @param note what readers are told; a minor change may go without
 */
public record Change(Kind kind, String note) {

    public enum Kind {
        /** A slip of the pen: nothing that anybody could have relied on. */
        MINOR,
        /** A fact, a name, a number, a date. */
        MAJOR;

        public String key() {
            return "newsroom.change." + name();
        }
    }

    public Change {
        note = Text.clean(note);
    }

    public boolean isMajor() {
        return kind == Kind.MAJOR;
    }
}
