package vn.conglang.questions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.UnitId;

/**
 * What a leader of a unit signed.
 *
 * @param number counted from 1 for each question
 * @param signedBy their name
 * @param actingFor the leader on whose behalf, by delegation
 * @param unsignedAt when the signature was taken back
 * @param sentAt when it went out
 */
public record Answer(
        int number,
        UnitId unit,
        String text,
        String signedBy,
        @Nullable String actingFor,
        Instant signedAt,
        @Nullable Instant unsignedAt,
        @Nullable Instant sentAt) {}
