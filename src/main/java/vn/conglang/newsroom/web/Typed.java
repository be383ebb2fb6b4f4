package vn.conglang.newsroom.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into one of the page's forms, to be shown again when it is refused.
 *
 * @param second the other thing that a form asks for beside a reason: a time, an address
 * @param form the word of the form; null where nothing was typed
 */
record Typed(
        @Nullable String form,
        String reason,
        String second,
        DeclarationsForm declarations,
        @Nullable ReceptionForm reception) {

    static final Typed NOTHING = new Typed(null, "", "", DeclarationsForm.EMPTY, null);

    static Typed reason(String form, String reason) {
        return new Typed(form, reason, "", DeclarationsForm.EMPTY, null);
    }

    static Typed two(String form, String second, String reason) {
        return new Typed(form, reason, second, DeclarationsForm.EMPTY, null);
    }

    static Typed declared(DeclarationsForm form) {
        return new Typed("gui", "", "", form, null);
    }

    static Typed received(ReceptionForm form) {
        return new Typed("tiep-nhan", "", "", DeclarationsForm.EMPTY, form);
    }
}
