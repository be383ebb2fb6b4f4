package vn.conglang.vault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read what is kept, and why.
 *
 * @param post in which they read it, as the people room names it
 * @param actingFor on whose behalf, by delegation
 */
public record Reading(
        Instant at, String who, @Nullable String post, @Nullable String actingFor, String reason) {}
