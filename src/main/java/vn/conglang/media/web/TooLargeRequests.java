package vn.conglang.media.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.conglang.media.MediaLimits;
import vn.conglang.web.Texts;

/**
 * Answers an upload that the server cut off before any handler saw it. Other forms' requests go on
 * to their own error page.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooLargeRequests {

    private final MediaLimits limits;
    private final Texts texts;

    TooLargeRequests(MediaLimits limits, Texts texts) {
        this.limits = limits;
        this.texts = texts;
    }

    private static boolean isByScript(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.equals("/toa-soan/tep")
                || path.equals(LibraryQuery.PATH)
                        && MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader("Accept"));
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(
            MaxUploadSizeExceededException failure, HttpServletRequest request, Locale locale) {
        if (!isByScript(request)) {
            throw failure;
        }
        var message =
                texts.of(
                        locale,
                        "media.refusal.TooLargeUnseen",
                        limits.picture().toMegabytes(),
                        limits.document().toMegabytes());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new UploadForm.Rejected(message));
    }
}
