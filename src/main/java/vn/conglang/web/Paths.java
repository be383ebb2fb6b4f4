package vn.conglang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which addresses belong to whom. */
final class Paths {

    private static final List<String> PRIVATE = List.of("/toa-soan", "/dang-nhap", "/loi-moi");

    private Paths() {}

    /** Pages for one person: never kept by a browser, never found by a search engine. */
    static boolean isPrivate(HttpServletRequest request) {
        var path = asked(request);
        return PRIVATE.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    /** The address that was asked for, also while its error page is being written. */
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
