package vn.conglang.newsroom.word;

import java.util.Optional;
import java.util.stream.Stream;

/** What the font of a piece of text says of its encoding, as the class of a {@code span}. */
enum OldFont {
    TCVN3("tcvn3", OldEncoding.TCVN3),
    TCVN3_CAPITALS("tcvn3-capitals", OldEncoding.TCVN3),
    VNI("vni", OldEncoding.VNI);

    private final String word;
    private final OldEncoding encoding;

    OldFont(String word, OldEncoding encoding) {
        this.word = word;
        this.encoding = encoding;
    }

    String word() {
        return word;
    }

    OldEncoding encoding() {
        return encoding;
    }

    static Optional<OldFont> named(String word) {
        return Stream.of(values()).filter(font -> font.word.equals(word)).findFirst();
    }

    /**
     * @param text what is set in the font: Unicode text stays Unicode in whatever font, unless some
     *     of its letters can only be of the font; plain letters look the same in all but capitals
     */
    static Optional<OldFont> of(String font, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var capitals = OldEncoding.showsCapitals(font);
        var plain = text.chars().allMatch(letter -> letter < 0x80);
        if (plain && !capitals) {
            return Optional.empty();
        }
        return OldEncoding.ofFont(font)
                .filter(encoding -> !OldText.isUnicode(text) || hasTelltale(encoding, text))
                .map(encoding ->
                        encoding == OldEncoding.VNI ? VNI : capitals ? TCVN3_CAPITALS : TCVN3);
    }

    /** Somebody corrected one letter with a new keyboard: the others are still of the font. */
    private static boolean hasTelltale(OldEncoding encoding, String text) {
        return text.chars().anyMatch(letter -> encoding.isTelltale((char) letter));
    }

    String decode(String text) {
        return this == TCVN3_CAPITALS ? encoding.decodeCapitals(text) : encoding.decode(text);
    }
}
