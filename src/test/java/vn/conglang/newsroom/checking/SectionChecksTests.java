package vn.conglang.newsroom.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.checking.Checklist.State;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** A section says what must be mended before presenting, and what is only told. */
@RoomTest
@Clause("8.b")
class SectionChecksTests {

    @Autowired Stories stories;
    @Autowired Sections sections;
    @Autowired SetSectionChecks setting;
    @Autowired PresentEdition presenting;
    @Autowired JdbcClient jdbc;

    @Test
    void stopsOnWhatTheSectionRequires() {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        set(id, Map.of(CheckKey.LEAD_PICTURE, Demand.REQUIRED));

        assertThat(state(id, CheckKey.LEAD_PICTURE)).isEqualTo(State.OPEN_REQUIRED);
        assertThatThrownBy(() -> present(id)).hasMessage("newsroom.refusal.LeadMissing");
    }

    @Test
    void presentsWithWhatOnlyAdvises() {
        var id = stories.editing(withoutSummary(), ApprovalMode.ANY_LEADER);
        assertThatThrownBy(() -> present(id)).hasMessage("newsroom.refusal.SummaryMissing");
        set(id, Map.of(CheckKey.SUMMARY, Demand.ADVISED));

        assertThat(state(id, CheckKey.SUMMARY)).isEqualTo(State.OPEN_ADVISED);
        present(id);
    }

    @Test
    @Clause({"8.c", "10.2", "10.3"})
    void keepsWhatTheRegulationAsksFor() {
        var section = section(stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER));
        var office = stories.cast().office();

        for (var check : CheckKey.values()) {
            var loosened = Map.of(check, Demand.ADVISED);
            assertThat(setting.refusals(loosened, office).isEmpty()).isEqualTo(!check.isFixed());
        }
        assertThatThrownBy(() ->
                        setting.set(section, Map.of(CheckKey.SECRECY, Demand.ADVISED), office))
                .hasMessage("newsroom.refusal.CheckIsFixed");
        assertThat(Arrays.stream(CheckKey.values()).filter(CheckKey::isFixed))
                .contains(CheckKey.SECTION, CheckKey.DECLARATIONS, CheckKey.SECRECY);
    }

    @Test
    void leavesItToThoseWhoKeepTheSections() {
        var section = section(stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER));
        var demands = Map.of(CheckKey.SUMMARY, Demand.ADVISED);

        assertThatThrownBy(() -> setting.set(section, demands, stories.cast().support()))
                .hasMessage("newsroom.refusal.NotPermitted");
    }

    @Test
    @Clause("4.1")
    void writesInTheTrailWhatWasChanged() {
        var section = section(stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER));
        var demands = Map.of(CheckKey.SUMMARY, Demand.ADVISED, CheckKey.CAPTION, Demand.ADVISED);

        setting.set(section, demands, stories.cast().office());
        setting.set(section, demands, stories.cast().office());

        assertThat(
                        jdbc.sql(
                                        """
                                        select details::text
                                        from trail
                                        where action = 'newsroom.section-checks'
                                          and subject_id = :id
                                        """)
                                .param("id", section.id().toString())
                                .query(String.class)
                                .list())
                .singleElement()
                .asString()
                .contains("SUMMARY", "ADVISED")
                .doesNotContain("CAPTION");
    }

    @Test
    @Clause({"10.1", "10.2", "10.3"})
    void knowsThatItWasDeclared() {
        assertThat(state(stories.draft(), CheckKey.DECLARATIONS)).isEqualTo(State.OPEN_REQUIRED);
        assertThat(state(stories.submitted(Stories.raw()), CheckKey.DECLARATIONS))
                .isEqualTo(State.PASSED);
    }

    private static Content withoutSummary() {
        var raw = Stories.raw();
        return new Content(
                raw.title(),
                "",
                raw.body(),
                raw.kind(),
                null,
                null,
                raw.attachments(),
                raw.authors(),
                "",
                "");
    }

    private void set(EditionId id, Map<CheckKey, Demand> demands) {
        setting.set(section(id), demands, stories.cast().office());
    }

    private Section section(EditionId id) {
        return sections.find(java.util.Objects.requireNonNull(stories.open(id).content().section()))
                .orElseThrow();
    }

    private State state(EditionId id, CheckKey check) {
        return stories.open(id).dossier().checklist().points().stream()
                .filter(point -> point.check() == check)
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void present(EditionId id) {
        presenting.present(id, stories.version(id), stories.cast().support());
    }
}
