package vn.conglang.newsroom.edition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.audit.Actor;

/**
 * When an edition is, or may be, public.
 *
 * @param order the standing office's order to publish it at a time (7.2)
 * @param embargoUntil until when its article may not be shown
 * @param unpublish from when its article is shown no longer (4.1)
 */
public record Timing(
        @Nullable Order order,
        @Nullable Instant embargoUntil,
        String embargoBecause,
        @Nullable Unpublishing unpublish) {

    /**
     * @param failedAt when publishing at that time failed, if it did
     * @param failure the keys of why
     */
    public record Order(Instant due, Actor by, @Nullable Instant failedAt, List<String> failure) {}

    /**
     * @param because what readers are told in its place from then on
     */
    public record Unpublishing(Instant at, String because, Actor by) {}
}
