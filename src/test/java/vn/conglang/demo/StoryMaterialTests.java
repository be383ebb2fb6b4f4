package vn.conglang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.people.Post;

class StoryMaterialTests {

    private static final DemoMaterial DEMO = DemoMaterial.load();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"sections", "units", "units-2025", "people"})
    void isWrittenInOneUnicodeForm(String name) throws IOException {
        assertIsNfc(name);
    }

    @Test
    void everyStoryIsWrittenInOneUnicodeForm() throws IOException {
        for (var section : DEMO.sections()) {
            assertIsNfc("stories/" + section.slug());
        }
    }

    @Test
    void fillsAYearInTenSections() {
        assertThat(DEMO.sections()).hasSize(10);
        assertThat(DEMO.stories()).hasSizeGreaterThanOrEqualTo(66);
        assertThat(DEMO.stories())
                .extracting(StoryMaterial::daysAgo)
                .allMatch(days -> days >= 0 && days <= 365);
        assertThat(DEMO.stories()).extracting(StoryMaterial::daysAgo).anyMatch(days -> days > 330);
        assertThat(published()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void everySectionHasSomethingToRead() {
        var filled = published().map(StoryMaterial::section).collect(Collectors.toSet());
        assertThat(filled)
                .isEqualTo(
                        DEMO.sections().stream()
                                .map(SectionMaterial::slug)
                                .collect(Collectors.toSet()));
    }

    @Test
    void everyStageHasAnItem() {
        assertThat(DEMO.stories().stream().map(StoryMaterial::state).distinct())
                .containsExactlyInAnyOrder(StoryMaterial.Stage.values());
    }

    @Test
    void everyNameThatIsReferredToExists() {
        var units = DEMO.units().stream().map(UnitMaterial::code).collect(Collectors.toSet());
        var people = DEMO.people().stream().map(PersonMaterial::key).collect(Collectors.toSet());
        assertThat(DEMO.stories()).extracting(StoryMaterial::unit).isSubsetOf(units);
        assertThat(DEMO.stories()).flatExtracting(StoryMaterial::authors).isSubsetOf(people);
        assertThat(present(DEMO.units().stream().map(UnitMaterial::parent))).isSubsetOf(units);
        assertThat(present(DEMO.people().stream().map(PersonMaterial::unit))).isSubsetOf(units);
        assertThat(present(DEMO.sections().stream().map(SectionMaterial::parent)))
                .isSubsetOf(DEMO.sections().stream().map(SectionMaterial::slug).toList());
    }

    @Test
    void noSlugAndNoTitleIsUsedTwice() {
        assertThat(DEMO.stories()).extracting(StoryMaterial::slug).doesNotHaveDuplicates();
        assertThat(DEMO.stories()).extracting(StoryMaterial::title).doesNotHaveDuplicates();
        assertThat(DEMO.stories()).flatExtracting(StoryMaterial::pictures).doesNotHaveDuplicates();
    }

    @Test
    void everyStoryIsLongEnoughForItsKind() {
        for (var story : DEMO.stories()) {
            int least = story.kind() == StoryMaterial.Kind.FEATURE ? 400 : 200;
            assertThat(Jsoup.parse(story.html(TODAY)).text())
                    .as(story.slug())
                    .hasSizeGreaterThan(least);
            assertThat(story.body()).as(story.slug()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void usesOnlyCleanAndSimpleMarkup() {
        var simple =
                Safelist.none()
                        .addTags(
                                "p",
                                "h2",
                                "ul",
                                "ol",
                                "li",
                                "blockquote",
                                "strong",
                                "table",
                                "thead",
                                "tbody",
                                "tr",
                                "th",
                                "td",
                                "a")
                        .addAttributes("a", "href")
                        .addAttributes("th", "scope")
                        .preserveRelativeLinks(true);
        for (var story : DEMO.stories()) {
            assertThat(Jsoup.isValid(story.html(TODAY), simple)).as(story.slug()).isTrue();
        }
    }

    @Test
    void everyPictureIsDescribedAndCredited() {
        for (var story : DEMO.stories()) {
            assertThat(story.pictures()).as(story.slug()).isNotEmpty();
            for (var picture : story.pictures()) {
                assertThat(picture.alt()).as(story.slug()).hasSizeBetween(15, 200);
                assertThat(picture.caption())
                        .as(story.slug())
                        .isNotBlank()
                        .isNotEqualTo(picture.alt());
                assertThat(picture.credit()).as(story.slug()).isNotBlank();
            }
        }
    }

    @Test
    void fourPublishedStoriesBringSomethingToDownload() {
        assertThat(published().filter(story -> !story.files().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void saysWhyAnItemCameBack() {
        var explained =
                Set.of(
                        StoryMaterial.Stage.RETURNED,
                        StoryMaterial.Stage.REJECTED,
                        StoryMaterial.Stage.CORRECTED,
                        StoryMaterial.Stage.WITHDRAWN,
                        StoryMaterial.Stage.DISCARDED);
        for (var story : DEMO.stories()) {
            assertThat(story.note() != null)
                    .as(story.slug())
                    .isEqualTo(explained.contains(story.state()));
        }
    }

    @Test
    void writesOutTheDatesThatMove() {
        assertThat(
                        MovingDates.writeOut(
                                "đến hết ngày {ngay+10}, năm {nam+1}", LocalDate.of(2026, 12, 25)))
                .isEqualTo("đến hết ngày 04/01/2027, năm 2027");
        assertThat(DEMO.stories()).allMatch(story -> !story.html(TODAY).contains("{"));
    }

    @Test
    void everyPostHasAnAccount() {
        assertThat(DEMO.people().stream().map(PersonMaterial::post).distinct())
                .containsExactlyInAnyOrder(Post.values());
    }

    @Test
    void everyOldCommuneHasASuccessor() {
        var communes = DemoMaterial.communesOf2025();
        var codes = communes.stream().map(UnitMaterial::code).collect(Collectors.toSet());
        var ended = communes.stream().filter(unit -> unit.validTo() != null).toList();
        assertThat(ended).hasSize(16);
        assertThat(ended)
                .extracting(UnitMaterial::successor)
                .doesNotContainNull()
                .isSubsetOf(codes);
        assertThat(communes).hasSize(20);
    }

    private static Stream<StoryMaterial> published() {
        return DEMO.stories().stream()
                .filter(story -> story.state() == StoryMaterial.Stage.PUBLISHED);
    }

    private static Set<String> present(Stream<String> names) {
        return names.filter(name -> name != null).collect(Collectors.toSet());
    }

    private static void assertIsNfc(String name) throws IOException {
        try (var in = StoryMaterialTests.class.getResourceAsStream("/demo/" + name + ".json")) {
            assertThat(in).isNotNull();
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(name).isTrue();
        }
    }
}
