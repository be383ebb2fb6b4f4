package vn.conglang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.conglang.core.Refused;

/** The pages for refusals and for addresses that lead nowhere. */
@Component
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> about) {
        var page = ErrorPage.of(request, status.value());
        return new ModelAndView("web/error", Map.of("error", page), status);
    }

    /** What cannot be the number of anything is an address that leads nowhere. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void notANumber(MethodArgumentTypeMismatchException wrong, HttpServletResponse response)
            throws IOException {
        var inThePath = wrong.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(
                inThePath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A command that may not run now, where no screen shows the reasons beside its form. */
    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refused) {
        var reasons = Map.of("errors", FormErrors.of(refused));
        return new ModelAndView("web/refused", reasons, HttpStatus.CONFLICT);
    }
}
