package vn.conglang.newsroom.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.core.ArticleId;
import vn.conglang.core.FileId;
import vn.conglang.core.SectionId;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.testing.Clause;

/** What is missing of text and pictures is told at once, each beside its field. */
class PictureAndTextChecksTests {

    private static final List<Check> CHECKS =
            List.of(
                    new TextCheck(),
                    new SummaryCheck(),
                    new SectionCheck(),
                    new AuthorshipCheck(),
                    new LeadPictureCheck(),
                    new AltTextCheck(),
                    new CaptionCheck(),
                    new CreditCheck(),
                    new SecrecyCheck());

    @Test
    @Clause({"8.b", "10.3"})
    void tellsAllThatIsMissing() {
        var lead = new LeadPicture(new FileId(1), "", "", "");
        var item = item("<figure data-picture=\"2\"></figure>", lead, "", null);

        assertThat(found(item))
                .containsExactly(
                        "BodyMissing@body",
                        "SummaryMissing@summary",
                        "SectionMissing@section",
                        "SourceMissing@source",
                        "LeadWithoutAlt@leadAlt",
                        "PictureWithoutAlt@body",
                        "LeadWithoutCaption@leadCaption",
                        "PictureWithoutCaption@body",
                        "LeadWithoutCredit@leadCredit",
                        "PictureWithoutCredit@body");
    }

    @Test
    @Clause("8.b")
    void hasNothingAgainstAWholeItem() {
        var lead = new LeadPicture(new FileId(1), "Chợ", "Chợ phiên", "Pao");

        assertThat(found(whole("<p>x</p>", lead, ""))).isEmpty();
    }

    @ParameterizedTest
    @Clause("10.3")
    @CsvSource({
        "<figcaption>Chợ <cite>Ảnh: Pao</cite></figcaption>, '', ''",
        "<figcaption>Chợ <cite> </cite></figcaption>, '', PictureWithoutCredit@body",
        "<figcaption>Chợ</figcaption>, '', PictureWithoutCredit@body",
        "<figcaption>Chợ</figcaption>, Vàng Seo Pao, ''",
        "<figcaption><cite>Pao</cite></figcaption>, '', PictureWithoutCaption@body"
    })
    void asksWhatEachPictureShowsAndWhoTookIt(String caption, String photographer, String wrong) {
        var figure = "<figure data-picture=\"2\"><img alt=\"Chợ\">" + caption + "</figure>";
        var lead = new LeadPicture(new FileId(1), "Chợ", "Chợ phiên", "Pao");

        assertThat(found(whole("<p>x</p>" + figure, lead, photographer)))
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong));
    }

    @Test
    @Clause("8.b")
    void asksAPhotoStoryForAPicture() {
        var photo = whole("<p>x</p>", null, "").in(new SectionId(1), ItemKind.PHOTO);

        assertThat(found(photo)).containsExactly("PhotoWithoutPicture@lead", "LeadMissing@lead");
    }

    @Test
    @Clause({"8.c", "10.2"})
    void stopsMarkingsAndFilesThatNobodyRead() {
        var item =
                Examined.of(
                        new ArticleId(1),
                        whole("<p>x</p>", null, ""),
                        List.of("MẬT"),
                        List.of("dai.pdf"),
                        LocalDate.of(2026, 11, 23));

        assertThat(new SecrecyCheck().of(item).findings())
                .extracting(finding -> finding.says().key())
                .containsExactly(
                        "newsroom.refusal.SecrecyMarking", "newsroom.refusal.FilesNotRead");
    }

    private static List<String> found(Content content) {
        var item =
                Examined.of(
                        new ArticleId(1),
                        content,
                        List.of(),
                        List.of(),
                        LocalDate.of(2026, 11, 23));
        return CHECKS.stream()
                .flatMap(check -> check.of(item).findings().stream())
                .map(Finding::says)
                .peek(says -> assertThat(says.clause()).isNotNull())
                .map(says -> says.key().replace("newsroom.refusal.", "") + "@" + says.field())
                .toList();
    }

    private static Content whole(String body, @Nullable LeadPicture lead, String photographer) {
        return new Content(
                "t",
                "s",
                body,
                ItemKind.FEATURE,
                new SectionId(1),
                lead,
                List.of(),
                List.of(),
                "nguồn",
                photographer);
    }

    private static Content item(
            String body, @Nullable LeadPicture lead, String source, @Nullable SectionId section) {
        return new Content(
                "t", "", body, ItemKind.FEATURE, section, lead, List.of(), List.of(), source, "");
    }
}
