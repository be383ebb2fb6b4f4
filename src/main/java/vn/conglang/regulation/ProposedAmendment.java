package vn.conglang.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        String reason) {}
