package vn.conglang.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.testing.Clause;

/** What the regulation of 2021 says, and how its unclear clauses are read. */
class RuleSetTests {

    private final RuleSet rules = RuleSet.original();

    @Test
    @Clause({"4.1", "4.3", "5.b", "8.b"})
    void anyOneLeaderApproves() {
        assertThat(rules.approval()).isEqualTo(Approval.ANY_LEADER);
        assertThat(rules.ratification()).isEqualTo(Duration.ofHours(24));
    }

    @Test
    @Clause("11.1")
    void signedDocumentsAreSuppliedWithinTwoDaysFromTheDayAfter() {
        assertThat(rules.supplyAfterSigning()).isEqualTo(2);
        assertThat(rules.supplyFirstDay()).isEqualTo(FirstDay.DAY_AFTER_SIGNING);
    }

    @Test
    @Clause("11.2")
    void threeItemsSubmittedAMonthFulfilTheDutyAlsoOfTheTown() {
        assertThat(rules.itemsPerMonth()).isEqualTo(3);
        assertThat(rules.itemsFulfilWhen()).isEqualTo(Fulfilment.SUBMITTED);
        assertThat(rules.townOwesItems()).isTrue();
    }

    @Test
    @Clause({"12.3", "12.4"})
    void streetIsOptionalAndContactNeededForADirectReply() {
        assertThat(rules.streetOfAsker()).isEqualTo(Asked.OPTIONAL);
        assertThat(rules.contactOfAsker()).isEqualTo(Asked.FOR_A_DIRECT_REPLY);
    }

    @Test
    @Clause({"12.6.a", "12.6.b", "12.6.c"})
    void questionsAreAnsweredInFiveEightOrAtMostTenWorkingDays() {
        assertThat(rules.answerWithinAuthority()).isEqualTo(5);
        assertThat(rules.answerWithCoordination()).isEqualTo(8);
        assertThat(rules.answerAtTheLatest()).isEqualTo(10);
        assertThat(rules.appointmentsPerQuestion()).isEqualTo(1);
        assertThat(rules.dayBegins()).isEqualTo(LocalTime.of(8, 0));
        assertThat(rules.officeCloses()).isEqualTo(LocalTime.of(17, 0));
        assertThat(rules.countsHolidays()).isFalse();
        assertThat(rules.countsWeekends()).isFalse();
        assertThat(rules.countsMakeUpDays()).isTrue();
    }

    @Test
    @Clause({"12.7", "12.8"})
    void staffDraftAndEveryAnswerCarriesTheNotice() {
        assertThat(rules.draftingOfAnswers()).isEqualTo(Drafting.STAFF);
        assertThat(rules.showsNoticeUnderAnswers()).isTrue();
    }

    @Test
    @Clause("15.3")
    void papersAreSentTwoWorkingDaysBefore() {
        assertThat(rules.papersBeforeMeeting()).isEqualTo(2);
        assertThat(rules.papersDays()).isEqualTo(DayKind.WORKING_DAYS);
    }

    @Test
    void everyOriginalValueIsOneThatItsRuleAccepts() {
        assertThat(Rule.values()).allMatch(rule -> rule.type().accepts(rule.original()));
    }

    @ParameterizedTest
    @CsvSource({
        "ITEMS_PER_MONTH, 0, true",
        "ITEMS_PER_MONTH, 100, true",
        "ITEMS_PER_MONTH, 101, false",
        "ITEMS_PER_MONTH, -1, false",
        "ITEMS_PER_MONTH, ba, false",
        "ITEMS_PER_MONTH, ٣, false",
        "ITEMS_PER_MONTH, '', false",
        "ITEMS_PER_MONTH, 99999999999, false",
        "DAY_BEGINS, 07:30, true",
        "DAY_BEGINS, 7:30, false",
        "DAY_BEGINS, 13:00, false",
        "DAY_BEGINS, 25:00, false",
        "APPROVAL, HEAD_ONLY, true",
        "APPROVAL, head_only, false",
        "APPROVAL, '', false"
    })
    void acceptsWhatFitsTheRule(Rule rule, String value, boolean accepted) {
        assertThat(rule.type().accepts(value)).isEqualTo(accepted);
    }

    @Test
    void everyRuleIsFoundAtItsClause() {
        var found =
                Stream.of(Rule.values())
                        .map(Rule::clause)
                        .distinct()
                        .flatMap(clause -> Rule.of(clause).stream());
        assertThat(found).containsExactlyInAnyOrder(Rule.values());
    }
}
