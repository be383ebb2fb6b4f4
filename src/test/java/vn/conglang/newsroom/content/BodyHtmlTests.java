package vn.conglang.newsroom.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.core.FileId;
import vn.conglang.core.Refused;

/** What may stand in a body, and what is left of everything else. */
class BodyHtmlTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" java\nscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<iframe src=\"https://xau.example\"></iframe>",
                "<object data=x></object><embed src=x>",
                "<style>body{display:none}</style>",
                "<p style=\"position:fixed\">x</p>",
                "<link rel=stylesheet href=//xau.example>",
                "<base href=//xau.example>",
                "<form action=/dang-xuat><input name=a></form>",
                "<meta http-equiv=refresh content=0>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<template><img src=x onerror=alert(1)></template>",
                "<figure data-picture=\"1\" onmouseover=alert(1)><img alt=x src=x onerror=alert(1)></figure>",
                "<p>\u0338<script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "<textarea></textarea><script>alert(1)</script>",
                "<title></title><img src=1 onerror=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;<p>x</p>"
            })
    void leavesNothingThatRuns(String hostile) {
        var clean = BodyHtml.clean(hostile);
        var tree = BodyHtml.parse(clean);

        assertThat(
                        tree.select(
                                "script, style, iframe, object, embed, link, base, form, input, meta, svg, math, template, noscript"))
                .isEmpty();
        assertThat(tree.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                .noneMatch(attribute -> attribute.getKey().equals("style"))
                .noneMatch(attribute -> attribute.getKey().equals("src"))
                .noneMatch(attribute ->
                        attribute.getValue().strip().matches("(?is)(javascript|data):.*"));
        assertThat(BodyHtml.clean(clean)).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>Chợ <b>phiên</b> <i>vui</i></p>  | <p>Chợ <strong>phiên</strong> <em>vui</em></p>
                    <h1>Mùa mận</h1>                   | <h2>Mùa mận</h2>
                    chữ rời<p>đoạn</p>                 | <p>chữ rời</p><p>đoạn</p>
                    <p>a</p><p></p><p> </p><p>b</p>     | <p>a</p><p>b</p>
                    <div><p>a</p></div>                | <p>a</p>
                    <a href="/van-ban">văn bản</a>      | <p><a href="/van-ban">văn bản</a></p>
                    <p><a data-file="7" href="x">tệp</a></p> | <p><a data-file="7">tệp</a></p>
                    <p><img src="https://xau.example/a.png" alt="x">chữ</p> | <p>chữ</p>
                    <figure data-picture="12"><img src="/anh" alt="Mận chín"><figcaption>Mận <cite>Pao</cite></figcaption></figure> | <figure data-picture="12"><img alt="Mận chín"><figcaption>Mận <cite>Pao</cite></figcaption></figure>
                    <figure data-picture="12"></figure> | <figure data-picture="12"><img alt=""></figure>
                    <figure data-picture="abc"><img alt="x"></figure><p>a</p> | <p>a</p>
                    <table><tbody><tr><th scope="col">Giá</th><td colspan="2">5</td></tr></tbody></table> | <table><tbody><tr><th scope="col">Giá</th><td colspan="2">5</td></tr></tbody></table>
                    5 < 6 và 7 > 3                     | <p>5 &lt; 6 và 7 &gt; 3</p>
                    """)
    void keepsWhatIsAllowed(String raw, String clean) {
        assertThat(BodyHtml.clean(raw)).isEqualTo(clean);
        assertThat(BodyHtml.clean(clean)).isEqualTo(clean);
    }

    @Test
    void makesParagraphsOfPlainText() {
        assertThat(BodyHtml.clean("Dòng một\ndòng hai\n\nĐoạn hai & hết"))
                .isEqualTo("<p>Dòng một<br>dòng hai</p><p>Đoạn hai &amp; hết</p>");
    }

    @Test
    void storesOneUnicodeFormWithoutInvisibleMarks() {
        var decomposed = Normalizer.normalize("<p>Mường Khương</p>", Normalizer.Form.NFD);

        assertThat(BodyHtml.clean(decomposed)).isEqualTo("<p>Mường Khương</p>");
        assertThat(BodyHtml.clean("<p>a\u200Bb\u202Ec</p>")).isEqualTo("<p>abc</p>");
        assertThat(BodyHtml.clean("<p>a&#8203;b&#x202E;c</p>")).isEqualTo("<p>abc</p>");
    }

    @Test
    void keepsEmoji() {
        assertThat(BodyHtml.clean("<p>Vui quá 👩‍🌾🌾</p>")).isEqualTo("<p>Vui quá 👩‍🌾🌾</p>");
    }

    @Test
    void tellsThePicturesAndFilesItShows() {
        var body =
                BodyHtml.clean(
                        "<figure data-picture=\"12\"><img alt=x></figure><p><a data-file=\"7\">tệp</a></p>");

        assertThat(BodyHtml.files(body)).containsExactly(new FileId(12), new FileId(7));
        assertThat(BodyHtml.linkedFiles(body)).containsExactly(new FileId(7));
    }

    @Test
    void doesNotEvenLookAtTenMegabytes() {
        var huge = "<p>" + "mận ".repeat(2_600_000) + "</p>";

        assertThatThrownBy(() -> BodyHtml.clean(huge))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("BodyTooLong");
    }

    @Test
    void survivesDeepNesting() {
        var clean = BodyHtml.clean("<blockquote>".repeat(5_000) + "x");

        assertThat(BodyHtml.clean(clean)).isEqualTo(clean);
    }

    static Stream<String> odd() {
        return Stream.of(
                "<",
                ">",
                "&",
                "<p",
                "</p>",
                "<p>&amp;lt;b&amp;gt;</p>",
                "\u0000",
                "<p>\u0301a</p>",
                "<ul><li>a<li>b</ul>",
                "<table><p>lạc</p></table>",
                "<a href=//vn.example>x</a>",
                "<p>a<p>b",
                "<em><p>x</p></em>",
                "<li>mồ côi",
                "<td>ô lạc</td>",
                "<br><br>x",
                "<p><figure data-picture=3><img alt=a></figure></p>",
                "<blockquote>trích<hr>dẫn</blockquote>");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void givesTheSameWhenCleanedTwice(String raw) {
        var once = BodyHtml.clean(raw);

        assertThat(BodyHtml.clean(once)).isEqualTo(once);
    }

    /** Whoever sends the largest text of the worst shape must not hold up the others. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a<hr>",
                "<p></p>",
                "<p></p><p>a</p>",
                "<br>",
                "<img alt=\"a\">a",
                "<figure></figure>",
                "<a href=\"x\">a</a>",
                "<b><p>",
                "<li>",
                "<td>"
            })
    @Timeout(60)
    void theLargestTextIsCleanedAtOnce(String piece) {
        var clean = BodyHtml.clean(piece.repeat(BodyHtml.LARGEST_INPUT / piece.length()));

        assertThat(BodyHtml.words(clean).length()).isLessThan(BodyHtml.LARGEST_INPUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Một.</p><p>Hai.</p>",
                "<p>Một<br>dòng.</p>",
                "<p>Giá &lt; 5 &amp; rẻ</p>",
                "<p>a &lt;b c</p>",
                "<h2>Đầu</h2><p>Thân</p>",
                "<p>In <strong>đậm</strong></p>",
                "<ul><li>Mục</li></ul>",
                "<p>Hai  dấu  cách</p>",
                ""
            })
    void typedAgainWithoutTheEditorItIsTheSame(String body) {
        assertThat(BodyHtml.clean(BodyHtml.asTyped(body))).isEqualTo(body);
    }

    @Test
    void takesLooseTextApartAtItsBlankLines() {
        assertThat(BodyHtml.clean("<p>Một.</p>\n\nHai.\n\nBa <strong>bốn</strong>.\n\n<p>Năm.</p>"))
                .isEqualTo("<p>Một.</p><p>Hai.</p><p>Ba <strong>bốn</strong>.</p><p>Năm.</p>");
    }
}
