package vn.conglang.newsroom.checking;

import vn.conglang.newsroom.content.ContentTexts.Part;

/**
 * A passage of an item with some words around it, so that it is found again.
 *
 * @param field where it stands: the name of the form's field
 */
public record Excerpt(String field, String before, String passage, String after) {

    private static final int AROUND = 40;

    public static Excerpt of(Part part, int from, int to) {
        var text = part.text();
        return new Excerpt(
                part.field(), before(text, from), text.substring(from, to), after(text, to));
    }

    private static String before(String text, int from) {
        if (from <= AROUND) {
            return text.substring(0, from);
        }
        var cut = text.substring(from - AROUND, from);
        return "…" + cut.substring(cut.indexOf(' ') + 1);
    }

    private static String after(String text, int to) {
        if (text.length() - to <= AROUND) {
            return text.substring(to);
        }
        var cut = text.substring(to, to + AROUND);
        var space = cut.lastIndexOf(' ');
        return (space < 0 ? cut : cut.substring(0, space)) + "…";
    }

    /** The words of its field in the bundles. */
    public String fieldKey() {
        return "newsroom.check.field." + field;
    }
}
