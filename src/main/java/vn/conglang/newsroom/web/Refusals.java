package vn.conglang.newsroom.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/** A page shown again because something was refused: the same page, and the status that says so. */
final class Refusals {

    private Refusals() {}

    static ModelAndView shown(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
