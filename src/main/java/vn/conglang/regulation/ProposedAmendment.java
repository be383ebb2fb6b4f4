package vn.conglang.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;

/**
 * An amendment as somebody wants to enter it: its rule is known, the rest is what they typed, of
 * which anything may still be missing or wrong.
 */
public record ProposedAmendment(
        Rule rule,
        String value,
        @Nullable LocalDate effectiveFrom,
        String decisionNumber,
        @Nullable LocalDate decisionDate,
        String decisionIssuer,
        String decisionTitle,
        String reason) {

    private static final int LONGEST = 1_000;

    public ProposedAmendment {
        value = rule.type().accepts(value) ? rule.type().settled(value) : value;
    }

    /** What is too long to be meant. */
    List<Refusal> tooLong() {
        return Stream.of(
                        tooLong("decisionNumber", decisionNumber),
                        tooLong("decisionIssuer", decisionIssuer),
                        tooLong("decisionTitle", decisionTitle),
                        tooLong("reason", reason))
                .flatMap(List::stream)
                .toList();
    }

    static List<Refusal> tooLong(String field, String text) {
        return text.length() <= LONGEST
                ? List.of()
                : List.of(Refusal.of("regulation.refusal.TooLong", LONGEST).at(field));
    }
}
