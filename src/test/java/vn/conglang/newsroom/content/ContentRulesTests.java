package vn.conglang.newsroom.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.conglang.core.Refusal;
import vn.conglang.core.SectionId;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.testing.Clause;

/** What is missing is told at once, each beside its field. */
class ContentRulesTests {

    private static final SectionId SECTION = new SectionId(1);

    @Test
    void refusesADraftWithoutATitle() {
        assertThat(keys(ContentRules.refusesKeeping(item("", "", "", null))))
                .containsExactly("TitleMissing");
    }

    @Test
    void refusesWhatIsTooLong() {
        var long201 = "a".repeat(201);
        var long501 = "b".repeat(501);
        var body = "<p>" + "c".repeat(500_001) + "</p>";

        var refusals = ContentRules.refusesKeeping(item(long201, long501, body, null));

        assertThat(keys(refusals)).containsExactly("TitleTooLong", "SummaryTooLong", "BodyTooLong");
        assertThat(refusals).extracting(Refusal::field).containsExactly("title", "summary", "body");
    }

    @Test
    void keepsWhatIsJustLongEnough() {
        assertThat(
                        ContentRules.refusesKeeping(
                                item("a".repeat(200), "b".repeat(500), "<p>c</p>", null)))
                .isEmpty();
    }

    @Test
    @Clause("10.3")
    void asksThatSharesAddUp() {
        assertThat(keys(sending(new Author("A", null, 60), new Author("B", null, 40)))).isEmpty();
        assertThat(keys(sending(new Author("A", null, 60), new Author("B", null, 41))))
                .containsExactly("SharesNot100");
        assertThat(keys(sending(new Author("A", null, 150), new Author("B", null, -50))))
                .containsExactly("SharesNot100");
        assertThat(
                        keys(
                                sending(
                                        new Author("A", null, Integer.MAX_VALUE),
                                        new Author("B", null, Integer.MAX_VALUE),
                                        new Author("C", null, 102))))
                .containsExactly("SharesNot100");
    }

    private static List<Refusal> sending(Author... authors) {
        return ContentRules.refusesSending(
                new Content(
                        "t",
                        "s",
                        "<p>x</p>",
                        ItemKind.BRIEF,
                        SECTION,
                        null,
                        List.of(),
                        Arrays.asList(authors),
                        "",
                        ""));
    }

    private static Content item(
            String title, String summary, String body, @Nullable LeadPicture lead) {
        return new Content(
                title,
                summary,
                body,
                ItemKind.FEATURE,
                SECTION,
                lead,
                List.of(),
                List.of(),
                "",
                "");
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.key().replace("newsroom.refusal.", ""))
                .toList();
    }
}
