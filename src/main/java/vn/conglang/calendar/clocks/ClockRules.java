package vn.conglang.calendar.clocks;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.conglang.calendar.CountingRules;
import vn.conglang.regulation.Rule;
import vn.conglang.regulation.RuleSet;

/**
 * The rules that a case began under and keeps (16, 19), as they were at that moment.
 *
 * @param atTheLatest days beyond which nothing is put off (12.6.c)
 * @param appointments how often it may be put off (12.6.c)
 * @param amendments those by which they differ from the regulation of 2021
 */
public record ClockRules(
        CountingRules counting, int atTheLatest, int appointments, List<Long> amendments) {

    public ClockRules {
        amendments = List.copyOf(amendments);
    }

    static ClockRules of(RuleSet rules) {
        return new ClockRules(
                CountingRules.of(rules),
                rules.answerAtTheLatest(),
                rules.appointmentsPerQuestion(),
                Stream.of(
                                Rule.DAY_BEGINS,
                                Rule.OFFICE_CLOSES,
                                Rule.HOLIDAYS,
                                Rule.WEEKENDS,
                                Rule.MAKE_UP_DAYS,
                                Rule.ANSWER_AT_THE_LATEST,
                                Rule.APPOINTMENTS_PER_QUESTION)
                        .map(rule -> rules.get(rule).by())
                        .filter(Objects::nonNull)
                        .map(amendment -> amendment.id().value())
                        .distinct()
                        .toList());
    }
}
