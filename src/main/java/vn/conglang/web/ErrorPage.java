package vn.conglang.web;

import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * What to tell somebody whose request failed.
 *
 * @param status the HTTP status
 * @param topic the last part of the keys {@code web.error.{topic}.title} and {@code .text}
 * @param code names a failure in the journal, so that the technical unit can find it; empty for
 *     mistakes of the request
 */
public record ErrorPage(int status, String topic, String code) {

    private static final Set<Integer> TOLD_APART = Set.of(400, 403, 404, 409, 410, 413, 429, 503);

    static ErrorPage of(int status, String code) {
        return new ErrorPage(status, topic(status), code);
    }

    private static String topic(int status) {
        if (TOLD_APART.contains(status)) {
            return String.valueOf(status);
        }
        return HttpStatus.valueOf(status).is4xxClientError() ? "400" : "500";
    }

    public String title() {
        return "web.error." + topic + ".title";
    }

    public String text() {
        return "web.error." + topic + ".text";
    }

    /** The server's own failure: its page must not ask the server for anything more. */
    public boolean isOurs() {
        return status >= 500;
    }
}
