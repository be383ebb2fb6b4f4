package vn.conglang.web;

import org.springframework.beans.propertyeditors.CustomBooleanEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How the fields that a browser sends, or does not send, become the values of any form. */
@ControllerAdvice
class SentFields {

    /**
     * No form of ours has a field inside another: names like {@code author[100000]} are forged, are
     * not bound, and so never make binding fail.
     */
    @InitBinder
    void read(WebDataBinder binder) {
        binder.setDisallowedFields("*[*", "*.*");
        binder.registerCustomEditor(boolean.class, new Box());
    }

    /** A box that is not ticked sends nothing at all, which a record could not take for no. */
    private static final class Box extends CustomBooleanEditor {

        Box() {
            super(true);
        }

        @Override
        public Object getValue() {
            var ticked = super.getValue();
            return ticked == null ? false : ticked;
        }
    }
}
