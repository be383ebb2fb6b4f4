package vn.conglang.newsroom.word;

import static vn.conglang.newsroom.word.WordDocument.drawing;
import static vn.conglang.newsroom.word.WordDocument.inFont;
import static vn.conglang.newsroom.word.WordDocument.item;
import static vn.conglang.newsroom.word.WordDocument.p;
import static vn.conglang.newsroom.word.WordDocument.png;
import static vn.conglang.newsroom.word.WordDocument.r;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.conglang.media.SampleDocuments;
import vn.conglang.newsroom.word.Finding.Kind;

/**
 * Files as people send them, each with what becomes of it. {@code #} stands for the number of a
 * picture.
 */
final class WordCorpus {

    /**
     * @param body what the item says afterwards; empty where the file is refused
     * @param told what the report must tell, besides what changes only the look
     * @param refusal the key of the refusal
     */
    record Sample(String name, byte[] file, String body, Set<Kind> told, String refusal) {

        @Override
        public String toString() {
            return name;
        }
    }

    private WordCorpus() {}

    static Stream<Sample> all() {
        return Stream.of(texts(), pictures(), fromWriter(), oldFonts(), refused())
                .flatMap(List::stream);
    }

    private static Sample clean(String name, WordDocument file, String body, Kind... told) {
        return new Sample(name + ".docx", file.bytes(), body, Set.of(told), "");
    }

    private static Sample refused(String name, byte[] file, String refusal) {
        return new Sample(name, file, "", Set.of(), refusal);
    }

    private static List<Sample> texts() {
        return List.of(
                clean(
                        "headings",
                        new WordDocument()
                                .body(p("Title", "Chợ phiên"))
                                .body(p("Heading1", "Sáng") + p("Mưa.") + p("Heading2", "Chiều")),
                        "<h2>Sáng</h2><p>Mưa.</p><h3>Chiều</h3>",
                        Kind.TITLE_TAKEN),
                clean(
                        "a heading by a style of one's own",
                        new WordDocument()
                                .style("Muc", "Mục lớn", "<w:basedOn w:val=\"Heading1\"/>")
                                .body(p("Đầu.") + p("Muc", "Mục")),
                        "<p>Đầu.</p><h2>Mục</h2>"),
                clean(
                        "a bold first line",
                        new WordDocument()
                                .body("<w:p>" + r("<w:b/>", "Tít") + "</w:p>" + p("Thân.")),
                        "<p>Thân.</p>",
                        Kind.TITLE_TAKEN),
                clean(
                        "dress",
                        new WordDocument()
                                .body(
                                        "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                                                + r("<w:b/><w:color w:val=\"FF0000\"/>", "Đỏ")
                                                + r("<w:sz w:val=\"40\"/>", " to ")
                                                + r("<w:i/>", "nghiêng")
                                                + r("<w:vertAlign w:val=\"superscript\"/>", "2")
                                                + "</w:p>"),
                        "<p><strong>Đỏ</strong> to <em>nghiêng</em><sup>2</sup></p>",
                        Kind.STYLES_DROPPED),
                clean(
                        "lists in lists",
                        new WordDocument()
                                .body(p("Gồm:") + item(1, 0, "Một") + item(1, 1, "Một a"))
                                .body(item(2, 2, "Một a 1") + item(1, 0, "Hai") + item(2, 0, "Số")),
                        "<p>Gồm:</p><ul><li>Một<ul><li>Một a<ol><li>Một a 1</li></ol></li></ul></li>"
                                + "<li>Hai</li></ul><ol><li>Số</li></ol>"),
                clean(
                        "a list by style",
                        new WordDocument()
                                .style(
                                        "Gach",
                                        "List Bullet",
                                        "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                                .body(p("Gồm:") + p("Gach", "Một") + p("Gach", "Hai")),
                        "<p>Gồm:</p><ul><li>Một</li><li>Hai</li></ul>"),
                clean(
                        "merged cells",
                        new WordDocument()
                                .body(
                                        p("Bảng:")
                                                + "<w:tbl><w:tr>"
                                                + cell("<w:gridSpan w:val=\"2\"/>", "Xã")
                                                + "</w:tr><w:tr>"
                                                + cell("<w:vMerge w:val=\"restart\"/>", "A")
                                                + cell("", "B")
                                                + "</w:tr><w:tr>"
                                                + cell("<w:vMerge/>", "")
                                                + cell("", "C")
                                                + "</w:tr></w:tbl>"),
                        "<p>Bảng:</p><table><tbody><tr><td colspan=\"2\"><p>Xã</p></td></tr>"
                                + "<tr><td rowspan=\"2\"><p>A</p></td><td><p>B</p></td></tr>"
                                + "<tr><td><p>C</p></td></tr></tbody></table>"),
                clean(
                        "a table in a table",
                        new WordDocument()
                                .body(
                                        p("Bảng:")
                                                + "<w:tbl><w:tr><w:tc>"
                                                + "<w:tbl><w:tr>"
                                                + cell("", "Trong")
                                                + "</w:tr></w:tbl>"
                                                + p("Ngoài")
                                                + "</w:tc></w:tr></w:tbl>"),
                        "<p>Bảng:</p><table><tbody><tr><td><table><tbody><tr><td><p>Trong</p></td></tr>"
                                + "</tbody></table><p>Ngoài</p></td></tr></tbody></table>"),
                clean(
                        "tracked changes",
                        new WordDocument()
                                .body(
                                        "<w:p>"
                                                + r("Giá ")
                                                + "<w:del w:id=\"1\"><w:r><w:delText>5</w:delText></w:r></w:del>"
                                                + "<w:ins w:id=\"2\">"
                                                + r("7")
                                                + "</w:ins><w:moveFrom w:id=\"3\">"
                                                + r("cũ")
                                                + "</w:moveFrom><w:moveTo w:id=\"4\">"
                                                + r(" nghìn")
                                                + "</w:moveTo></w:p>"),
                        "<p>Giá 7 nghìn</p>",
                        Kind.INSERTIONS_KEPT,
                        Kind.DELETIONS_DROPPED),
                clean(
                        "a deleted row",
                        new WordDocument()
                                .body(
                                        p("Bảng:")
                                                + "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
                                                + cell("", "Bỏ")
                                                + "</w:tr><w:tr>"
                                                + cell("", "Còn")
                                                + "</w:tr></w:tbl>"),
                        "<p>Bảng:</p><table><tbody><tr><td><p>Còn</p></td></tr></tbody></table>",
                        Kind.DELETIONS_DROPPED),
                clean(
                        "text boxes",
                        new WordDocument()
                                .body(
                                        "<w:p>"
                                                + r("Trước")
                                                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                                                + "<wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
                                                + p("Trong hộp")
                                                + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
                                                + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                                + "<w:txbxContent>"
                                                + p("Trong hộp")
                                                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                                                + "</mc:AlternateContent></w:r></w:p>"
                                                + p("Sau")),
                        "<p>Trước</p><p>Trong hộp</p><p>Sau</p>",
                        Kind.TEXT_BOXES_KEPT),
                clean(
                        "footnotes",
                        new WordDocument()
                                .notes(
                                        "<w:footnote w:id=\"2\">"
                                                + p("Theo huyện.")
                                                + "</w:footnote>")
                                .body(
                                        "<w:p>"
                                                + r("Tăng 5%")
                                                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"),
                        "<p>Tăng 5%<sup>[1]</sup></p><hr><ol><li><p>Theo huyện.</p></li></ol>",
                        Kind.NOTES_MOVED),
                clean(
                        "links",
                        new WordDocument()
                                .relation("rIdA", "hyperlink", "https://laocai.gov.vn/tin", true)
                                .relation("rIdB", "hyperlink", "javascript:alert(1)", true)
                                .relation("rIdC", "hyperlink", "file:///C:/mat.docx", true)
                                .body("<w:p>" + link("rIdA", "Tỉnh") + link("rIdB", " xấu"))
                                .body(link("rIdC", " máy tôi") + "</w:p>"),
                        "<p><a href=\"https://laocai.gov.vn/tin\">Tỉnh</a> xấu máy tôi</p>",
                        Kind.LINKS_DROPPED),
                clean(
                        "fields, hidden text and comments",
                        new WordDocument()
                                .body(
                                        "<w:p>"
                                                + r("Ngày ")
                                                + "<w:fldSimple w:instr=\"DATE\">"
                                                + r("26/11")
                                                + "</w:fldSimple>"
                                                + r("<w:vanish/>", "mật khẩu")
                                                + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"),
                        "<p>Ngày 26/11</p>",
                        Kind.FIELDS_KEPT,
                        Kind.HIDDEN_TEXT_DROPPED,
                        Kind.COMMENTS_DROPPED),
                clean(
                        "headers and a formula",
                        new WordDocument()
                                .body(
                                        "<w:p>"
                                                + r("Với ")
                                                + "<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>"
                                                + "<w:sectPr><w:headerReference r:id=\"rId7\"/></w:sectPr>"),
                        "<p>Với x=2</p>",
                        Kind.FORMULAS_FLATTENED,
                        Kind.HEADERS_DROPPED),
                clean(
                        "a quotation and a line break",
                        new WordDocument()
                                .body(p("Ông nói:") + p("Quote", "Rừng là nước."))
                                .body(
                                        "<w:p>"
                                                + r("Một")
                                                + "<w:r><w:br/></w:r>"
                                                + r("hai")
                                                + "</w:p>"),
                        "<p>Ông nói:</p><blockquote><p>Rừng là nước.</p></blockquote><p>Một<br>hai</p>"),
                clean(
                        "decomposed letters and invisible marks",
                        WordDocument.of("Hu\u0323e\u0302\u0323\u200Bn"),
                        "<p>Hụện</p>"),
                clean(
                        "text that looks like markup",
                        WordDocument.of("&lt;script&gt;alert(1)&lt;/script&gt; \uE0000\uE001"),
                        "<p>&lt;script&gt;alert(1)&lt;/script&gt; 0</p>"),
                clean(
                        "entities of its own",
                        new WordDocument()
                                .part(
                                        "word/document.xml",
                                        """
                                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                                        <w:body><w:p><w:r><w:t>Sạch</w:t></w:r></w:p></w:body></w:document>\
                                        """),
                        "<p>Sạch</p>"));
    }

    private static List<Sample> pictures() {
        return List.of(
                clean(
                        "a picture with a caption",
                        new WordDocument()
                                .picture("rId5", "a.png", png(40, 30))
                                .body(p("Chợ đông."))
                                .body("<w:p>" + drawing("rId5", "Người bán mận") + "</w:p>")
                                .body(p("Caption", "Chợ sáng. Ảnh: Lù Seo Pao")),
                        "<p>Chợ đông.</p><figure data-picture=\"#\"><img alt=\"Người bán mận\">"
                                + "<figcaption>Chợ sáng <cite>Lù Seo Pao</cite></figcaption></figure>",
                        Kind.PICTURES_TAKEN),
                clean(
                        "pictures in the line, in a list and in a table of one column",
                        new WordDocument()
                                .picture("rId5", "a.png", png(41, 30))
                                .body(
                                        "<w:p>"
                                                + r("Trước ")
                                                + drawing("rId5", "A")
                                                + r("sau")
                                                + "</w:p>")
                                .body(
                                        "<w:tbl><w:tr><w:tc><w:p>"
                                                + drawing("rId5", "B")
                                                + "</w:p></w:tc></w:tr><w:tr>"
                                                + cell("", "Ảnh chụp sáng nay")
                                                + "</w:tr></w:tbl>"),
                        "<p>Trước sau</p><figure data-picture=\"#\"><img alt=\"A\"></figure>"
                                + "<figure data-picture=\"#\"><img alt=\"B\">"
                                + "<figcaption>Ảnh chụp sáng nay</figcaption></figure>",
                        Kind.PICTURES_TAKEN),
                clean(
                        "a picture too wide and one too old",
                        new WordDocument()
                                .picture("rId5", "huge.png", hugePng())
                                .picture("rId6", "chart.emf", new byte[] {1, 0, 0, 0, 88, 0, 0, 0})
                                .body(
                                        "<w:p>"
                                                + drawing("rId5", "")
                                                + drawing("rId6", "")
                                                + "</w:p>")
                                .body(p("Chữ còn.")),
                        "<p>Chữ còn.</p>",
                        Kind.PICTURES_REFUSED,
                        Kind.PICTURES_UNSUPPORTED),
                clean(
                        "a picture elsewhere and one that is missing",
                        new WordDocument()
                                .relation("rId5", "image", "http://10.0.0.1/a.png", true)
                                .relation("rId6", "image", "../../etc/passwd", false)
                                .body(
                                        "<w:p>"
                                                + drawing("rId5", "")
                                                + drawing("rId6", "")
                                                + "</w:p>")
                                .body(p("Chữ còn.")),
                        "<p>Chữ còn.</p>",
                        Kind.PICTURES_ELSEWHERE),
                clean(
                        "a chart and an embedded sheet",
                        new WordDocument()
                                .body(
                                        "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData>"
                                                + "<c:chart r:id=\"rId9\"/></a:graphicData></a:graphic></wp:inline>"
                                                + "</w:drawing></w:r><w:r><w:object><o:OLEObject/></w:object></w:r>"
                                                + r("Biểu")
                                                + "</w:p>"),
                        "<p>Biểu</p>",
                        Kind.OBJECTS_DROPPED));
    }

    private static List<Sample> fromWriter() {
        return List.of(
                new Sample(
                        "writer.odt",
                        new WriterDocument(
                                        """
                                        <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>\
                                        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Illustration"/>\
                                        <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>\
                                        """,
                                        """
                                        <text:h text:outline-level="1">Tít</text:h><text:p>Bà con <text:span text:style-name="T1">được mùa</text:span>.</text:p>\
                                        <text:list text:style-name="L1"><text:list-item><text:p>Một</text:p></text:list-item></text:list>\
                                        <table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Ô</text:p></table:table-cell>\
                                        <table:covered-table-cell/></table:table-row></table:table>\
                                        <text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>Chợ</svg:desc></draw:frame></text:p>\
                                        <text:p text:style-name="P1">Chợ sáng</text:p>\
                                        <text:p>Tăng<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Theo huyện</text:p></text:note-body></text:note></text:p>\
                                        """)
                                .part("Pictures/a.png", png(42, 30))
                                .bytes(),
                        "<p>Bà con <strong>được mùa</strong>.</p><ol><li><p>Một</p></li></ol>"
                                + "<table><tbody><tr><td colspan=\"2\"><p>Ô</p></td></tr></tbody></table>"
                                + "<figure data-picture=\"#\"><img alt=\"Chợ\"><figcaption>Chợ sáng</figcaption></figure>"
                                + "<p>Tăng<sup>[1]</sup></p><hr><ol><li><p>Theo huyện</p></li></ol>",
                        Set.of(Kind.TITLE_TAKEN, Kind.PICTURES_TAKEN, Kind.NOTES_MOVED),
                        ""),
                new Sample(
                        "changes.odt",
                        new WriterDocument(
                                        "",
                                        """
                                        <text:tracked-changes><text:changed-region><text:deletion><text:p>cũ</text:p></text:deletion></text:changed-region></text:tracked-changes>\
                                        <text:p>Mới<office:annotation><text:p>xem lại</text:p></office:annotation></text:p>\
                                        """)
                                .bytes(),
                        "<p>Mới</p>",
                        Set.of(Kind.DELETIONS_DROPPED, Kind.COMMENTS_DROPPED),
                        ""));
    }

    private static List<Sample> oldFonts() {
        return List.of(
                clean(
                        "TCVN3 by the usual font",
                        new WordDocument()
                                .font(".VnTime")
                                .body("<w:p>" + inFont(".VnTimeH", "ñy ban") + "</w:p>")
                                .body(p("Céng hoµ x· héi chñ nghÜa ViÖt Nam, n\u00ADíc m¹nh")),
                        "<p>ñy ban</p><p>Céng hoµ x· héi chñ nghÜa ViÖt Nam, n\u2010íc m¹nh</p>",
                        Kind.OLD_TEXT),
                clean(
                        "VNI in a run of its own",
                        new WordDocument()
                                .body(
                                        "<w:p>"
                                                + r("Đường ")
                                                + inFont("VNI-Times", "Vieät Nam")
                                                + "</w:p>"),
                        "<p>Đường Vieät Nam</p>",
                        Kind.OLD_TEXT),
                clean(
                        "TCVN3 with one letter of Unicode",
                        new WordDocument().font(".VnTime").body(p("Ng\u00ADêi d©n kỹ n¨ng")),
                        "<p>Ng\u2010êi d©n kỹ n¨ng</p>",
                        Kind.OLD_TEXT),
                clean(
                        "Unicode in an old font",
                        new WordDocument().font(".VnTime").body(p("Việt Nam, Hà Nội")),
                        "<p>Việt Nam, Hà Nội</p>"));
    }

    private static List<Sample> refused() {
        var whole = WordDocument.of("Nguyên vẹn").bytes();
        return List.of(
                refused("rong.docx", new byte[0], "newsroom.word.refusal.Empty"),
                refused(
                        "macro.docx",
                        WordDocument.of("Chạy").part("word/vbaProject.bin", new byte[] {1}).bytes(),
                        "media.refusal.Macros"),
                refused(
                        "macro.docm",
                        WordDocument.of("Chạy").type("macroEnabled").bytes(),
                        "media.refusal.Macros"),
                refused(
                        "vo.docx",
                        Arrays.copyOf(whole, whole.length / 2),
                        "newsroom.word.refusal.Broken"),
                refused(
                        "hong-xml.docx",
                        new WordDocument()
                                .part("word/document.xml", "<w:document><w:body>")
                                .bytes(),
                        "media.refusal.BrokenDocument"),
                refused("bom.docx", bomb(), "media.refusal.Bomb"),
                refused("dai.docx", long9MegaBytes(), "newsroom.word.refusal.TooLong"),
                refused("sau.docx", deep(), "newsroom.word.refusal.TooDeep"),
                refused("cu.doc", old("WordDocument"), "newsroom.word.refusal.OldWord"),
                refused("khoa.docx", old("EncryptedPackage"), "newsroom.word.refusal.Locked"),
                refused("thuc-ra.docx", SampleDocuments.pdf("x"), "newsroom.word.refusal.Pdf"),
                refused("bang.docx", SampleDocuments.xlsx("x"), "newsroom.word.refusal.NotWord"),
                refused("anh.docx", png(10, 10), "newsroom.word.refusal.NotWord"),
                refused(
                        "thuc-ra-rtf.docx",
                        "{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII),
                        "newsroom.word.refusal.Rtf"),
                refused(
                        "khoa.odt",
                        new WriterDocument("", "<text:p>x</text:p>")
                                .part(
                                        "META-INF/manifest.xml",
                                        "<manifest><encryption-data/></manifest>"
                                                .getBytes(StandardCharsets.UTF_8))
                                .bytes(),
                        "media.refusal.Locked"));
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>".formatted(properties, p(text));
    }

    private static String link(String relation, String text) {
        return "<w:hyperlink r:id=\"%s\">%s</w:hyperlink>".formatted(relation, r(text));
    }

    /** Half a gigabyte of nothing. */
    private static byte[] bomb() {
        return WordDocument.of("Nổ").part("word/media/x.bin", new byte[450 << 20]).bytes();
    }

    private static byte[] long9MegaBytes() {
        return new WordDocument().body(p("Dài quá. ".repeat(1 << 20))).bytes();
    }

    private static byte[] deep() {
        return new WordDocument()
                .body("<w:sdt><w:sdtContent>".repeat(40))
                .body(p("Sâu") + "</w:sdtContent></w:sdt>".repeat(40))
                .bytes();
    }

    private static byte[] old(String stream) {
        var name = stream.getBytes(StandardCharsets.UTF_16LE);
        var file = new byte[4096];
        System.arraycopy(
                new byte[] {
                    (byte) 0xD0,
                    (byte) 0xCF,
                    0x11,
                    (byte) 0xE0,
                    (byte) 0xA1,
                    (byte) 0xB1,
                    0x1A,
                    (byte) 0xE1
                },
                0,
                file,
                0,
                8);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    /** A header that promises 100 million dots. */
    private static byte[] hugePng() {
        var picture = png(20, 20);
        picture[16] = 0;
        picture[17] = 0;
        picture[18] = 0x27;
        picture[19] = 0x10;
        picture[22] = 0x27;
        picture[23] = 0x10;
        return picture;
    }
}
