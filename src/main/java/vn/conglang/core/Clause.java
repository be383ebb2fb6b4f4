package vn.conglang.core;

import java.util.regex.Pattern;

/**
 * The label of a clause of the regulation as it is cited: article, paragraph number or letter
 * ({@code 4.3}, {@code 5.b}, {@code 12.6.a}).
 */
public record Clause(String label) {

    private static final Pattern LABEL = Pattern.compile("\\d{1,2}(\\.(\\d{1,2}|[a-zđ]))*");

    public Clause {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("Not a clause label: " + label);
        }
    }

    public static Clause of(String label) {
        return new Clause(label);
    }

    /** The fragment under which {@code /quy-che} shows this clause, e.g. {@code dieu-12.6.a}. */
    public String anchor() {
        return "dieu-" + label;
    }

    @Override
    public String toString() {
        return label;
    }
}
