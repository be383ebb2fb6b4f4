package vn.conglang.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.core.Refusal;

/** What the rules of one day owe each other, on the day of a change and on every later one. */
@Component
class Harmony {

    private final Regulation regulation;
    private final Amendments amendments;

    Harmony(Regulation regulation, Amendments amendments) {
        this.regulation = regulation;
        this.amendments = amendments;
    }

    /** Why the rules would not fit together if one of them changed on a day. */
    List<Refusal> refusals(Rule rule, String value, LocalDate from) {
        return days(from)
                .map(day -> changed(day, rule, value, from))
                .flatMap(rules -> reasons(rules, rule))
                .distinct()
                .toList();
    }

    private Stream<LocalDate> days(LocalDate from) {
        var later =
                amendments.comingAfter(from).stream()
                        .filter(coming -> coming.state() == Amendment.State.CONFIRMED)
                        .map(Amendment::effectiveFrom);
        return Stream.concat(Stream.of(from), later).distinct();
    }

    // By a later day the rule may have been changed once more.
    private RuleSet changed(LocalDate day, Rule rule, String value, LocalDate from) {
        var rules = regulation.inForceOn(day);
        var by = rules.get(rule).by();
        return by != null && by.effectiveFrom().isAfter(from) ? rules : rules.with(rule, value);
    }

    private static Stream<Refusal> reasons(RuleSet rules, Rule rule) {
        return Stream.of(periods(rules, rule), hours(rules, rule)).flatMap(Optional::stream);
    }

    private static Optional<Refusal> periods(RuleSet rules, Rule rule) {
        var own = rules.answerWithinAuthority();
        var coordinated = rules.answerWithCoordination();
        var latest = rules.answerAtTheLatest();
        return own <= coordinated && coordinated <= latest
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                        "regulation.refusal.PeriodsOutOfOrder",
                                        rule.clause(),
                                        own,
                                        coordinated,
                                        latest)
                                .at("value"));
    }

    private static Optional<Refusal> hours(RuleSet rules, Rule rule) {
        return rules.dayBegins().isBefore(rules.officeCloses())
                ? Optional.empty()
                : Optional.of(
                        Refusal.of("regulation.refusal.ClosesBeforeItOpens", rule.clause())
                                .at("value"));
    }
}
