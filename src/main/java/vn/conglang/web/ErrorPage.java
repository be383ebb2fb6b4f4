package vn.conglang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import vn.conglang.core.Refusal;

/**
 * What to tell somebody whose request failed.
 *
 * @param status the HTTP status
 * @param topic the last part of the keys {@code web.error.{topic}.title} and {@code .text}
 * @param code names a failure in the journal, so that the technical unit can find it; empty for
 *     mistakes of the request
 * @param reasons what stands below the text, each with its clause
 */
public record ErrorPage(int status, String topic, String code, List<Refusal> reasons) {

    private static final String OWN = ErrorPage.class.getName();

    private static final Set<Integer> TOLD_APART = Set.of(400, 403, 404, 409, 410, 413, 429, 503);

    static ErrorPage of(int status, String code) {
        return new ErrorPage(status, topic(status), code, List.of());
    }

    /** The page for a request that somebody turned away, with what they said about it. */
    static ErrorPage of(HttpServletRequest request, int status) {
        return request.getAttribute(OWN) instanceof ErrorPage told && told.status == status
                ? told
                : of(status, "");
    }

    /** Says more than the status does, before it is sent. */
    public static void tell(
            HttpServletRequest request, int status, String topic, List<Refusal> reasons) {
        request.setAttribute(OWN, new ErrorPage(status, topic, "", reasons));
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
