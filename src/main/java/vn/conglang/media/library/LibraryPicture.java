package vn.conglang.media.library;

import java.time.Instant;
import vn.conglang.core.FileId;
import vn.conglang.core.StaffId;
import vn.conglang.media.PictureWords;

/**
 * A picture as the library lists it.
 *
 * @param uploaderName as it was on the day of the upload; empty for the oldest
 * @param consentLacks children are shown and the note of consent is not complete
 * @param isUsed whether some saved text ever showed it
 */
public record LibraryPicture(
        FileId id,
        String name,
        int width,
        int height,
        PictureWords words,
        StaffId uploadedBy,
        String uploaderName,
        Instant at,
        Shows shows,
        boolean consentLacks,
        boolean isUsed,
        boolean isPublic,
        boolean isDiscarded) {

    /** What it is called: by what is to be seen, or else by its file. */
    public String title() {
        return !words.caption().isEmpty()
                ? words.caption()
                : !words.alt().isEmpty() ? words.alt() : name;
    }
}
