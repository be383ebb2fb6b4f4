package vn.conglang.regulation;

import java.time.format.DateTimeFormatter;
import vn.conglang.core.Refusal;

/** Says which values a rule may have, to somebody who typed another. */
final class Bounds {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Bounds() {}

    static Refusal of(Rule rule) {
        return switch (rule.type()) {
            case RuleType.Number number ->
                    Refusal.of(
                            "regulation.refusal.NumberOutOfBounds",
                            rule.clause(),
                            number.least(),
                            number.most());
            case RuleType.TimeOfDay time ->
                    Refusal.of(
                            "regulation.refusal.TimeOutOfBounds",
                            rule.clause(),
                            TIME.format(time.earliest()),
                            TIME.format(time.latest()));
            case RuleType.Choice choice ->
                    Refusal.of("regulation.refusal.NotAChoice", rule.clause());
        };
    }
}
