package vn.conglang.newsroom.proving;

/**
 * One look at one place.
 *
 * @param address as a reader types it, from the first slash on
 * @param expected what has to be there
 * @param seen what was there; {@code expected} itself where all is well
 * @param detail what exactly was seen, where words help: a number, an excerpt, an address
 */
public record Look(Place place, String address, Sight expected, Sight seen, String detail) {

    /** Where one looks. */
    public enum Place {
        PAGE,
        TEXT,
        CHANGE_NOTE,
        HOME,
        NEWS,
        SECTION,
        RSS,
        ATOM,
        SITEMAP,
        PICTURE,
        ATTACHMENT;

        public String key() {
            return "newsroom.proof.place." + name();
        }
    }

    /** What is to be seen, or is. */
    public enum Sight {
        /** It answers as something that is there. */
        ANSWERS,
        /** Title and text are what was approved. */
        WHOLE,
        /** Readers are told what changed. */
        TOLD,
        /** It is listed with its title. */
        LISTED,
        /** It need not be listed here any more, and no other title of it is. */
        NOT_AS_IT_WAS,
        /** Its address is not listed. */
        ABSENT,
        /** It answers that it is gone and why, and tells nothing else of it. */
        EXPLAINED,
        /** Readers are sent on. */
        SENT_ON,
        /** It is not given out. */
        CLOSED,
        /** Something else was answered: the number tells. */
        OTHER_STATUS,
        NO_ANSWER,
        /** The article has no public address. */
        NO_ADDRESS,
        OTHER_TITLE,
        /** Words are missing: the detail begins with them. */
        LACKS,
        /** What should be gone is there: the detail quotes it. */
        REMAINS;

        public String key() {
            return "newsroom.proof.sight." + name();
        }
    }

    public boolean isRight() {
        return seen == expected;
    }

    public static Look right(Place place, String address, Sight expected) {
        return new Look(place, address, expected, expected, "");
    }
}
