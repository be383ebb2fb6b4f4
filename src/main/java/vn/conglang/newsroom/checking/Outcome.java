package vn.conglang.newsroom.checking;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check has to say of an item.
 *
 * @param known whether all was looked at; what a job looks at takes a while
 */
public record Outcome(boolean known, List<Finding> findings) {

    public static final Outcome NOTHING = new Outcome(true, List.of());

    public Outcome {
        findings = List.copyOf(findings);
    }

    public static Outcome of(List<Finding> findings) {
        return new Outcome(true, findings);
    }

    public static Outcome of(Stream<Finding> findings) {
        return of(findings.toList());
    }

    static Outcome when(boolean wrong, String reason, CheckKey check, String field) {
        return wrong ? of(List.of(Finding.of(reason, check.clause(), field))) : NOTHING;
    }
}
