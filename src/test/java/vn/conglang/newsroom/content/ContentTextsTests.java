package vn.conglang.newsroom.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.conglang.core.FileId;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.ContentTexts.Part;

/** Texts are read as people read them, and changed where they stand. */
class ContentTextsTests {

    private static final String BODY =
            "<p>Gọi <strong>0912</strong> 345 678.</p><ul><li>Một<br>Hai</li></ul>"
                    + "<figure data-picture=\"2\"><img alt=\"Ảnh\"><figcaption>Chú</figcaption></figure>";

    @Test
    void readsALineAcrossItsBoldWords() {
        assertThat(ContentTexts.of(content()))
                .containsExactly(
                        new Part("title", "Tin"),
                        new Part("summary", "Tóm"),
                        new Part("body", "Gọi 0912 345 678."),
                        new Part("body", "Một"),
                        new Part("body", "Hai"),
                        new Part("body", "Chú"),
                        new Part("body", "Ảnh"),
                        new Part("leadAlt", "Mô tả"),
                        new Part("leadCaption", "Chợ"),
                        new Part("leadCredit", "Pao"),
                        new Part("attachments", "Mẫu đơn"),
                        new Part("source", "Nguồn"));
    }

    @Test
    void changesAWordThatIsBoldInHalf() {
        var masked = ContentTexts.changed(content(), line -> line.replaceAll("\\d", "•"));

        assertThat(masked.body()).startsWith("<p>Gọi <strong>••••</strong> ••• •••.</p>");
    }

    @Test
    void takesLettersAwayAndLeavesTheRestAsItWas() {
        var gone = String.valueOf(ContentTexts.GONE);
        var shorter = ContentTexts.changed(content(), line -> line.replace("0", gone));

        assertThat(shorter.body()).isEqualTo(content().body().replace("0", ""));
        assertThat(ContentTexts.changed(content(), line -> line)).isEqualTo(content());
    }

    private static Content content() {
        return new Content(
                "Tin",
                "Tóm",
                BODY,
                ItemKind.BRIEF,
                null,
                new LeadPicture(new FileId(1), "Mô tả", "Chợ", "Pao"),
                List.of(new Attachment(new FileId(3), "Mẫu đơn")),
                List.of(),
                "Nguồn",
                "");
    }
}
