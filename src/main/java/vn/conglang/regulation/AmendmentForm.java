package vn.conglang.regulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;

/** The form of an amendment as it was typed; nothing typed is lost when something is wrong. */
public record AmendmentForm(
        String value,
        String effectiveFrom,
        String decisionNumber,
        String decisionDate,
        String decisionIssuer,
        String decisionTitle,
        String reason) {

    public AmendmentForm(
            @Nullable String value,
            @Nullable String effectiveFrom,
            @Nullable String decisionNumber,
            @Nullable String decisionDate,
            @Nullable String decisionIssuer,
            @Nullable String decisionTitle,
            @Nullable String reason) {
        this.value = Text.line(value);
        this.effectiveFrom = Text.line(effectiveFrom);
        this.decisionNumber = Text.line(decisionNumber);
        this.decisionDate = Text.line(decisionDate);
        this.decisionIssuer = Text.line(decisionIssuer);
        this.decisionTitle = Text.line(decisionTitle);
        this.reason = Text.clean(reason);
    }

    static AmendmentForm empty(String value) {
        return new AmendmentForm(value, null, null, null, null, null, null);
    }

    ProposedAmendment proposes(Rule rule) {
        return new ProposedAmendment(
                rule,
                value,
                day(effectiveFrom),
                decisionNumber,
                day(decisionDate),
                decisionIssuer,
                decisionTitle,
                reason);
    }

    // A day that nobody can read is said to be missing, beside what was typed.
    private static @Nullable LocalDate day(String raw) {
        return TypedDay.read(raw).orElse(null);
    }
}
