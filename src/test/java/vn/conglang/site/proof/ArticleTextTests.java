package vn.conglang.site.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.conglang.testing.Clause;

/** Whether an article's page says what was approved, and nothing of what was withdrawn. */
@Clause("4.1")
class ArticleTextTests {

    private static final String TITLE = "Chợ Cao Sơn họp lại";
    private static final String BODY =
            "<p>Sáng thứ Tư, chợ họp lại sau mưa lũ. Bà&nbsp;con về rất đông.</p>"
                    + "<table><tbody><tr><td>Mận</td><td>3 tấn</td></tr></tbody></table>";

    private static ArticleText page(String title, String body) {
        return ArticleText.of(
                "<html><head><title>Cổng</title></head><body><header>%s</header><main><h1>%s</h1>"
                                .formatted("Ban Biên tập", title)
                        + "<div>\n  "
                        + body.replace("họp lại", "họp\n   <b>lại</b>")
                        + "</div></main></body></html>");
    }

    @Test
    void findsTheWholeTextHoweverItIsSpaced() {
        assertThat(page(TITLE, BODY).lacks(TITLE, BODY)).isEmpty();
    }

    @Test
    void tellsTheFirstSentenceThatIsMissing() {
        var old = page(TITLE, BODY.replace("rất đông", "thưa"));

        assertThat(old.lacks(TITLE, BODY)).hasValue("Bà con về rất đông.");
        assertThat(page("Khác", BODY).lacks(TITLE, BODY)).hasValue(TITLE);
    }

    @Test
    void findsWhatIsLeftOfAWithdrawnText() {
        var rest = page("Đã gỡ", "<p>Bà con về rất đông và vui vẻ.</p>");

        assertThat(rest.remains(TITLE, "<p>Bà con về rất đông và vui vẻ. Hết.</p>", ""))
                .hasValue("Bà con về rất đông và vui vẻ.");
        assertThat(page("Đã gỡ", "<p>Nhầm ngày.</p>").remains(TITLE, BODY, "Nhầm ngày.")).isEmpty();
    }

    @Test
    void findsItInTheHeadToo() {
        var head =
                ArticleText.of(
                        "<head><meta property='og:title' content='Chợ Cao Sơn họp lại'></head>"
                                + "<main>Đã gỡ</main>");

        assertThat(head.remains(TITLE, BODY, "")).hasValue(TITLE);
    }

    /** An explanation may quote what it explains. */
    @Test
    void leavesTheExplanationItsWords() {
        var why = "Bài “Chợ Cao Sơn họp lại” nhầm ngày.";

        assertThat(page("Đã gỡ", "<p>" + why + "</p>").remains(TITLE, BODY, why)).isEmpty();
    }
}
