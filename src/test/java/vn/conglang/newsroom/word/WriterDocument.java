package vn.conglang.newsroom.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A Writer file as LibreOffice writes it. */
final class WriterDocument {

    private static final String NAMESPACES =
            """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" \
            xmlns:xlink="http://www.w3.org/1999/xlink"\
            """;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WriterDocument(String styles, String text) {
        parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                bytes(
                        """
                        <?xml version="1.0" encoding="UTF-8"?><office:document-content %s>\
                        <office:automatic-styles>%s</office:automatic-styles>\
                        <office:body><office:text>%s</office:text></office:body></office:document-content>\
                        """
                                .formatted(NAMESPACES, styles, text)));
    }

    WriterDocument part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return WordDocument.zip(parts);
    }
}
