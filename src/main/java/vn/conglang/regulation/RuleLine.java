package vn.conglang.regulation;

import java.util.List;
import vn.conglang.core.Clause;

/**
 * A rule in the reader's words.
 *
 * @param value e.g. "05 ngày làm việc"
 * @param basis since when and according to what
 * @param coming changes that are known, soonest first
 */
public record RuleLine(
        Rule rule, String name, String value, String basis, List<ComingLine> coming) {

    /** A change of a rule that is not in force yet. */
    public record ComingLine(AmendmentId id, String text, boolean confirmed) {}

    public Clause clause() {
        return rule.clause();
    }
}
