package vn.conglang.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A rule with the value it has on a day.
 *
 * @param by the amendment that gave it this value; absent where the regulation of 2021 still does
 */
public record RuleInForce(Rule rule, String value, @Nullable Amendment by) {

    static RuleInForce original(Rule rule) {
        return new RuleInForce(rule, rule.original(), null);
    }
}
