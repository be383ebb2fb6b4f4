package vn.conglang.media.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;
import vn.conglang.core.UnitId;

/**
 * What to look for in the library.
 *
 * @param words of what is said of a picture, its file's name or its uploader, with or without marks
 * @param unit of the uploader
 * @param from the first day of uploading
 * @param to the last day of uploading
 */
public record LibraryFilter(
        View view,
        String words,
        @Nullable UnitId unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public LibraryFilter {
        words = Text.line(words);
    }

    /** What of the library is looked at. */
    public enum View {
        ALL,
        MINE,
        /** Shown by no saved text. */
        UNUSED,
        CHILDREN,
        /** Children without a complete note of consent. */
        CONSENT_LACKS,
        DISCARDED;

        public String key() {
            return "media.view." + name();
        }
    }
}
