package vn.conglang.newsroom.checking.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.media.PictureWords;
import vn.conglang.media.library.Consent;
import vn.conglang.media.library.DescribePicture;
import vn.conglang.media.library.Description;
import vn.conglang.media.library.PictureFile;
import vn.conglang.media.library.Shows;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Checklist.State;
import vn.conglang.newsroom.checking.Demand;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.SetSectionChecks;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.mending.JustifyFinding;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Whoever presents an item reads whose consent nobody noted. */
@RoomTest
@Clause("10.3")
class PictureConsentTests {

    private static final Consent MOTHER =
            new Consent("Bà Giàng Thị M., mẹ của cháu", "giấy đồng ý", null, true);

    @Autowired DescribePicture describe;
    @Autowired PictureFile pictures;
    @Autowired JustifyFinding justify;
    @Autowired PresentEdition present;
    @Autowired SetSectionChecks demands;
    @Autowired Stories stories;
    @Autowired OfficeClock clock;
    @Autowired MockMvc mvc;

    private FileId lead;
    private FileId within;
    private EditionId item;

    @BeforeEach
    void anItemWithTwoPictures() {
        lead = stories.picture(stories.cast().clerk());
        within = stories.picture(stories.cast().clerk());
        item =
                stories.editing(
                        Stories.content(
                                "<p>Khai giảng.</p><figure data-picture=\""
                                        + within
                                        + "\"></figure>",
                                new LeadPicture(lead, "Lễ khai giảng", "", "Lù Seo Pao")),
                        ApprovalMode.ANY_LEADER);
    }

    @Test
    void saysNothingOfPicturesThatShowNobody() {
        describe(lead, Shows.NOBODY, Consent.NONE);

        assertThat(findings()).isEmpty();
    }

    @Test
    void listsThePicturesOfPeopleAndOfChildrenApart() throws Exception {
        describe(lead, Shows.PEOPLE, Consent.NONE);
        describe(within, Shows.CHILDREN, MOTHER);

        assertThat(findings())
                .extracting(Finding::says)
                .extracting(Refusal::key)
                .containsExactly(
                        "newsroom.refusal.PersonWithoutConsent",
                        "newsroom.refusal.ChildWithoutConsent");
        assertThat(links())
                .containsExactly(
                        "/toa-soan/thu-vien-anh/" + lead, "/toa-soan/thu-vien-anh/" + within);

        describe(lead, Shows.PEOPLE, new Consent("Ông Lù A Páo", "", null, false));
        describe(
                within,
                Shows.CHILDREN,
                new Consent(MOTHER.by(), MOTHER.how(), clock.today(), true));
        assertThat(findings()).isEmpty();
    }

    @Test
    void isAnsweredForWhereTheyTookPartInSomethingPublic() {
        describe(lead, Shows.PEOPLE, Consent.NONE);

        justify.justify(item, findings().getFirst().id(), "Hội nghị", stories.cast().support());

        assertThat(findings()).isEmpty();
    }

    @Test
    @Clause("8.b")
    void advisesAndIsRequiredWhereTheSectionSaysSo() {
        describe(within, Shows.CHILDREN, Consent.NONE);
        assertThat(state()).isEqualTo(State.OPEN_ADVISED);
        assertThat(reasons()).doesNotContain("newsroom.refusal.ChildWithoutConsent");

        var section = Objects.requireNonNull(stories.open(item).dossier().section());
        demands.set(
                section,
                Map.of(CheckKey.PICTURE_CONSENT, Demand.REQUIRED),
                stories.cast().office());

        assertThat(state()).isEqualTo(State.OPEN_REQUIRED);
        assertThat(reasons()).contains("newsroom.refusal.ChildWithoutConsent");
    }

    private State state() {
        return stories.open(item).dossier().checklist().of(CheckKey.PICTURE_CONSENT).state();
    }

    private List<Finding> findings() {
        return stories.open(item).dossier().checklist().of(CheckKey.PICTURE_CONSENT).findings();
    }

    private List<String> reasons() {
        return present.refusals(stories.open(item).dossier(), stories.cast().support()).stream()
                .map(Refusal::key)
                .toList();
    }

    private List<String> links() throws Exception {
        var page =
                mvc.perform(
                                MockMvcRequestBuilders.get("/toa-soan/tin-bai/" + item)
                                        .with(Members.as(stories.cast().support())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(page).select(".finding a[href*=thu-vien-anh]").eachAttr("href");
    }

    private void describe(FileId id, Shows shows, Consent consent) {
        var who = stories.cast().clerk();
        var version = pictures.open(id, who).orElseThrow().entry().version();
        var said = new Description(new PictureWords("Lễ khai giảng", "", ""), shows, consent);
        describe.describe(id, version, said, who);
    }
}
