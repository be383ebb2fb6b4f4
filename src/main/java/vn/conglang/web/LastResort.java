package vn.conglang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns what nobody caught into a page that helps. It stands before sign-in and sessions, so that
 * it also answers when these cannot reach the database, and it needs nothing but memory.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LastResort extends OncePerRequestFilter {

    private static final Logger JOURNAL = LoggerFactory.getLogger(LastResort.class);

    private final Pages pages;

    LastResort(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        try {
            rest.doFilter(request, response);
        } catch (Exception failure) {
            if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
                return;
            }
            var unreadable = UnreadableRequests.status(request, failure);
            if (unreadable.isPresent() && !response.isCommitted()) {
                apologise(request, response, ErrorPage.of(unreadable.getAsInt(), ""));
                return;
            }
            var code =
                    HexFormat.of()
                            .withUpperCase()
                            .toHexDigits(ThreadLocalRandom.current().nextInt());
            JOURNAL.error("Failure {} on {}", code, Paths.forTheJournal(request), failure);
            if (response.isCommitted()) {
                throw failure;
            }
            apologise(request, response, ErrorPage.of(status(failure), code));
        }
    }

    private void apologise(HttpServletRequest request, HttpServletResponse response, ErrorPage page)
            throws IOException {
        response.resetBuffer();
        response.setStatus(page.status());
        if (page.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "60");
        }
        pages.write("web/error.jte", Map.of("error", page), request, response);
    }

    /**
     * 503 when it is the database that cannot be reached: that passes, and readers may come again.
     */
    private static int status(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(LastResort::isDatabaseAway)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotCreateTransactionException;
    }
}
