package vn.conglang.newsroom.talk;

import java.util.List;

/**
 * The talk about an item as one person sees it.
 *
 * @param ofTheDesk whether this person sees what is not open to the author
 */
public record TalkScreen(String href, List<Shown> open, List<Shown> resolved, boolean ofTheDesk) {

    /**
     * A thread.
     *
     * @param stands whether the passage that it is about still stands in the text
     * @param elsewhere whether it began at another edition of the article
     * @param maySettle whether this person may say that it is dealt with
     */
    public record Shown(TalkThread thread, boolean stands, boolean elsewhere, boolean maySettle) {

        public String id() {
            return "trao-doi-" + thread.id();
        }
    }

    public String href(Shown shown, String word) {
        return href + "/" + shown.thread().id() + "/" + word;
    }
}
