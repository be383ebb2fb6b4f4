package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.conglang.newsroom.content.BodyHtml;

/**
 * The rich-text editor by itself, in a real browser and under the portal's content security policy.
 * What it sends is what a plain form sends.
 */
class EditorTests {

    private static final Path ASSETS = Path.of("target/classes/static/assets");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><title>Editor</title>
            <link rel="stylesheet" href="/assets/%s">
            <script src="/assets/%s" defer></script><script src="/assets/%s" defer></script></head>
            <body><main><h1>Editor</h1><form method="post" action="/sent" data-warn-unsaved>
            <label for="body">Text</label>
            <textarea id="body" name="body" required data-rich-editor data-upload-url="/upload"
                data-csrf-header="X-CSRF-TOKEN" data-csrf-token="proof" data-labels='%s'>%s</textarea>
            <button>Save</button></form></main></body></html>
            """;

    private static final String LABELS =
            "toolbar undo redo heading2 heading3 heading4 bold italic underline subscript"
                    + " superscript bulletList orderedList blockquote link linkAddress linkApply linkRemove linkInvalid"
                    + " cancel table tableAddRow tableAddColumn tableDeleteRow tableDeleteColumn"
                    + " tableHeader tableDelete rule picture file pictureAlt pictureCaption"
                    + " pictureCredit pictureUp pictureDown pictureRemove uploading uploaded"
                    + " uploadFailed words";

    private static final String START = "<p>Ngô trên đá</p>";

    /** All that the server keeps; only the rows of a table's head are written as its first rows. */
    private static final String EVERYTHING =
            "<h2>Trồng rừng</h2><h3>Mật độ</h3><h4>Keo</h4>"
                    + "<p>10<sup>3</sup> cây/ha, CO<sub>2</sub>, <s>12</s> 13 ha<br>"
                    + "<strong>đậm</strong> <em>nghiêng</em> <u>gạch chân</u>"
                    + " <a href=\"/quy-che\">quy chế</a></p>"
                    + "<ul><li><p>Na Lốc</p></li></ul><ol><li><p>Bản Lầu</p></li></ol>"
                    + "<blockquote><p>Rừng là nước.</p></blockquote><hr>"
                    + "<table><tbody><tr><th colspan=\"2\" scope=\"col\"><p>Xã</p></th></tr>"
                    + "<tr><td><p>Lùng Vai</p></td><td><p>5 m<sup>3</sup></p></td></tr></tbody></table>"
                    + "<figure data-picture=\"12\"><img alt=\"Rừng\"><figcaption>Rừng keo"
                    + " <cite>Giàng Seo Thử</cite></figcaption></figure><p>Hết</p>";

    private static HttpServer server;
    private static Browser browser;
    private static volatile String saved = START;
    private static volatile String sent = "";
    private static volatile String upload = "";
    private static volatile String proof = "";

    private final List<String> complaints = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", EditorTests::answer);
        server.start();
        browser = new Browser(server.getAddress().getPort());
    }

    @AfterAll
    static void close() {
        browser.close();
        server.stop(0);
    }

    @BeforeEach
    void openPage() {
        page = browser.desktop();
        page.onConsoleMessage(message -> {
            // A refused upload is an answer with an error status, which the browser notes by
            // itself.
            if (message.type().equals("error") && !message.text().contains("status of 422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("/");
    }

    @AfterEach
    void nothingWasBlockedOrBroken() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void writesPlainHtmlBackIntoTheField() {
        text().click();
        page.keyboard().press("Control+End");
        page.keyboard().press("Enter");
        press("heading2");
        page.keyboard().type("Vụ xuân");
        page.keyboard().press("Enter");
        press("bold");
        page.keyboard().type("được mùa");
        press("bold");
        page.keyboard().press("Enter");
        press("bulletList");
        page.keyboard().type("Na Lốc");

        assertThat(field())
                .isEqualTo(
                        START
                                + "<h2>Vụ xuân</h2><p><strong>được mùa</strong></p>"
                                + "<ul><li><p>Na Lốc</p></li></ul>");
    }

    @Test
    void sendsWhatWasWritten() {
        text().click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" và dứa");
        page.locator("form > button").click();
        page.waitForURL("**/sent");

        assertThat(sent).isEqualTo("<p>Ngô trên đá và dứa</p>");
    }

    @Test
    void aTableHasNoWidthsOfItsOwn() {
        text().click();
        press("table");
        page.keyboard().type("Thôn");
        button("tableAddRow").click();

        assertThat(field()).contains("<table><tbody><tr><th><p>Thôn</p></th>");
        assertThat(field()).doesNotContain("style", "colgroup", "colspan");
        assertThat(Pattern.compile("<tr>").matcher(field()).results().count()).isEqualTo(4);
    }

    @Test
    void aLinkLeadsOnlyWhereALinkMay() {
        text().click();
        page.keyboard().press("Control+A");
        press("link");
        page.getByLabel("linkAddress").fill("javascript:alert(1)");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("linkInvalid");

        page.getByLabel("linkAddress").fill("laocai.gov.vn/tin");
        page.keyboard().press("Enter");
        assertThat(field())
                .isEqualTo("<p><a href=\"https://laocai.gov.vn/tin\">Ngô trên đá</a></p>");
    }

    @Test
    void aPictureKeepsTheWordsTypedBelowIt() {
        upload =
                "{\"id\":12,\"name\":\"a.png\",\"kind\":\"PICTURE\",\"preview\":\"/anh\",\"width\":4,\"height\":3}";
        choose("picture", "a.png");
        page.getByLabel("pictureAlt").fill("Ruộng bậc thang");
        page.getByLabel("pictureCaption").fill("Mùa nước đổ");
        page.getByLabel("pictureCredit").fill("Giàng Seo Thử");

        assertThat(field())
                .contains(
                        "<figure data-picture=\"12\"><img src=\"/anh\" alt=\"Ruộng bậc thang\""
                                + " width=\"4\" height=\"3\"><figcaption>Mùa nước đổ"
                                + " <cite>Giàng Seo Thử</cite></figcaption></figure>");
        assertThat(proof).isEqualTo("proof");
    }

    @Test
    void aPictureIsMovedAndTakenOutByKeyboard() {
        upload =
                "{\"id\":7,\"name\":\"b.png\",\"kind\":\"PICTURE\",\"preview\":\"/anh\",\"width\":4,\"height\":3}";
        choose("picture", "b.png");
        page.getByLabel("pictureCredit").focus();
        page.keyboard().press("Tab");
        assertThat(button("pictureUp")).isFocused();
        page.keyboard().press("Enter");
        assertThat(field()).matches("<figure data-picture=\"7\">.*</figure><p>Ngô trên đá</p>.*");

        button("pictureRemove").focus();
        page.keyboard().press("Enter");
        assertThat(field()).doesNotContain("figure");
    }

    @Test
    void typingOnASelectedPictureGoesOnBelowIt() {
        upload =
                "{\"id\":7,\"name\":\"b.png\",\"kind\":\"PICTURE\",\"preview\":\"/anh\",\"width\":4,\"height\":3}";
        choose("picture", "b.png");
        page.locator(".editor-picture").click(new Locator.ClickOptions().setPosition(2, 2));
        assertThat(page.locator(".editor-picture.ProseMirror-selectednode")).isVisible();
        page.keyboard().type("Mùa");

        assertThat(field()).contains("<figure data-picture=\"7\">").contains("</figure><p>Mùa</p>");
    }

    @Test
    void aFileBecomesALinkToIt() {
        upload = "{\"id\":9,\"name\":\"Kế hoạch.pdf\",\"kind\":\"DOCUMENT\",\"preview\":null}";
        choose("file", "k.pdf");

        assertThat(page.locator(".editor a[data-file='9']")).hasText("Kế hoạch.pdf");
        assertThat(field())
                .contains("<a href=\"/toa-soan/tep/9\" data-file=\"9\">Kế hoạch.pdf</a>");
    }

    /** A saved body carries only the numbers of its files: see BodyHtml. */
    @Test
    void filesAndPicturesOfASavedTextAreThereWhenItIsEditedAgain() {
        saved =
                "<p><a data-file=\"9\">Kế hoạch</a> và <a href=\"/quy-che\">quy chế</a></p>"
                        + "<figure data-picture=\"12\"><img alt=\"Ruộng\"></figure><p>Hết</p>";
        try {
            page.navigate("/");
        } finally {
            saved = START;
        }
        assertThat(page.locator(".editor figure img"))
                .hasAttribute("src", "/toa-soan/tep/12/xem?rong=960");

        page.locator(".editor p").last().click();
        page.keyboard().press("Control+End");
        page.keyboard().type("!");

        assertThat(field())
                .contains("<a href=\"/toa-soan/tep/9\" data-file=\"9\">Kế hoạch</a>")
                .contains("<a href=\"/quy-che\">quy chế</a>")
                .contains("<figure data-picture=\"12\">")
                .contains("Hết!");
    }

    @Test
    void nothingThatTheServerKeepsIsLostInTheEditor() {
        var kept = BodyHtml.clean(EVERYTHING);
        saved = kept;
        try {
            page.navigate("/");
        } finally {
            saved = START;
        }
        page.locator(".editor p").last().click();
        page.keyboard().press("Control+End");
        page.keyboard().type("!");

        assertThat(BodyHtml.clean(field())).isEqualTo(kept.replace("Hết", "Hết!"));
        assertThat(BodyHtml.parse(kept).body().select("*"))
                .extracting(Element::nodeName)
                .containsAll(without("thead", BodyHtml.ELEMENTS));
    }

    @Test
    void figuresAboveAndBelowTheLineStayThereWhenPasted() {
        text().click();
        page.keyboard().press("Control+A");
        paste("10<sup>3</sup> cây/ha, CO<sub>2</sub>");

        assertThat(field()).isEqualTo("<p>10<sup>3</sup> cây/ha, CO<sub>2</sub></p>");
    }

    @Test
    void aCharacterIsAboveOrBelowTheLine() {
        text().click();
        page.keyboard().press("Control+A");
        press("superscript");
        press("subscript");

        assertThat(field()).isEqualTo("<p><sub>Ngô trên đá</sub></p>");
    }

    @Test
    void aRefusedUploadIsSaidUnderTheText() {
        upload = "";
        chooseOnly("picture", "c.png");

        assertThat(page.locator(".editor-status [role=status]")).hasText("Tệp hỏng");
        assertThat(field()).isEqualTo(START);
    }

    @Test
    void whatIsPastedLosesItsDress() {
        text().click();
        page.keyboard().press("Control+A");
        paste(
                """
                <h1 style="color:red">Tit</h1><p class="MsoNormal" style="font-size:40px">\
                <b style="font-weight:normal">a\u0302m <span style="color:red">no</span></b>\
                <script>1</script><img src="http://x.example/y.png">
                <a href="javascript:1" onclick="1">k</a></p>
                """);

        assertThat(field())
                .startsWith("<h2>Tit</h2>")
                .contains("âm no")
                .doesNotContain("style", "class", "script", "img", "strong", "onclick", "href");
    }

    /** As Word puts a list on the clipboard: paragraphs with a bullet drawn before them. */
    @Test
    void aListOfWordBecomesAList() {
        pasteOverAll(
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
                <body lang=EN-US><!--StartFragment--><h1 style='mso-list:none'>Tin<o:p></o:p></h1>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]><b>Mận</b><o:p></o:p></p>
                <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Tả van</p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Ngô</p>
                <p class=MsoNormal><span style='mso-hide:all;display:none'>ẩn</span><span style='font-size:14.0pt;color:red'>Hết</span><o:p>&nbsp;</o:p></p>
                <!--EndFragment--></body></html>
                """);

        assertThat(field())
                .isEqualTo(
                        "<h2>Tin</h2><ul><li><p><strong>Mận</strong></p><ol><li><p>Tả van</p></li></ol></li>"
                                + "<li><p>Ngô</p></li></ul><p>Hết</p>");
    }

    /** Google wraps all of it in a bold that is not bold, and says the rest in styles. */
    @Test
    void whatGoogleCopiesKeepsOnlyItsMeaning() {
        pasteOverAll(
                """
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="line-height:1.38">\
                <span style="font-size:16pt;font-weight:400">Chợ</span></h2><p dir="ltr"><span style="font-weight:700">Đậm</span>\
                <span style="font-style:italic"> nghiêng</span><span style="font-weight:400"> thường</span></p><br />\
                <ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc"><p dir="ltr" role="presentation"><span>Mận</span></p></li></ul></b>\
                """);

        assertThat(field())
                .isEqualTo(
                        "<h2>Chợ</h2><p><strong>Đậm</strong><em> nghiêng</em> thường</p>"
                                + "<ul><li><p>Mận</p></li></ul>");
    }

    /** Zalo knows divisions and line breaks only. */
    @Test
    void theLinesOfZaloBecomeParagraphs() {
        pasteOverAll(
                """
                <div class="text" style="color:#081c36"><div id="m1"><span-13 style="white-space:pre">Kính gửi tòa soạn,</span-13></div>\
                <div><br></div><div>Chợ họp sớm.<br>Giá tăng.<br><br>Bà con vui.</div></div>\
                """);

        assertThat(field())
                .isEqualTo(
                        "<p>Kính gửi tòa soạn,</p><p>Chợ họp sớm.<br>Giá tăng.</p><p>Bà con vui.</p>");
    }

    /** In TCVN3 the invisible soft hyphen is the letter that stands in every second word. */
    @Test
    void noLetterOfAnOldFontIsLostOnTheWay() {
        pasteOverAll("<p style=\"font-family:.VnTime\">n\u00ADíc m¹nh</p>");

        assertThat(field()).isEqualTo("<p>n\u2010íc m¹nh</p>");
    }

    private void pasteOverAll(String html) {
        text().click();
        page.keyboard().press("Control+A");
        paste(html);
    }

    @Test
    void theToolbarIsOneStopAndIsWalkedWithArrows() {
        page.keyboard().press("Tab");
        assertThat(button("undo")).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(button("heading2")).isFocused();
        page.keyboard().press("Tab");
        assertThat(text()).isFocused();
    }

    @Test
    void isOpenToEverybody() {
        Browser.assertAccessible(page);
    }

    @Test
    void withoutJavaScriptTheFieldItselfIsSent() {
        var plain = browser.withoutJavaScript();
        plain.navigate("/");
        plain.locator("textarea").fill("<p>chữ</p>");
        plain.locator("button").click();
        plain.waitForURL("**/sent");

        assertThat(sent).isEqualTo("<p>chữ</p>");
        plain.context().close();
    }

    private static List<String> without(String name, Set<String> names) {
        return names.stream().filter(other -> !other.equals(name)).toList();
    }

    private void paste(String html) {
        page.evaluate(
                """
                html => {
                  const board = new DataTransfer();
                  board.setData('text/html', html);
                  document.querySelector('.tiptap').dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData: board, bubbles: true, cancelable: true}));
                }
                """,
                html);
    }

    private Locator text() {
        return page.locator(".tiptap");
    }

    private String field() {
        return page.locator("textarea[name=body]").inputValue();
    }

    private Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(key).setExact(true));
    }

    private void press(String key) {
        button(key).click();
    }

    private void choose(String key, String name) {
        chooseOnly(key, name);
        assertThat(page.locator(".editor-status [role=status]")).hasText("uploaded");
    }

    private void chooseOnly(String key, String name) {
        text().click();
        page.keyboard().press("Control+End");
        var chooser = page.waitForFileChooser(() -> press(key));
        chooser.setFiles(new FilePayload(name, "application/octet-stream", new byte[] {1}));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        if (path.startsWith("/assets/")) {
            var file = ASSETS.resolve(path.substring("/assets/".length()));
            send(exchange, 200, type(path), Files.readAllBytes(file));
        } else if (path.equals("/upload")) {
            proof = exchange.getRequestHeaders().getFirst("X-CSRF-TOKEN");
            var refused = upload.isEmpty();
            var json = refused ? "{\"message\":\"Tệp hỏng\"}" : upload;
            send(exchange, refused ? 422 : 200, "application/json", bytes(json));
        } else if (path.equals("/sent")) {
            sent = URLDecoder.decode(body.replace("body=", ""), StandardCharsets.UTF_8);
            send(exchange, 200, "text/html", bytes("<title>sent</title>"));
        } else if (path.equals("/")) {
            send(exchange, 200, "text/html", bytes(page()));
        } else {
            send(exchange, 200, "image/svg+xml", Files.readAllBytes(asset("emblem.svg")));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String type(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1);
        return Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml")
                .getOrDefault(ending, "font/woff2");
    }

    /** Every label is its own key, so that a test finds a button by it. */
    private static String page() throws IOException {
        var json =
                Stream.of(LABELS.split(" "))
                        .map(key -> "\"%s\":\"%s\"".formatted(key, key))
                        .collect(Collectors.joining(",", "{", "}"));
        return PAGE.formatted(
                asset("desk.css").getFileName(),
                asset("desk.js").getFileName(),
                asset("editor.js").getFileName(),
                json,
                saved.replace("<", "&lt;"));
    }

    private static Path asset(String name) throws IOException {
        var dot = name.lastIndexOf('.');
        var pattern = name.substring(0, dot) + "-[A-Z0-9]{8}" + name.substring(dot);
        try (var files = Files.list(ASSETS)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches(pattern))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
