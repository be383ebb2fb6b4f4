package vn.conglang.newsroom.talk;

import org.jspecify.annotations.Nullable;
import vn.conglang.core.IdempotencyKey;

/**
 * What somebody typed into the talk, to be shown again when it is refused.
 *
 * @param thread the thread they reply to; null where they begin one
 */
public record TalkForm(
        @Nullable Long thread, String words, Quote quote, boolean openToAuthor, String key) {

    public static final TalkForm EMPTY = new TalkForm(null, "", Quote.OF_THE_WHOLE, false, "");

    public boolean isTyped() {
        return !equals(EMPTY);
    }

    public boolean isTo(ThreadId number) {
        return thread != null && thread == number.value();
    }

    public boolean beginsOne() {
        return thread == null;
    }

    /** The key with which it was sent, or a fresh one. */
    public IdempotencyKey sentWith() {
        return IdempotencyKey.parse(key).orElseGet(IdempotencyKey::fresh);
    }
}
