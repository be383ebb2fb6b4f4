package vn.conglang.core;

import java.util.Optional;
import java.util.UUID;

/**
 * What makes two sendings of one form one: a blank form carries a fresh key, and whatever it begins
 * is begun once for a person and a key, however often it is sent.
 */
public record IdempotencyKey(UUID value) {

    public static IdempotencyKey fresh() {
        return new IdempotencyKey(UUID.randomUUID());
    }

    /** As a form carries it; empty for anything else. */
    public static Optional<IdempotencyKey> parse(String typed) {
        try {
            return Optional.of(new IdempotencyKey(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
