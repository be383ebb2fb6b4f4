package vn.conglang.newsroom.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Checklist.Point;
import vn.conglang.newsroom.checking.Checklist.State;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** What the checklist found is mended or answered for, and only by whoever has the item. */
@RoomTest
@Clause({"8.b", "14.3"})
class MendingTests {

    private static final String BODY =
            "<p>Gọi <strong>0912</strong> 345 678  hoặc đường dây nóng 0214 3881234 .</p>";

    @Autowired Stories stories;
    @Autowired MaskFinding masking;
    @Autowired JustifyFinding justifying;
    @Autowired TidySpaces tidying;
    @Autowired PresentEdition presenting;
    @Autowired JdbcClient jdbc;

    @Test
    void presentsOnlyWhenEachNumberIsMaskedOrAnsweredFor() {
        var id = editing();
        var support = stories.cast().support();
        assertThatThrownBy(() -> present(id)).hasMessage("newsroom.refusal.PersonalData.PHONE");

        masking.mask(id, stories.version(id), finding(id, 0), support);
        justifying.justify(id, finding(id, 0), "Đường dây nóng", support);

        assertThat(stories.open(id).content().body())
                .contains("<strong>••••</strong> ••• •••", "0214 3881234");
        assertThat(point(id).state()).isEqualTo(State.PASSED);
        assertThat(point(id).justified())
                .singleElement()
                .satisfies(one -> assertThat(one.because().by()).isEqualTo(support.name()));
        present(id);
    }

    @Test
    void answersForThatNumberAndNoOther() {
        var id = editing();
        var other = editing();
        var support = stories.cast().support();
        var hotline = point(id).findings().getLast().id();

        justifying.justify(id, hotline, "Đường dây nóng", support);
        justifying.justify(id, finding(id, 0), "Người này đồng ý", support);

        assertThat(point(id).findings()).isEmpty();
        assertThat(point(other).findings()).hasSize(2);
        assertThatThrownBy(() -> justifying.justify(id, hotline, "Lần nữa", support))
                .hasMessage("newsroom.refusal.FindingGone");
    }

    @Test
    @Clause("4.1")
    void tellsTheTrailWithoutTheNumber() {
        var id = editing();
        var support = stories.cast().support();

        masking.mask(id, stories.version(id), finding(id, 0), support);
        justifying.justify(id, finding(id, 0), "Số 0214 3881234 đã công bố", support);

        assertThat(trail(id))
                .hasSize(2)
                .allMatch(line -> !line.contains("3881234") && !line.contains("345"))
                .anyMatch(line -> line.contains("đã công bố"));
    }

    @Test
    void tidiesAllSpacesAtOnce() {
        var id = editing();

        tidying.tidy(id, stories.version(id), stories.cast().support());

        assertThat(stories.open(id).content().body())
                .isEqualTo(
                        "<p>Gọi <strong>0912</strong> 345 678 hoặc đường dây nóng 0214 3881234.</p>");
        assertThat(stories.open(id).dossier().checklist().of(CheckKey.TYPOGRAPHY).findings())
                .isEmpty();
    }

    @Test
    void refusesWhoeverDoesNotHaveItOnTheTable() {
        var id = editing();
        var finding = finding(id, 0);
        var version = stories.version(id);
        var head = stories.cast().head();
        var clerk = stories.cast().clerk();

        assertThatThrownBy(() -> masking.mask(id, version, finding, head))
                .hasMessage("newsroom.refusal.NotPermitted");
        assertThatThrownBy(() -> justifying.justify(id, finding, "Vì", clerk))
                .hasMessage("newsroom.refusal.NotPermitted");
        assertThatThrownBy(() -> justifying.justify(id, finding, " ", stories.cast().support()))
                .hasMessage("newsroom.refusal.JustificationMissing");
        assertThatThrownBy(() ->
                        justifying.justify(id, finding, "a".repeat(301), stories.cast().support()))
                .hasMessage("newsroom.refusal.ReasonTooLong");
    }

    @Test
    void doesNotMaskATextThatSomebodyChangedMeanwhile() {
        var id = editing();
        var seen = stories.version(id);
        var finding = finding(id, 0);
        tidying.tidy(id, seen, stories.cast().support());

        assertThatThrownBy(() -> masking.mask(id, seen, finding, stories.cast().office()))
                .isInstanceOf(SavedMeanwhile.class);
    }

    @Test
    @Clause("7.2")
    void leavesWhatIsApprovedAlone() {
        var id = stories.approved();

        assertThatThrownBy(() -> tidying.tidy(id, stories.version(id), stories.cast().support()))
                .hasMessage("newsroom.refusal.NotThisState");
    }

    private EditionId editing() {
        return stories.editing(
                new Content(
                        Stories.title(),
                        "Tóm tắt",
                        BODY,
                        ItemKind.FEATURE,
                        null,
                        null,
                        List.of(),
                        List.of(new Author("Lù Seo Pao", null, 100)),
                        "",
                        ""),
                ApprovalMode.ANY_LEADER);
    }

    private Point point(EditionId id) {
        return stories.open(id).dossier().checklist().of(CheckKey.PERSONAL_DATA);
    }

    private String finding(EditionId id, int place) {
        return point(id).findings().get(place).id();
    }

    private void present(EditionId id) {
        presenting.present(id, stories.version(id), stories.cast().support());
    }

    private List<String> trail(EditionId id) {
        return jdbc.sql(
                        """
                        select subject_label || details
                        from trail
                        where subject_kind = 'edition'
                          and subject_id = :id
                          and action like 'newsroom.finding%'
                        """)
                .param("id", id.toString())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
