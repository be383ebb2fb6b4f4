package vn.conglang.newsroom.proving;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen on the public face after one occasion.
 *
 * @param seenAt when it was looked at last; null before the first look
 */
public record Proof(
        Occasion occasion, Standing standing, @Nullable Instant seenAt, List<Look> looks) {

    /** How it stands. */
    public enum Standing {
        /** It will be looked at within seconds, for the first time or again. */
        WAITING,
        /** Everything shows the new state. */
        PROVEN,
        /** Something still does not show the new state after several looks. */
        FAILED,
        /** The next occasion came before this one could be looked at. */
        OVERTAKEN
    }

    public boolean isFailed() {
        return standing == Standing.FAILED;
    }

    public long failures() {
        return looks.stream().filter(look -> !look.isRight()).count();
    }
}
