package vn.conglang.newsroom.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into one of the page's forms, to be shown again when it is refused.
 *
 * @param time the time of a form that asks for one
 * @param form the word of the form; null where nothing was typed
 */
record Typed(
        @Nullable String form,
        String reason,
        String time,
        DeclarationsForm declarations,
        @Nullable ReceptionForm reception) {

    static final Typed NOTHING = new Typed(null, "", "", DeclarationsForm.EMPTY, null);

    static Typed reason(String form, String reason) {
        return new Typed(form, reason, "", DeclarationsForm.EMPTY, null);
    }

    static Typed time(String form, String time, String reason) {
        return new Typed(form, reason, time, DeclarationsForm.EMPTY, null);
    }

    static Typed declared(DeclarationsForm form) {
        return new Typed("gui", "", "", form, null);
    }

    static Typed received(ReceptionForm form) {
        return new Typed("tiep-nhan", "", "", DeclarationsForm.EMPTY, form);
    }
}
