package vn.conglang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;
import org.springframework.util.StringUtils;

/** Which addresses belong to whom. */
public final class Paths {

    /** Below this the address itself is the key: nobody signs in, and no session is opened. */
    public static final String GUESTS = "/kiem-chung";

    /** What lies below these is for one person: kept by no browser, found by no search engine. */
    public static final List<String> PRIVATE =
            List.of("/toa-soan", "/dang-nhap", "/loi-moi", "/lich", GUESTS);

    /** Where a key follows. */
    private static final String KEYED =
            "^(/loi-moi/|/lich/|/toa-soan/duyet-nhanh/|" + GUESTS + "/).+";

    private Paths() {}

    public static boolean isPrivate(HttpServletRequest request) {
        return isBelow(PRIVATE, request);
    }

    /** Whether the address is one of these or lies below one. */
    public static boolean isBelow(List<String> places, HttpServletRequest request) {
        var path = read(request);
        return places.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    /** The address that was asked for, also while its error page is being written. */
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /** The same address as the routes read it: {@code /%74oa-soan} is {@code /toa-soan}. */
    static String read(HttpServletRequest request) {
        var asked = asked(request);
        try {
            return StringUtils.cleanPath("/" + segments(asked));
        } catch (IllegalArgumentException unreadable) {
            return asked;
        }
    }

    /** The address without a key: to an account, a calendar, a text or a decision. */
    static String forTheJournal(HttpServletRequest request) {
        return read(request).replaceFirst(KEYED, "$1…");
    }

    private static String segments(String path) {
        return RequestPath.parse(path, "").elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(segment -> ((PathSegment) segment).valueToMatch())
                .collect(Collectors.joining("/"));
    }
}
