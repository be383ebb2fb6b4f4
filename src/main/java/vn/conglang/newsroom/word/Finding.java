package vn.conglang.newsroom.word;

import org.jspecify.annotations.Nullable;

/**
 * A line of the report: something in the file that is not in the text as it was in the file.
 *
 * @param names which ones, where they have names that say something
 */
public record Finding(Kind kind, int count, @Nullable String names) {

    /** What can happen to it. */
    public enum Kind {
        TITLE_TAKEN(false),
        PICTURES_TAKEN(false),
        INSERTIONS_KEPT(false),
        TEXT_BOXES_KEPT(false),
        NOTES_MOVED(false),
        FIELDS_KEPT(false),
        FORMULAS_FLATTENED(false),
        OLD_TEXT(false),
        DELETIONS_DROPPED(true),
        HIDDEN_TEXT_DROPPED(true),
        COMMENTS_DROPPED(true),
        HEADERS_DROPPED(true),
        NUMBERS_DROPPED(true),
        STYLES_DROPPED(true),
        LINKS_DROPPED(true),
        OBJECTS_DROPPED(true),
        PICTURES_UNSUPPORTED(true),
        PICTURES_ELSEWHERE(true),
        PICTURES_TOO_MANY(true),
        PICTURES_REFUSED(true);

        private final boolean dropped;

        Kind(boolean dropped) {
            this.dropped = dropped;
        }

        /** Whether it is lost to the text, and not merely told in another way. */
        public boolean isDropped() {
            return dropped;
        }

        public String key() {
            return "newsroom.word.finding." + name();
        }
    }
}
