package vn.conglang.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;

/**
 * Tells a request that could not be read, which is its sender's matter, from a failure of ours. A
 * form is read by whichever filter first asks for a field, so the server complains anywhere.
 */
final class UnreadableRequests {

    private UnreadableRequests() {}

    /** 413 for what is too large, 400 for what is garbled; nothing for any other failure. */
    static OptionalInt status(HttpServletRequest request, Throwable failure) {
        var complaint =
                Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .filter(InvalidParameterException.class::isInstance)
                        .map(InvalidParameterException.class::cast)
                        .findFirst();
        if (complaint.isPresent()) {
            return OptionalInt.of(complaint.get().getErrorCode());
        }
        return failure instanceof IllegalStateException && hasTooLargeParts(request)
                ? OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                : OptionalInt.empty();
    }

    /** The servlet specification has no other word for too large than this exception. */
    private static boolean hasTooLargeParts(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        } catch (IOException | ServletException other) {
            return false;
        }
    }
}
