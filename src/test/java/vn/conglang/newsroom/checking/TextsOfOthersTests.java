package vn.conglang.newsroom.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.mending.AddWord;
import vn.conglang.newsroom.mending.JustifyFinding;
import vn.conglang.newsroom.mending.RemoveWord;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.UnitKind;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** What is checked against the house: other items, units that ended, the house's own words. */
@RoomTest
class TextsOfOthersTests {

    @Autowired Stories stories;
    @Autowired JustifyFinding justifying;
    @Autowired AddWord adding;
    @Autowired RemoveWord removing;
    @Autowired SetSectionChecks setting;
    @Autowired Sections sections;
    @Autowired JdbcClient jdbc;

    @Test
    @Clause("14.2")
    void findsTheSameStoryOfAnotherUnit() {
        var word = "mot" + System.nanoTime();
        var first = stories.submitted(content("<p>" + story(word, 120) + "</p>"));
        var draft = stories.draft(content("<p>" + story(word, 120) + "</p>"));
        var second =
                stories.editing(
                        content("<p>" + story(word, 110) + "</p>"), ApprovalMode.ANY_LEADER);

        assertThat(findings(second, CheckKey.NEAR_DUPLICATE))
                .singleElement()
                .satisfies(found -> {
                    var other = Objects.requireNonNull(found.similar());
                    assertThat(other.edition()).isEqualTo(first).isNotEqualTo(draft);
                    assertThat(other.unit()).isEqualTo(stories.cast().unit());
                });
        var section = stories.open(second).content().section();
        setting.set(
                sections.find(Objects.requireNonNull(section)).orElseThrow(),
                Map.of(CheckKey.NEAR_DUPLICATE, Demand.REQUIRED),
                stories.cast().office());
        assertThat(refusals(second)).contains("newsroom.refusal.NearDuplicate");
        justifying.justify(
                second,
                findings(second, CheckKey.NEAR_DUPLICATE).getFirst().id(),
                "Hai phiên chợ khác nhau",
                stories.cast().support());
        assertThat(findings(second, CheckKey.NEAR_DUPLICATE)).isEmpty();
        assertThat(refusals(second)).doesNotContain("newsroom.refusal.NearDuplicate");
    }

    @Test
    @Clause({"3", "8.a"})
    void namesTheUnitThatTookOver() {
        var name = "Trạm Kiểm " + System.nanoTime();
        var later = unit("Trạm Mới " + System.nanoTime(), "null", "null");
        unit(name, "current_date - 30", String.valueOf(later));
        var id =
                stories.editing(
                        content("<p>Đến " + name + " làm thủ tục.</p>"), ApprovalMode.ANY_LEADER);

        assertThat(findings(id, CheckKey.UNIT_NAMES))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.says().key()).isEqualTo("newsroom.refusal.UnitSucceeded");
                    assertThat(found.excerpts()).extracting(Excerpt::passage).containsExactly(name);
                });
    }

    @Test
    @Clause("8.a")
    void letsAUnitBeNamedAsOfTheDayOfTheEvent() {
        var name = "Trạm Cũ " + System.nanoTime();
        unit(name, "current_date - 30", "null");
        var told = content("<p>Đến " + name + " làm thủ tục.</p>");
        var today = LocalDate.now(OfficeClock.ZONE);

        var whileItStood = stories.editing(on(today.minusDays(31), told), ApprovalMode.ANY_LEADER);
        var after = stories.editing(on(today.minusDays(29), told), ApprovalMode.ANY_LEADER);

        assertThat(findings(whileItStood, CheckKey.UNIT_NAMES)).isEmpty();
        assertThat(findings(after, CheckKey.UNIT_NAMES)).hasSize(1);
    }

    private static Content on(LocalDate day, Content told) {
        return new Content(
                told.title(),
                told.summary(),
                told.body(),
                told.kind(),
                told.section(),
                told.lead(),
                told.attachments(),
                told.authors(),
                told.source(),
                told.photographer(),
                day);
    }

    @Test
    @Clause("8.a")
    void learnsAWordOfTheHouse() {
        var id =
                stories.editing(
                        content("<p>Bà con nấu thắngc cố, nghành chè.</p>"),
                        ApprovalMode.ANY_LEADER);
        assertThat(findings(id, CheckKey.SPELLING))
                .extracting(Finding::id)
                .containsExactly("thắngc", "nghành");
        assertThatThrownBy(() -> adding.add(id, "thắngc", stories.cast().clerk()))
                .hasMessage("newsroom.refusal.NotPermitted");
        assertThatThrownBy(() -> adding.add(id, "chè", stories.cast().support()))
                .hasMessage("newsroom.refusal.FindingGone");

        adding.add(id, "thắngc", stories.cast().support());

        assertThat(findings(id, CheckKey.SPELLING))
                .extracting(Finding::id)
                .containsExactly("nghành");

        assertThatThrownBy(() -> removing.remove("thắngc", stories.cast().clerk()))
                .hasMessage("newsroom.refusal.NotPermitted");
        removing.remove("thắngc", stories.cast().office());
        assertThat(findings(id, CheckKey.SPELLING)).hasSize(2);
    }

    private List<String> refusals(EditionId id) {
        return stories.open(id).dossier().checklist().refusals().stream()
                .map(Refusal::key)
                .toList();
    }

    private List<Finding> findings(EditionId id, CheckKey check) {
        return stories.open(id).dossier().checklist().of(check).findings();
    }

    private long unit(String name, String until, String successor) {
        return jdbc.sql(
                        """
                        insert into unit (code, kind, name, short_name, valid_from, valid_to,
                            successor_id)
                        values (:code, :kind, :name, :name, current_date - 900, %s,
                            %s)
                        returning id
                        """
                                .formatted(until, successor))
                .param("code", "u" + System.nanoTime())
                .param("kind", UnitKind.DEPARTMENT.name())
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private static String story(String word, int length) {
        return IntStream.range(0, length)
                .mapToObj(at -> word + "x" + at)
                .collect(Collectors.joining(" "));
    }

    private static Content content(String body) {
        return new Content(
                Stories.title(),
                "",
                body,
                ItemKind.FEATURE,
                null,
                null,
                List.of(),
                List.of(new Author("Lù Seo Pao", null, 100)),
                "",
                "");
    }
}
