package vn.conglang.newsroom.web;

import vn.conglang.newsroom.Declarations;

/** The three ticks of 10.1–10.3 as sent by the form; a box left open sends nothing. */
public record DeclarationsForm(
        boolean noStateSecret, boolean ownWorkOrLicensed, boolean contentIsAccurate) {

    static final DeclarationsForm EMPTY = new DeclarationsForm(false, false, false);

    Declarations declarations() {
        return new Declarations(noStateSecret, ownWorkOrLicensed, contentIsAccurate);
    }
}
