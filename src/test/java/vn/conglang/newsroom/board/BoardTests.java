package vn.conglang.newsroom.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.board.BoardScreen.Card;
import vn.conglang.newsroom.board.BoardScreen.Column;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.people.Post;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** The board against a real database: what is stuck, where, with whom, and how long it took. */
@RoomTest
@Clause({"4.1", "5.a"})
class BoardTests {

    /** Long before whatever other tests leave on the board, so that it is the oldest. */
    private static final Instant LONG_AGO = Instant.parse("2022-03-01T02:00:00Z");

    @Autowired Board board;
    @Autowired BoardReading reading;
    @Autowired EditionTimes times;
    @Autowired TimeReport report;
    @Autowired BoardLimits limits;
    @Autowired SetBoardLimits setting;
    @Autowired PresentEdition presenting;
    @Autowired ApproveEdition approving;
    @Autowired PublishEdition publishing;
    @Autowired Stories stories;
    @Autowired Members members;

    @BeforeEach
    void meet() {
        stories.cast();
    }

    @Test
    void tellsTheUnitsHeadByName() {
        var item = OfficeClock.at(LONG_AGO, () -> stories.in(EditionState.AT_SIGN_OFF));

        assertThat(card(item).next().names()).containsExactly(stories.cast().unitHead().name());
        assertThat(column(Stage.UNIT).cards()).extracting(Card::id).contains(item);
    }

    @Test
    void tellsWhoSentWhatWasReturned() {
        var item = stories.in(EditionState.RETURNED);

        assertThat(card(item).next().names()).containsExactly(stories.cast().clerk().name());
    }

    @Test
    void tellsWhoTookAnItemToTheEditorsTable() {
        var item = stories.in(EditionState.EDITING);

        assertThat(card(item).next().names()).containsExactly(stories.cast().support().name());
    }

    @Test
    @Clause("4.3")
    void tellsTheHeadByNameWhereOnlyTheHeadApproves() {
        var item = stories.inReview(ApprovalMode.HEAD_ONLY);

        assertThat(card(item).next().names()).containsExactly(stories.cast().head().name());
    }

    @Test
    void turnsWarmByAgeAndByNumber() {
        OfficeClock.at(LONG_AGO, () -> stories.in(EditionState.SUBMITTED));

        assertThat(column(Stage.INTAKE).warm()).isTrue();
        assertThat(column(Stage.INTAKE).cards().getFirst().overdue()).isTrue();
        assertThat(new BoardLimit(Stage.INTAKE, 2, 8).isReached(2)).isFalse();
        assertThat(new BoardLimit(Stage.INTAKE, 2, 8).isReached(3)).isTrue();
    }

    @Test
    void showsTheOldestFirstAndCountsTheRest() {
        for (int number = 0; number <= Board.SHOWN; number++) {
            var later = LONG_AGO.minus(Duration.ofDays(9)).plus(Duration.ofMinutes(number));
            OfficeClock.at(later, () -> stories.in(EditionState.SUBMITTED));
        }

        var column = column(Stage.INTAKE);
        assertThat(column.cards()).hasSize(Board.SHOWN);
        assertThat(column.hidden()).isPositive();
        assertThat(column.cards())
                .isSortedAccordingTo(java.util.Comparator.comparing(Card::entered));
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void letsOnlyTheLeadersSetItsLimits(Post post) {
        assertThat(setting.refusals(members.holding(post)).isEmpty()).isEqualTo(post.isLeader());
    }

    @Test
    void keepsLimitsAndRefusesWhatIsNone() {
        var before = limits.all().get(Stage.PUBLISHING);
        var deputy = stories.cast().deputy();

        setting.set(List.of(new BoardLimit(Stage.PUBLISHING, 3, 5)), deputy);
        assertThat(limits.all().get(Stage.PUBLISHING))
                .isEqualTo(new BoardLimit(Stage.PUBLISHING, 3, 5));
        assertThatThrownBy(() -> setting.set(List.of(new BoardLimit(Stage.UNIT, 0, 5)), deputy))
                .hasMessage("newsroom.refusal.BoardLimitWrong");
        assertThatThrownBy(() ->
                        setting.set(List.of(new BoardLimit(Stage.UNIT, 10_001, 10_001)), deputy))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons())
                                        .extracting(Refusal::field)
                                        .containsExactly("items-UNIT", "hours-UNIT"));
        setting.set(Optional.ofNullable(before).stream().toList(), deputy);
    }

    @Test
    void attributesTimeToTheStageThatTookIt() {
        var item = publishedSlowlyFrom(LONG_AGO);

        assertThat(times.of(item).get(Stage.EDITING)).isEqualTo(Duration.ofHours(5));
        assertThat(times.of(item).get(Stage.MODERATION)).isEqualTo(Duration.ofHours(30));
        assertThat(times.of(item).get(Stage.PUBLISHING)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void reportsMedianAndNinthOfTenOfWhatWasPublishedInTheDays() {
        var day = LONG_AGO.minus(Duration.ofDays(100));
        publishedSlowlyFrom(day);
        publishedSlowlyFrom(day);
        var from = LocalDate.ofInstant(day, OfficeClock.ZONE);

        var stages = report.byStage(from, from.plusDays(3));
        var units = report.byUnit(from, from.plusDays(3));

        assertThat(stages)
                .filteredOn(line -> line.stage() == Stage.MODERATION)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.editions()).isEqualTo(2);
                    assertThat(line.median()).isEqualTo(Duration.ofHours(30).toSeconds());
                    assertThat(line.ninth()).isEqualTo(Duration.ofHours(30).toSeconds());
                });
        assertThat(units)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.unit()).isEqualTo(stories.cast().unit());
                    assertThat(line.median()).isEqualTo(Duration.ofHours(36).toSeconds());
                });
        assertThat(report.byStage(from.minusDays(9), from.minusDays(8))).isEmpty();
    }

    /** On the editors' table for five hours, with the leaders for thirty, approved for one. */
    private EditionId publishedSlowlyFrom(Instant start) {
        var item = at(start, 0, () -> stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER));
        var cast = stories.cast();
        at(
                start,
                5,
                () -> {
                    presenting.present(item, stories.version(item), cast.support());
                    return item;
                });
        at(
                start,
                35,
                () -> {
                    approving.approve(item, stories.version(item), cast.deputy());
                    return item;
                });
        at(
                start,
                36,
                () -> {
                    publishing.publish(item, cast.office());
                    return item;
                });
        return item;
    }

    private static EditionId at(Instant start, int hours, Supplier<EditionId> act) {
        return OfficeClock.at(start.plus(Duration.ofHours(hours)), act);
    }

    private Card card(EditionId item) {
        return board.card(reading.find(item).orElseThrow());
    }

    private Column column(Stage stage) {
        return board.columns().stream()
                .filter(column -> column.stage() == stage)
                .findFirst()
                .orElseThrow();
    }
}
