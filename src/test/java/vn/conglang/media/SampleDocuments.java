package vn.conglang.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Documents written for tests, each as small as its format allows. */
public final class SampleDocuments {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SampleDocuments() {}

    public static byte[] docx(String text) {
        return zip(docxParts(text));
    }

    public static Map<String, String> docxParts(String text) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes("/word/document.xml", WORD));
        parts.put("word/document.xml", word("document", text));
        return parts;
    }

    /** A part of a Word file: its text in two runs, as Word likes to break it. */
    public static String word(String root, String text) {
        var middle = text.length() / 2;
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:%1$s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:p><w:r><w:t>%2$s</w:t></w:r><w:r><w:t>%3$s</w:t></w:r></w:p></w:%1$s>\
        """
                .formatted(root, text.substring(0, middle), text.substring(middle));
    }

    public static String contentTypes(String part, String type) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="%s" ContentType="%s"/></Types>\
        """
                .formatted(part, type);
    }

    public static byte[] xlsx(String text) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes("/xl/workbook.xml", EXCEL));
        parts.put("xl/workbook.xml", "<workbook/>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c><v>12345</v></c></row></sheetData></worksheet>");
        return zip(parts);
    }

    public static byte[] odt(String text) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<office xmlns:text=\"urn:text\"><text:p>" + text + "</text:p></office>");
        return zip(parts);
    }

    public static byte[] pdf(String text) {
        return pdf(text, false);
    }

    public static byte[] lockedPdf() {
        return pdf("Khong doc duoc", true);
    }

    private static byte[] pdf(String text, boolean locked) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            if (locked) {
                document.protect(
                        new StandardProtectionPolicy("chu", "nguoi", new AccessPermission()));
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
