package vn.conglang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.OfficeClock;

/**
 * A story of the demo, dated back from the day on which the demo is set up, so that it is always
 * fresh. The first picture leads. Texts may hold dates that move with the story; {@link #told}
 * writes them out.
 *
 * @param section slug of a section
 * @param daysAgo days between publication (or the last step, for a story that is not published) and
 *     today
 * @param at time of day, in the office's zone
 * @param unit code of the unit that provides it (10.1)
 * @param authors keys of people; several are co-authors
 * @param note why it was returned, rejected, withdrawn or corrected
 * @param body HTML, one block a line
 */
public record StoryMaterial(
        String slug,
        String section,
        Kind kind,
        String title,
        String summary,
        int daysAgo,
        LocalTime at,
        String unit,
        List<String> authors,
        String photographer,
        String source,
        Stage state,
        @Nullable String note,
        List<PictureMaterial> pictures,
        List<String> body) {

    /** Tin, bài, ảnh. */
    public enum Kind {
        BRIEF,
        FEATURE,
        PHOTO
    }

    /** How far the story has come on its way. */
    public enum Stage {
        DRAFT,
        SUBMITTED,
        EDITING,
        IN_REVIEW,
        RETURNED,
        REJECTED,
        APPROVED,
        PUBLISHED,
        /** Published, then corrected by a second edition. */
        CORRECTED,
        WITHDRAWN
    }

    /** When its last step was taken, seen from {@code today}. */
    public Instant time(LocalDate today) {
        return day(today).atTime(at).atZone(OfficeClock.ZONE).toInstant();
    }

    public String html(LocalDate today) {
        return told(String.join("\n", body), today);
    }

    /** A text of this story with its moving dates written out. */
    public String told(String text, LocalDate today) {
        return MovingDates.writeOut(text, day(today));
    }

    private LocalDate day(LocalDate today) {
        return today.minusDays(daysAgo);
    }
}
