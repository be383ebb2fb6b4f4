package vn.conglang.desk;

import java.time.Instant;
import java.util.List;

/**
 * What waits for somebody. Each room that hands out work implements it; "Việc của tôi" shows all.
 */
public interface PendingWork {

    /** What waits for this person now, oldest first; at most {@code limit} of it. */
    List<Item> waitingFor(Viewer viewer, int limit);

    /**
     * @param kind the key of what is asked, e.g. {@code newsroom.work.moderate}
     * @param title the name of the thing
     * @param detail one short line below it, already in words (unit, section); may be empty
     * @param since when it began to wait for this person
     * @param lang the language of the name (BCP 47)
     */
    record Item(String kind, String title, String detail, String href, Instant since, String lang) {

        /** One whose name is Vietnamese. */
        public Item(String kind, String title, String detail, String href, Instant since) {
            this(kind, title, detail, href, since, "vi");
        }
    }
}
