package vn.conglang.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.conglang.web.Paths;

/**
 * Saves a reader with a weak signal the second download: a public page carries a mark of its
 * content (ETag), and while it is the same the answer is 304 and nothing more.
 */
@Component
@Order(StillTheSame.INSIDE_OF_EVERYTHING)
class StillTheSame extends ShallowEtagHeaderFilter {

    static final int INSIDE_OF_EVERYTHING = 1_000;

    /** Files have marks of their own, and what is behind the sign-in is never kept. */
    private static final List<String> NOT_HERE = List.of("/assets", "/anh", "/tep", "/error");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isPrivate(request) || Paths.isBelow(NOT_HERE, request);
    }
}
