package vn.conglang.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The page for what the server turns away before any filter sees it, e.g. an address with an
 * encoded slash: the same page, in the same language and under the same headers, as for every other
 * mistake.
 */
@Component
class RefusedByTomcat implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RefusedByTomcat.class);

    private final Pages pages;

    RefusedByTomcat(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Reporter()));
    }

    private final class Reporter extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()
                    || !canStillAnswer(response)) {
                return;
            }
            try {
                SecurityHeaders.write(request, response);
                var page = ErrorPage.of(response.getStatus(), "");
                pages.write("web/error.jte", Map.of("error", page), request, response);
                response.finishResponse();
            } catch (IOException | RuntimeException broken) {
                JOURNAL.debug("No page for status {}", response.getStatus(), broken);
            }
        }

        private static boolean canStillAnswer(Response response) {
            var allowed = new AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
            return allowed.get();
        }
    }
}
