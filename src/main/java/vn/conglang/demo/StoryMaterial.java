package vn.conglang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
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
 * @param note why it was returned, rejected, withdrawn, corrected or given up
 * @param files what can be downloaded with it; most have none
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
        String source,
        Stage state,
        @Nullable String note,
        List<PictureMaterial> pictures,
        List<PaperMaterial> files,
        List<String> body) {

    public StoryMaterial {
        files = Objects.requireNonNullElse(files, List.of());
    }

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
        WITHDRAWN,
        /** Returned, and then given up by its author. */
        DISCARDED
    }

    /** The most steps that its walk takes, the first of them for coming in. */
    int steps(int arrival) {
        return arrival
                + switch (state) {
                    case DRAFT, SUBMITTED -> 0;
                    case RETURNED, EDITING -> 1;
                    case IN_REVIEW, DISCARDED -> 2;
                    case REJECTED -> 3;
                    case APPROVED -> 4;
                    case PUBLISHED -> 5;
                    case WITHDRAWN -> 6;
                    case CORRECTED -> 11;
                };
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

    LocalDate day(LocalDate today) {
        return today.minusDays(daysAgo);
    }
}
