package vn.conglang.people.sessions;

import java.time.Instant;

/**
 * One place from which somebody is signed in.
 *
 * @param handle names the session to its owner; the session's own id is a key and is never shown
 * @param current whether it is the one that asks
 */
public record OpenSession(
        String handle,
        String device,
        String address,
        Instant since,
        Instant lastSeen,
        boolean current) {}
