package vn.conglang.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.web.util.HtmlUtils;

/** Writes the documents of the demo, each as simple as its format allows. */
final class Papers {

    /** It comes with PDFBox and knows Vietnamese. */
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 56;
    private static final float TITLE_SIZE = 18;
    private static final float SIZE = 12;
    private static final float LEADING = 1.5f;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>%s</Types>\
            """;
    private static final String PART =
            "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/>";
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
            </Relationships>\
            """;

    private Papers() {}

    static byte[] written(PaperMaterial paper) {
        try {
            return switch (paper.format()) {
                case PDF -> pdf(paper);
                case DOCX -> docx(paper);
                case XLSX -> xlsx(paper);
                case ODT -> odt(paper);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(PaperMaterial paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var ttf = Papers.class.getResourceAsStream(FONT)) {
            var font = PDType0Font.load(document, ttf, true);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(paper.title());
            document.getDocumentCatalog().setLanguage("vi");
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - 2 * MARGIN);
                write(content, font, TITLE_SIZE, paper.title());
                content.newLineAtOffset(0, -SIZE);
                for (var line : paper.lines()) {
                    write(content, font, SIZE, line.replace(" | ", "   ·   "));
                    content.newLineAtOffset(0, -SIZE / 2);
                }
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(PDPageContentStream content, PDFont font, float size, String text)
            throws IOException {
        content.setFont(font, size);
        for (var line : broken(text, font, size)) {
            content.showText(line);
            content.newLineAtOffset(0, -size * LEADING);
        }
    }

    /** A text in lines that fit between the margins. */
    private static List<String> broken(String text, PDFont font, float size) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            var width = font.getStringWidth(longer) / 1000 * size;
            if (width > PDRectangle.A4.getWidth() - 2 * MARGIN) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static byte[] docx(PaperMaterial paper) throws IOException {
        var body =
                paper.lines().stream()
                        .map(line -> "<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(colon(line)))
                        .collect(Collectors.joining());
        return zip(
                parts(
                        "[Content_Types].xml",
                        TYPES.formatted(
                                PART.formatted(
                                        "word/document.xml", "wordprocessingml.document.main")),
                        "_rels/.rels",
                        RELATIONS.formatted("officeDocument", "word/document.xml"),
                        "word/document.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
                        <w:p><w:r><w:rPr><w:b/><w:sz w:val="36"/></w:rPr><w:t>%s</w:t></w:r></w:p>%s\
                        </w:body></w:document>\
                        """
                                .formatted(escaped(paper.title()), body)));
    }

    private static byte[] xlsx(PaperMaterial paper) throws IOException {
        var rows =
                paper.lines().stream()
                        .map(line ->
                                PaperMaterial.cells(line).stream()
                                        .map(Papers::cell)
                                        .collect(Collectors.joining("", "<row>", "</row>")))
                        .collect(Collectors.joining());
        return zip(
                parts(
                        "[Content_Types].xml",
                        TYPES.formatted(
                                PART.formatted("xl/workbook.xml", "spreadsheetml.sheet.main")
                                        + PART.formatted(
                                                "xl/worksheets/sheet1.xml",
                                                "spreadsheetml.worksheet")),
                        "_rels/.rels",
                        RELATIONS.formatted("officeDocument", "xl/workbook.xml"),
                        "xl/workbook.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                        <sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>\
                        """,
                        "xl/_rels/workbook.xml.rels",
                        RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"),
                        "xl/worksheets/sheet1.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
                        <cols><col min="1" max="3" width="32" customWidth="1"/></cols>\
                        <sheetData><row>%s</row>%s</sheetData></worksheet>\
                        """
                                .formatted(cell(paper.title()), rows)));
    }

    private static String cell(String text) {
        return NUMBER.matcher(text).matches()
                ? "<c><v>" + text + "</v></c>"
                : "<c t=\"inlineStr\"><is><t>" + escaped(text) + "</t></is></c>";
    }

    private static byte[] odt(PaperMaterial paper) throws IOException {
        var body =
                paper.lines().stream()
                        .map(line -> "<text:p>" + colon(line) + "</text:p>")
                        .collect(Collectors.joining());
        return zip(
                parts(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">\
                        <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>\
                        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
                        </manifest:manifest>\
                        """,
                        "content.xml",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
                        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">\
                        <office:body><office:text><text:h text:outline-level="1">%s</text:h>%s</office:text></office:body>\
                        </office:document-content>\
                        """
                                .formatted(escaped(paper.title()), body)));
    }

    /** Without tables of its own a form names a line and leaves the rest to fill in. */
    private static String colon(String line) {
        return escaped(line.replace(" | ", ": "));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static Map<String, String> parts(String... namesAndTexts) {
        var parts = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndTexts.length; i += 2) {
            parts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
