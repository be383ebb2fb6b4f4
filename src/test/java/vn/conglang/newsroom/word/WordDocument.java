package vn.conglang.newsroom.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A Word file as Word writes it, made piece by piece; what is not named is as Word has it. */
public final class WordDocument {

    private static final String NAMESPACES =
            """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"\
            """;

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String usualFont = "Times New Roman";
    private String type = "document";

    public static WordDocument of(String... paragraphs) {
        var document = new WordDocument();
        for (var paragraph : paragraphs) {
            document.body(p(paragraph));
        }
        return document;
    }

    public WordDocument body(String xml) {
        body.append(xml);
        return this;
    }

    WordDocument style(String id, String name, String more) {
        styles.append(
                "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s</w:style>"
                        .formatted(id, name, more));
        return this;
    }

    /** The font of a text that names none. */
    public WordDocument font(String font) {
        usualFont = font;
        return this;
    }

    WordDocument type(String name) {
        type = name;
        return this;
    }

    WordDocument part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    WordDocument part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    WordDocument relation(String id, String kind, String target, boolean outside) {
        relations.append(
                "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>"
                        .formatted(
                                id,
                                RELATIONS,
                                kind,
                                target,
                                outside ? " TargetMode=\"External\"" : ""));
        return this;
    }

    /** A picture in the file, to be shown by {@link #drawing}. */
    public WordDocument picture(String id, String name, byte[] content) {
        return part("word/media/" + name, content).relation(id, "image", "media/" + name, false);
    }

    public WordDocument notes(String xml) {
        return part(
                        "word/footnotes.xml",
                        "<w:footnotes %s>%s</w:footnotes>".formatted(NAMESPACES, xml))
                .relation("rIdNotes", "footnotes", "footnotes.xml", false);
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        put(
                all,
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Default Extension="png" ContentType="image/png"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.%s.main+xml"/>\
                </Types>\
                """
                        .formatted(type));
        put(
                all,
                "_rels/.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/>\
                </Relationships>\
                """
                        .formatted(RELATIONS));
        put(
                all,
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                        + "<w:document %s><w:body>%s</w:body></w:document>"
                                .formatted(NAMESPACES, body));
        put(
                all,
                "word/_rels/document.xml.rels",
                """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rIdStyles" Type="%1$sstyles" Target="styles.xml"/>\
                <Relationship Id="rIdNumbers" Type="%1$snumbering" Target="numbering.xml"/>%2$s\
                </Relationships>\
                """
                        .formatted(RELATIONS, relations));
        put(
                all,
                "word/styles.xml",
                """
                <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%2$s" w:hAnsi="%2$s"/>\
                </w:rPr></w:rPrDefault></w:docDefaults>\
                <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
                <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>\
                <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>\
                <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>\
                <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>\
                <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>%3$s</w:styles>\
                """
                        .formatted(NAMESPACES, usualFont, styles));
        put(all, "word/numbering.xml", numbering());
        all.putAll(parts);
        return zip(all);
    }

    /** Number 1 is a list of points, number 2 one of figures. */
    private static String numbering() {
        var levels = new StringBuilder();
        for (var kind : new String[] {"bullet", "decimal"}) {
            levels.append(
                    "<w:abstractNum w:abstractNumId=\"%s\">"
                            .formatted(kind.equals("bullet") ? "1" : "2"));
            for (var level = 0; level < 9; level++) {
                levels.append(
                        "<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"%s\"/></w:lvl>"
                                .formatted(level, kind));
            }
            levels.append("</w:abstractNum>");
        }
        return "<w:numbering %s>%s<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        .formatted(NAMESPACES, levels)
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>";
    }

    private static void put(Map<String, byte[]> all, String name, String xml) {
        all.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    public static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, r(text));
    }

    public static String item(int number, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, number, r(text));
    }

    public static String r(String text) {
        return r("", text);
    }

    public static String r(String properties, String text) {
        return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(properties, text);
    }

    static String inFont(String font, String text) {
        return r("<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/>".formatted(font), text);
    }

    /** A picture of the file, or one elsewhere, as Word shows it in the line. */
    public static String drawing(String relation, String alt) {
        return """
        <w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="%s"/><a:graphic><a:graphicData>\
        <pic:pic><pic:blipFill><a:blip r:embed="%s"/></pic:blipFill></pic:pic>\
        </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
        """
                .formatted(alt, relation);
    }

    public static byte[] png(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, Color.ORANGE.getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
