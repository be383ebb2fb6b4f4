package vn.conglang.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail in the reader's words.
 *
 * @param actorKey what to filter by to see everything this person did
 * @param actingFor the person on whose behalf, or empty
 * @param subjectKey what to filter by to see everything done to this thing
 * @param details facts by their names, in words
 * @param seal the first letters of the entry's seal
 */
public record TrailLine(
        long seq,
        Instant at,
        String actor,
        String actorKey,
        String post,
        String actingFor,
        String action,
        String subjectKind,
        String subject,
        String subjectKey,
        Map<String, String> details,
        @Nullable String address,
        String seal) {}
