package vn.conglang.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.web.Screens.typed;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.SectionId;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.section.MoveSection;
import vn.conglang.newsroom.section.Section;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** The standing office keeps the tree of sections by one form. */
@RoomTest
class SectionScreenTests {

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Sections sections;
    @Autowired MoveSection moving;

    private Screens screens;

    @BeforeEach
    void open() {
        screens = new Screens(mvc);
    }

    @Test
    void changesNothingOfAFormOfWhichAPartIsRefused() throws Exception {
        var office = stories.cast().office();
        var above = stories.section(ApprovalMode.ANY_LEADER);
        var below = stories.section(ApprovalMode.ANY_LEADER);
        moving.move(below, above, 0, office);
        var form = screens.open(page(above), office).form(page(above));

        var refused =
                screens.send(typed(form, "nameVi", "Tên khác", "parent", below.toString()), office)
                        .is(422);

        assertThat(refused.beside("parent")).contains("bên dưới chính nó");
        assertThat(refused.value("nameVi")).isEqualTo("Tên khác");
        assertThat(section(above).nameVi()).startsWith("Mục muc-");
    }

    @Test
    void closesASectionByLeavingItsBoxOpen() throws Exception {
        var office = stories.cast().office();
        var id = stories.section(ApprovalMode.ANY_LEADER);
        var form = screens.open(page(id), office).form(page(id));
        form.select("[name=active]").removeAttr("checked");

        screens.send(form, office).is(302);

        assertThat(section(id).active()).isFalse();
    }

    @Test
    @Clause({"4.3", "16"})
    void leavesItToTheRegulationWhoApprovesUnlessItIsSaid() throws Exception {
        var office = stories.cast().office();
        var blank = screens.open("/toa-soan/chuyen-muc/moi", office).form("/moi");
        var word = "quy-che-" + System.nanoTime();

        screens.send(typed(blank, "nameVi", "Mục mới", "slug", word), office).is(302);

        assertThat(sections.bySlug(word).orElseThrow().approvalMode())
                .isEqualTo(ApprovalMode.BY_REGULATION);
    }

    private Section section(SectionId id) {
        return sections.find(id).orElseThrow();
    }

    private static String page(SectionId id) {
        return "/toa-soan/chuyen-muc/" + id;
    }
}
