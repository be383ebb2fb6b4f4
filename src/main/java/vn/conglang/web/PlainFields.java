package vn.conglang.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * No form of ours has a field inside another. Names like {@code author[100000]} or {@code
 * class.module} are forged, are not bound, and so never make binding fail.
 */
@ControllerAdvice
class PlainFields {

    @InitBinder
    void only(WebDataBinder binder) {
        binder.setDisallowedFields("*[*", "*.*");
    }
}
