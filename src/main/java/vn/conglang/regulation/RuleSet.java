package vn.conglang.regulation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rules in force on one day; never changes. A case keeps the rule set of the day it began (16,
 * 19): ask {@link Regulation#inForceOn} for that day, not for today.
 */
public final class RuleSet {

    private final LocalDate day;
    private final Map<Rule, RuleInForce> rules;

    /** The original rules, with those given instead where there are any. */
    RuleSet(LocalDate day, Collection<RuleInForce> amended) {
        this.day = day;
        this.rules = new EnumMap<>(Rule.class);
        for (var rule : Rule.values()) {
            rules.put(rule, RuleInForce.original(rule));
        }
        amended.forEach(changed -> rules.put(changed.rule(), changed));
    }

    /** The rules as the regulation of 2021 gives them. */
    public static RuleSet original() {
        return new RuleSet(Regulation.BEGAN, List.of());
    }

    RuleSet with(Rule rule, String value) {
        var changed = new EnumMap<>(rules);
        changed.put(rule, new RuleInForce(rule, value, null));
        return new RuleSet(day, changed.values());
    }

    /** The day for which it was asked. */
    public LocalDate day() {
        return day;
    }

    public RuleInForce get(Rule rule) {
        var found = rules.get(rule);
        if (found == null) {
            throw new IllegalStateException("Every rule has a value: " + rule);
        }
        return found;
    }

    /** How long an emergency publication may wait for a second leader (4.1). */
    public Duration ratification() {
        return Duration.ofHours(number(Rule.RATIFICATION));
    }

    /** Whose approval an item needs where its section does not say otherwise (4.3, 5.b). */
    public Approval approval() {
        return Approval.valueOf(value(Rule.APPROVAL));
    }

    /** Working days within which a signed document is supplied (11.1). */
    public int supplyAfterSigning() {
        return number(Rule.SUPPLY_AFTER_SIGNING);
    }

    public FirstDay supplyFirstDay() {
        return FirstDay.valueOf(value(Rule.SUPPLY_FIRST_DAY));
    }

    /** Items that a listed unit owes in a calendar month (11.2). */
    public int itemsPerMonth() {
        return number(Rule.ITEMS_PER_MONTH);
    }

    public Fulfilment itemsFulfilWhen() {
        return Fulfilment.valueOf(value(Rule.ITEMS_FULFIL_WHEN));
    }

    /** Whether "UBND các xã" includes the town (11.2). */
    public boolean townOwesItems() {
        return counted(Rule.TOWN_OWES_ITEMS);
    }

    /** Whether an asker must name the street (12.3). */
    public Asked streetOfAsker() {
        return Asked.valueOf(value(Rule.STREET_OF_ASKER));
    }

    /** Whether an asker must leave a phone number or an e-mail address (12.4). */
    public Asked contactOfAsker() {
        return Asked.valueOf(value(Rule.CONTACT_OF_ASKER));
    }

    /** Days for a question within the unit's own authority (12.6.a). */
    public int answerWithinAuthority() {
        return number(Rule.ANSWER_WITHIN_AUTHORITY);
    }

    /** Days for a question on which several units must work together (12.6.b). */
    public int answerWithCoordination() {
        return number(Rule.ANSWER_WITH_COORDINATION);
    }

    /** Days beyond which no appointment may go (12.6.c). */
    public int answerAtTheLatest() {
        return number(Rule.ANSWER_AT_THE_LATEST);
    }

    /** How often the answer to one question may be put off (12.6.c). */
    public int appointmentsPerQuestion() {
        return number(Rule.APPOINTMENTS_PER_QUESTION);
    }

    /** When the clock of a day starts (12.6.c). */
    public LocalTime dayBegins() {
        return LocalTime.parse(value(Rule.DAY_BEGINS));
    }

    /** When the last day of a period ends (12.6.c). */
    public LocalTime officeCloses() {
        return LocalTime.parse(value(Rule.OFFICE_CLOSES));
    }

    public boolean countsHolidays() {
        return counted(Rule.HOLIDAYS);
    }

    public boolean countsWeekends() {
        return counted(Rule.WEEKENDS);
    }

    public boolean countsMakeUpDays() {
        return counted(Rule.MAKE_UP_DAYS);
    }

    /** Who may draft an answer; a leader of the unit signs it in any case (12.7). */
    public Drafting draftingOfAnswers() {
        return Drafting.valueOf(value(Rule.DRAFTING_OF_ANSWERS));
    }

    public boolean showsNoticeUnderAnswers() {
        return Notice.valueOf(value(Rule.NOTICE_UNDER_ANSWERS)) == Notice.SHOWN;
    }

    /** Days before a meeting by which members have its papers (15.3). */
    public int papersBeforeMeeting() {
        return number(Rule.PAPERS_BEFORE_MEETING);
    }

    public DayKind papersDays() {
        return DayKind.valueOf(value(Rule.PAPERS_DAYS));
    }

    private String value(Rule rule) {
        return get(rule).value();
    }

    private int number(Rule rule) {
        return Integer.parseInt(value(rule));
    }

    private boolean counted(Rule rule) {
        return Counted.valueOf(value(rule)).yes();
    }
}
