package vn.conglang.people.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.core.UnitId;
import vn.conglang.people.Reasons;
import vn.conglang.people.Unit;
import vn.conglang.people.UnitKind;
import vn.conglang.testing.Clause;

/** Units lie in a tree, live for a time and are succeeded by others. */
@Clause("3")
class UnitRulesTests {

    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private static final Unit DISTRICT = unit(1, null, null);
    private static final Unit OFFICE = unit(2, 1L, null);
    private static final Unit DESK = unit(3, 2L, null);
    private static final Unit COMMUNE = unit(4, null, null);
    private static final Unit GONE = unit(5, null, LocalDate.of(2023, 12, 31));

    private final UnitRules rules = new UnitRules(List.of(DISTRICT, OFFICE, DESK, COMMUNE, GONE));

    @Test
    void acceptsANewCode() {
        assertThat(refusals(into -> rules.code(into, "xa-pha-long-2"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Xã", "xa--long", "-xa", "xa long", "xa/../long"})
    void refusesACodeThatIsNoWordOfAnAddress(String code) {
        assertThat(refusals(into -> rules.code(into, code))).containsExactly("CodeUnfit at code");
    }

    @Test
    void refusesACodeThatIsTaken() {
        assertThat(refusals(into -> rules.code(into, "unit-4")))
                .containsExactly("CodeTaken at code");
    }

    @Test
    void asksForEverythingAtOnce() {
        var nothing = new UnitDetails("", null, "", "", null, null);

        assertThat(refusals(into -> rules.names(into, nothing)))
                .containsExactly(
                        "KindMissing at kind",
                        "NameMissing at name",
                        "ShortNameMissing at shortName",
                        "DateMissing at validFrom");
    }

    @Test
    void refusesAnEndlessName() {
        var name = "n".repeat(UnitRules.LONGEST_NAME + 1);
        var details = new UnitDetails("n", UnitKind.DEPARTMENT, name, name, null, START);

        assertThat(refusals(into -> rules.names(into, details)))
                .containsExactly("TooLong at name", "TooLong at shortName");
    }

    @Test
    void acceptsAParent() {
        assertThat(refusals(into -> rules.parent(into, null, below(DESK.id())))).isEmpty();
        assertThat(refusals(into -> rules.parent(into, OFFICE, below(COMMUNE.id())))).isEmpty();
        assertThat(refusals(into -> rules.parent(into, OFFICE, below(null)))).isEmpty();
    }

    @Test
    void refusesAParentThatIsNotThere() {
        assertThat(refusals(into -> rules.parent(into, null, below(new UnitId(99)))))
                .containsExactly("UnitUnknown at parent");
    }

    @Test
    void refusesAParentBelowTheUnitOrTheUnitItself() {
        assertThat(refusals(into -> rules.parent(into, DISTRICT, below(DESK.id()))))
                .containsExactly("ParentBelow at parent");
        assertThat(refusals(into -> rules.parent(into, DISTRICT, below(DISTRICT.id()))))
                .containsExactly("ParentBelow at parent");
    }

    @Test
    void refusesAParentThatEndsBeforeTheUnit() {
        assertThat(refusals(into -> rules.parent(into, null, below(GONE.id()))))
                .containsExactly("ParentEnded at parent");
        assertThat(refusals(into -> rules.parent(into, OFFICE, below(GONE.id()))))
                .containsExactly("ParentEnded at parent");
    }

    @Test
    void acceptsAParentThatEndedNotBeforeTheUnit() {
        var ended = unit(6, null, GONE.validTo());

        assertThat(refusals(into -> rules.parent(into, ended, below(GONE.id())))).isEmpty();
    }

    @Test
    void endsAUnitWithASuccessor() {
        assertThat(end(DESK, END, COMMUNE.id())).isEmpty();
        assertThat(end(DESK, END, null)).isEmpty();
    }

    @Test
    void asksForTheLastDay() {
        assertThat(end(DESK, null, null)).containsExactly("DateMissing at lastDay");
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThat(end(DESK, START.minusDays(1), null)).contains("EndBeforeStart at lastDay");
    }

    @Test
    void endsAUnitOnce() {
        assertThat(end(GONE, END, null)).containsExactly("UnitEnded at lastDay");
    }

    @Test
    void refusesToEndAUnitAboveOneThatLivesOn() {
        assertThat(end(OFFICE, END, null)).containsExactly("UnitsBelow at lastDay");
    }

    @Test
    void refusesASuccessorThatIsItselfUnknownOrGone() {
        assertThat(end(DESK, END, DESK.id())).contains("OwnSuccessor at successor");
        assertThat(end(DESK, END, new UnitId(99))).containsExactly("UnitUnknown at successor");
        assertThat(end(DESK, END, GONE.id())).containsExactly("SuccessorGone at successor");
    }

    @Test
    void refusesAParentThatBeginsLater() {
        var early =
                new UnitDetails("n", UnitKind.COMMUNE, "N", "N", DISTRICT.id(), START.minusDays(1));

        assertThat(refusals(into -> rules.parent(into, null, early)))
                .containsExactly("ParentYounger at parent");
    }

    @Test
    void refusesAStartAfterThatOfAUnitBelow() {
        var late = new UnitDetails("n", UnitKind.COMMUNE, "N", "N", null, START.plusDays(1));

        assertThat(refusals(into -> rules.parent(into, OFFICE, late)))
                .containsExactly("UnitsBelowBefore at validFrom");
        assertThat(refusals(into -> rules.parent(into, DESK, late))).isEmpty();
    }

    @Test
    void refusesToEndAUnitAboveOneThatBeginsLater() {
        var later = unit(7, 4L, END.plusDays(30), null);
        var tree = new UnitRules(List.of(COMMUNE, later));

        assertThat(refusals(into -> tree.end(into, COMMUNE, END, null, TODAY)))
                .containsExactly("UnitsBelow at lastDay");
    }

    @Test
    void movesAnEndThatHasNotComeYet() {
        var ending = unit(6, 4L, END);

        assertThat(end(ending, END.plusDays(10), null)).isEmpty();
        assertThat(end(ending, END.minusDays(10), COMMUNE.id())).isEmpty();
        assertThat(end(ending, END, COMMUNE.id())).isEmpty();
        assertThat(end(ending, END, null)).containsExactly("EndsThatDay at lastDay");
    }

    @Test
    void movesNoEndBeyondThatOfTheUnitAbove() {
        var above = unit(8, null, END);
        var below = unit(9, 8L, END);
        var tree = new UnitRules(List.of(above, below));

        assertThat(refusals(into -> tree.end(into, below, END.plusDays(1), null, TODAY)))
                .containsExactly("EndsAfterParent at lastDay");
    }

    private static UnitDetails below(@Nullable UnitId parent) {
        return new UnitDetails("n", UnitKind.DEPARTMENT, "N", "N", parent, START);
    }

    private List<String> end(Unit unit, @Nullable LocalDate last, @Nullable UnitId successor) {
        return refusals(into -> rules.end(into, unit, last, successor, TODAY));
    }

    private static List<String> refusals(Consumer<Reasons> rule) {
        var reasons = new Reasons();
        rule.accept(reasons);
        return reasons.all().stream()
                .map(reason ->
                        reason.key().replace("people.refusal.", "") + " at " + reason.field())
                .toList();
    }

    private static Unit unit(long id, @Nullable Long parent, @Nullable LocalDate end) {
        return unit(id, parent, START, end);
    }

    private static Unit unit(
            long id, @Nullable Long parent, LocalDate start, @Nullable LocalDate end) {
        return new Unit(
                new UnitId(id),
                "unit-" + id,
                UnitKind.DEPARTMENT,
                "Phòng " + id,
                "Phòng " + id,
                parent == null ? null : new UnitId(parent),
                start,
                end,
                null);
    }
}
