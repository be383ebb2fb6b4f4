package vn.conglang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.conglang.audit.TrailDatabase.Happened;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/** The trail is found again: by action, person, subject and period, page by page. */
class TrailSearchTests {

    private static final Actor DO = new Actor(new StaffId(1), "Lù Văn Đô", "SUPPORT_TEAM", null);
    private static final Actor MAI = new Actor(new StaffId(2), "Vàng Thị Mai", "UNIT_CLERK", null);

    private final TrailDatabase database = new TrailDatabase();

    @BeforeEach
    void aFewActs() {
        happens("2026-11-20T16:59:59Z", DO, "newsroom.receive", "1");
        happens("2026-11-20T17:00:00Z", DO, "newsroom.return", "1");
        happens("2026-11-21T02:00:00Z", MAI, "newsroom.submit", "1");
        happens("2026-11-21T16:59:59Z", Actor.SYSTEM, "people.expire", "2");
        happens("2026-11-21T17:00:00Z", MAI, "newsroom.submit", "2");
    }

    private void happens(String at, Actor actor, String action, String edition) {
        OfficeClock.at(
                Instant.parse(at),
                () ->
                        database.transaction.executeWithoutResult(status ->
                                database.scribe.hear(
                                        new Happened(
                                                actor,
                                                action,
                                                new Subject("edition", edition, "Bản tin"),
                                                Map.of()))));
    }

    @Test
    void byAction() {
        assertThat(found(new TrailFilter("newsroom.submit", null, null, null, null, null)))
                .containsExactly(5L, 3L);
    }

    @Test
    void byPersonAndByWhoIsNone() {
        assertThat(found(new TrailFilter(null, "1", null, null, null, null)))
                .containsExactly(2L, 1L);
        assertThat(found(new TrailFilter(null, "system", null, null, null, null)))
                .containsExactly(4L);
    }

    @Test
    void bySubject() {
        assertThat(found(TrailFilter.about("edition", "1"))).containsExactly(3L, 2L, 1L);
    }

    @Test
    void byDaysOfTheOfficeBothIncluded() {
        var day = LocalDate.of(2026, 11, 21);
        assertThat(found(new TrailFilter(null, null, null, null, day, day)))
                .containsExactly(4L, 3L, 2L);
    }

    @Test
    void pageByPage() {
        var everything = TrailFilter.everything();
        assertThat(numbers(database.trail.search(everything, null, 2))).containsExactly(5L, 4L);
        assertThat(numbers(database.trail.search(everything, 4L, 2))).containsExactly(3L, 2L);
        assertThat(numbers(database.trail.search(everything, 2L, 2))).containsExactly(1L);
    }

    @Test
    void knowsWhatThereIsToFilterBy() {
        assertThat(database.trail.actions())
                .containsExactly(
                        "newsroom.receive", "newsroom.return", "newsroom.submit", "people.expire");
        assertThat(database.trail.actors())
                .containsExactlyInAnyOrder(
                        new Trail.KnownActor("1", "Lù Văn Đô"),
                        new Trail.KnownActor("2", "Vàng Thị Mai"),
                        new Trail.KnownActor("system", "system"));
    }

    @Test
    void anEmptyTrailHasNothingToFilterBy() {
        var empty = new TrailDatabase();
        assertThat(empty.trail.actions()).isEmpty();
        assertThat(empty.trail.actors()).isEmpty();
    }

    private List<Long> found(TrailFilter filter) {
        return numbers(database.trail.search(filter, null, 10));
    }

    private static List<Long> numbers(List<TrailEntry> entries) {
        return entries.stream().map(TrailEntry::seq).toList();
    }
}
