package vn.conglang.newsroom.word;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises old encodings by the words alone, where no font tells: in text that was pasted. It
 * would rather overlook a line than touch one that is in Unicode.
 */
final class OldText {

    /** So many words that only an old encoding has must be there: one odd word proves nothing. */
    private static final int PROOF = 3;

    /** Of ten words with marks, so many must make sense once converted; the others are names. */
    private static final double SENSE = 0.8;

    private static final Pattern WORD = Pattern.compile("[A-Za-z\\u00A1-\\u00FF\\u2010]+");
    private static final Pattern PLAIN_LETTER = Pattern.compile("[A-Za-z]");

    /** Letters that only Unicode Vietnamese has. */
    private static final Pattern UNICODE =
            Pattern.compile(
                    "[\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169\\u01A0\\u01A1\\u01AF"
                            + "\\u01B0\\u1EA0-\\u1EF9]");

    private OldText() {}

    /** What the lines of one text are written in; nothing where they are fine as they are. */
    static Optional<OldEncoding> recognise(List<String> lines) {
        return Stream.of(OldEncoding.values())
                .filter(encoding -> proof(encoding, lines) >= PROOF)
                .max((one, other) -> Long.compare(proof(one, lines), proof(other, lines)));
    }

    private static long proof(OldEncoding encoding, List<String> lines) {
        return lines.stream()
                .map(line -> Evidence.of(encoding, line))
                .filter(Evidence::speaks)
                .mapToLong(Evidence::telling)
                .sum();
    }

    /**
     * Whether a line of a text in this encoding is to be converted.
     *
     * @param throughout whether no line of the text is in Unicode
     */
    static boolean isIn(OldEncoding encoding, String line, boolean throughout) {
        var evidence = Evidence.of(encoding, line);
        return evidence.speaks() || throughout && evidence.makesSense();
    }

    static boolean isUnicode(String line) {
        return UNICODE.matcher(line).find();
    }

    /**
     * @param marked how many words have a letter beyond ASCII
     * @param sensible how many of those are Vietnamese once converted
     * @param telling how many of those hold a letter that gives the encoding away
     */
    private record Evidence(boolean unicode, long marked, long sensible, long telling) {

        static Evidence of(OldEncoding encoding, String line) {
            if (isUnicode(line)) {
                return new Evidence(true, 0, 0, 0);
            }
            var marked =
                    WORD.matcher(line)
                            .results()
                            .map(found -> found.group())
                            .filter(word -> word.chars().anyMatch(letter -> letter > 0x7F))
                            .filter(word -> PLAIN_LETTER.matcher(word).find())
                            .toList();
            var sensible =
                    marked.stream()
                            .filter(word -> Syllables.couldBe(encoding.decode(word)))
                            .toList();
            var telling =
                    sensible.stream()
                            .filter(word ->
                                    word.chars().anyMatch(c -> encoding.isTelltale((char) c)))
                            .count();
            return new Evidence(false, marked.size(), sensible.size(), telling);
        }

        boolean speaks() {
            return makesSense() && telling > 0;
        }

        boolean makesSense() {
            return !unicode && marked > 0 && sensible >= marked * SENSE;
        }
    }
}
