package vn.conglang.people.signin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.web.FormErrors;

/** Says when one may try again. */
final class Waiting {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Waiting() {}

    static FormErrors until(Instant time) {
        return FormErrors.of(reasons(time));
    }

    static List<Refusal> reasons(Instant time) {
        // Up to the next full minute: a minute too early would only be refused again.
        var minute = CLOCK.format(time.plusSeconds(59).atZone(OfficeClock.ZONE));
        return List.of(Refusal.of("people.refusal.TooManyTries", minute));
    }
}
