package vn.conglang.newsroom.talk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;

/**
 * One thing said or done in a thread.
 *
 * @param who null for somebody from outside
 * @param post the name of the post in which they spoke
 * @param words what was said; empty where something was done
 * @param mentioned the names of those whom the words mention
 */
public record Turn(
        long id,
        Kind kind,
        Instant at,
        @Nullable StaffId who,
        String name,
        @Nullable String post,
        @Nullable String actingFor,
        String words,
        List<String> mentioned) {

    /** What somebody did. */
    public enum Kind {
        SAID,
        RESOLVED,
        REOPENED,
        OPENED_TO_AUTHOR;

        public String key() {
            return "newsroom.talk.turn." + name();
        }
    }

    public boolean isSaid() {
        return kind == Kind.SAID;
    }

    /** The words in pieces: those that name somebody stand by themselves. */
    public List<Mentions.Piece> pieces() {
        return Mentions.pieces(words, mentioned);
    }
}
