package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.word.WordDocument;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/**
 * A clerk's Word file becomes a draft; a second one, from an old machine, is read rightly (8.a).
 */
@JourneyTest
@Clause("8.a")
class FromWordTests {

    private static final String FIELD = "Nhập từ Word";

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;

    private Browser browser;
    private Visitor visitor;
    private Member clerk;
    private EditionId item = new EditionId(0);

    @BeforeEach
    void openTheHouse() {
        browser = new Browser(port);
        visitor = new Visitor(browser.desktop());
        clerk = stories.cast().clerk();
        visitor.signsIn(members.email(clerk), Members.PASSWORD);
    }

    @AfterEach
    void closeTheBrowser() {
        visitor.close();
        browser.close();
    }

    @Test
    void aWordFileBecomesADraft() {
        whenAFileIsChosenOnThePageOfANewItem();
        thenItsTextStandsInTheEditorWithAReport();

        whenAPdfIsChosen();
        thenTheReasonStandsBesideTheFieldAndNothingIsLost();

        whenAFileInAnOldEncodingIsDropped();
        thenTheTextBeforeItIsAmongTheSavedStates();
        andItsConversionIsOfferedAndDoneWhenAskedFor();
    }

    @Test
    void withoutJavaScriptItIsAFormLikeAnyOther() {
        var plain = new Visitor(browser.withoutJavaScript());
        plain.signsIn(members.email(clerk), Members.PASSWORD);
        plain.opens("/toa-soan/tin-bai/moi");
        plain.types("Tiêu đề", "Tự đặt tên").attaches(FIELD, story()).presses("Nhập tệp đã chọn");
        plain.sees("Đã nhập từ Word");

        var content = stories.open(id(plain.page())).content();
        assertThat(content.title()).isEqualTo("Tự đặt tên");
        assertThat(content.body()).contains("<h2>Chợ phiên Pha Long</h2>", "<li>Mận</li>");
        plain.close();
    }

    private static FilePayload story() {
        return file(
                "cho-phien.docx",
                new WordDocument()
                        .picture("rId5", "cho.png", WordDocument.png(320, 240))
                        .body(WordDocument.p("Heading1", "Chợ phiên Pha Long"))
                        .body(
                                "<w:p>"
                                        + WordDocument.r("<w:b/>", "Sáng nay")
                                        + WordDocument.r(" họp."))
                        .body(
                                "<w:del w:id=\"1\"><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>")
                        .body(WordDocument.item(1, 0, "Mận") + WordDocument.item(1, 0, "Ngô"))
                        .body("<w:p>" + WordDocument.drawing("rId5", "Người bán mận") + "</w:p>")
                        .body(WordDocument.p("Caption", "Chợ đông. Ảnh: Lù Seo Pao"))
                        .bytes());
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private void whenAFileIsChosenOnThePageOfANewItem() {
        visitor.opens("/toa-soan/tin-bai/moi");
        visitor.attaches(FIELD, story());
    }

    private void thenItsTextStandsInTheEditorWithAReport() {
        visitor.sees("Đã nhập từ Word").sees("1 chỗ đã xóa khi theo dõi thay đổi").findsNoBarrier();
        assertThat(visitor.reads("Tiêu đề")).isEqualTo("Chợ phiên Pha Long");
        assertThat(visitor.page().locator(".editor figure img"))
                .hasAttribute("alt", "Người bán mận");
        item = id(visitor.page());
        assertThat(stories.open(item).content().body())
                .startsWith(
                        "<p><strong>Sáng nay</strong> họp.</p><ul><li>Mận</li><li>Ngô</li></ul>")
                .contains("<figcaption>Chợ đông <cite>Lù Seo Pao</cite></figcaption>");
    }

    private void whenAPdfIsChosen() {
        visitor.writes(" Gõ thêm.");
        visitor.attaches(
                FIELD, file("van-ban.docx", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
    }

    private void thenTheReasonStandsBesideTheFieldAndNothingIsLost() {
        visitor.sees("thực ra là PDF").findsNoBarrier();
        assertThat(visitor.page().locator("#e-word")).containsText("Xin nhập tệp Word gốc");
        assertThat(visitor.page().locator(".editor .tiptap")).containsText("Gõ thêm.");
    }

    private void whenAFileInAnOldEncodingIsDropped() {
        var old =
                new WordDocument()
                        .font(".VnTime")
                        .body(WordDocument.p("Céng hoµ x· héi chñ nghÜa ViÖt Nam"))
                        .bytes();
        visitor.page()
                .evaluate(
                        """
                        content => {
                          const board = new DataTransfer();
                          board.items.add(new File([new Uint8Array(content)], 'cu.docx'));
                          document.querySelector('[data-word]').dispatchEvent(
                            new DragEvent('drop', {dataTransfer: board, bubbles: true, cancelable: true}));
                        }
                        """,
                        numbers(old));
        visitor.sees("gõ bằng bảng mã cũ").findsNoBarrier();
    }

    private static List<Integer> numbers(byte[] content) {
        return IntStream.range(0, content.length).mapToObj(at -> content[at] & 0xff).toList();
    }

    private void thenTheTextBeforeItIsAmongTheSavedStates() {
        assertThat(stories.open(item).content().body())
                .isEqualTo("<p>Céng hoµ x· héi chñ nghÜa ViÖt Nam</p>");
        visitor.opens("/toa-soan/tin-bai/" + item);
        visitor.sees("nhập từ Word");
    }

    private void andItsConversionIsOfferedAndDoneWhenAskedFor() {
        visitor.opens("/toa-soan/tin-bai/" + item + "/sua");
        visitor.follows("Xem thử và chuyển sang Unicode");
        visitor.sees("Cộng hoà xã hội chủ nghĩa Việt Nam").sees("cho-phien.docx").findsNoBarrier();
        visitor.presses("Chuyển sang Unicode").sees("Đã chuyển sang Unicode");
        assertThat(stories.open(item).content().body())
                .isEqualTo("<p>Cộng hoà xã hội chủ nghĩa Việt Nam</p>");
    }

    private static EditionId id(Page page) {
        return new EditionId(Long.parseLong(page.url().split("/")[5]));
    }
}
