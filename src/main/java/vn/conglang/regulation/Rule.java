package vn.conglang.regulation;

import static vn.conglang.regulation.Reading.DECIDED;
import static vn.conglang.regulation.Reading.TEXT;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.conglang.core.Clause;
import vn.conglang.regulation.RuleType.Choice;
import vn.conglang.regulation.RuleType.TimeOfDay;
import vn.conglang.regulation.RuleType.Unit;

/**
 * Every number and choice of the regulation, with its clause, the values it may have and the value
 * it has until somebody amends it. The program asks {@link Regulation} and holds no such number
 * anywhere else. Why an unclear clause is read as it is: {@code
 * docs/decisions/0012-reading-the-regulation.md}.
 */
public enum Rule {
    /** By when, after an emergency publication, a second leader ratifies it. */
    RATIFICATION("4.1", DECIDED, "24", number(Unit.HOURS, 1, 168)),
    /** Who approves, where a section has no setting of its own. */
    APPROVAL("4.3", DECIDED, Approval.ANY_LEADER.name(), Choice.of(Approval.class)),
    SUPPLY_AFTER_SIGNING("11.1", TEXT, "2", number(Unit.DAYS, 1, 30)),
    SUPPLY_FIRST_DAY("11.1", DECIDED, FirstDay.DAY_AFTER_SIGNING.name(), Choice.of(FirstDay.class)),
    ITEMS_PER_MONTH("11.2", TEXT, "3", number(Unit.PIECES, 0, 100)),
    ITEMS_FULFIL_WHEN("11.2", DECIDED, Fulfilment.SUBMITTED.name(), Choice.of(Fulfilment.class)),
    TOWN_OWES_ITEMS("11.2", DECIDED, Counted.COUNTED.name(), Choice.of(Counted.class)),
    STREET_OF_ASKER("12.3", DECIDED, Asked.OPTIONAL.name(), Choice.of(Asked.class)),
    CONTACT_OF_ASKER("12.4", DECIDED, Asked.FOR_A_DIRECT_REPLY.name(), Choice.of(Asked.class)),
    ANSWER_WITHIN_AUTHORITY("12.6.a", TEXT, "5", number(Unit.DAYS, 1, 60)),
    ANSWER_WITH_COORDINATION("12.6.b", TEXT, "8", number(Unit.DAYS, 1, 60)),
    ANSWER_AT_THE_LATEST("12.6.c", TEXT, "10", number(Unit.DAYS, 1, 60)),
    APPOINTMENTS_PER_QUESTION("12.6.c", DECIDED, "1", number(Unit.PIECES, 0, 5)),
    DAY_BEGINS("12.6.c", TEXT, "08:00", time("05:00", "12:00")),
    OFFICE_CLOSES("12.6.c", DECIDED, "17:00", time("12:00", "23:59")),
    HOLIDAYS("12.6.c", TEXT, Counted.NOT_COUNTED.name(), Choice.of(Counted.class)),
    WEEKENDS("12.6.c", DECIDED, Counted.NOT_COUNTED.name(), Choice.of(Counted.class)),
    MAKE_UP_DAYS("12.6.c", DECIDED, Counted.COUNTED.name(), Choice.of(Counted.class)),
    DRAFTING_OF_ANSWERS("12.7", DECIDED, Drafting.STAFF.name(), Choice.of(Drafting.class)),
    NOTICE_UNDER_ANSWERS("12.8", TEXT, Notice.SHOWN.name(), Choice.of(Notice.class)),
    PAPERS_BEFORE_MEETING("15.3", TEXT, "2", number(Unit.DAYS, 1, 30)),
    PAPERS_DAYS("15.3", DECIDED, DayKind.WORKING_DAYS.name(), Choice.of(DayKind.class));

    private final Clause clause;
    private final Reading reading;
    private final String original;
    private final RuleType type;

    Rule(String clause, Reading reading, String original, RuleType type) {
        this.clause = Clause.of(clause);
        this.reading = reading;
        this.original = original;
        this.type = type;
    }

    public Clause clause() {
        return clause;
    }

    /** Whether the text itself says it, or the authority decided how to read it. */
    public Reading reading() {
        return reading;
    }

    /** The value before any amendment. */
    public String original() {
        return original;
    }

    public RuleType type() {
        return type;
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "regulation.rule." + name();
    }

    public static Optional<Rule> named(String name) {
        return Stream.of(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** The rules that carry out this clause. */
    public static List<Rule> of(Clause clause) {
        return Stream.of(values()).filter(rule -> rule.clause.equals(clause)).toList();
    }

    private static RuleType number(Unit unit, int least, int most) {
        return new RuleType.Number(unit, least, most);
    }

    private static RuleType time(String earliest, String latest) {
        return new TimeOfDay(LocalTime.parse(earliest), LocalTime.parse(latest));
    }
}
