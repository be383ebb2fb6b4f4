package vn.conglang.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are looked for; what is absent does not narrow.
 *
 * @param action exactly, e.g. {@code newsroom.publish}
 * @param actor the number of a person, or the name of an actor without one ({@code system})
 * @param subjectKind with {@code subjectId}: everything done to one thing
 * @param from the first day, in the office's zone
 * @param to the last day, included
 */
public record TrailFilter(
        @Nullable String action,
        @Nullable String actor,
        @Nullable String subjectKind,
        @Nullable String subjectId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static TrailFilter everything() {
        return new TrailFilter(null, null, null, null, null, null);
    }

    public static TrailFilter about(String subjectKind, String subjectId) {
        return new TrailFilter(null, null, subjectKind, subjectId, null, null);
    }
}
