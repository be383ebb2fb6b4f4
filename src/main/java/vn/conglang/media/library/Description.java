package vn.conglang.media.library;

import vn.conglang.media.PictureWords;

/** What is said of a picture: its words, whom it shows, and who consented to that. */
public record Description(PictureWords words, Shows shows, Consent consent) {}
