package vn.conglang.media.text;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.conglang.media.intake.OfficePackage;
import vn.conglang.media.intake.SafeXml;

/**
 * The words of Word, Excel and Writer files: the body, but also headers, footers, notes, comments,
 * text boxes and watermarks, where a stamp of secrecy likes to stand.
 */
final class OfficeText {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(word|xl)/.*\\.xml|content\\.xml|styles\\.xml|docProps/core\\.xml|meta\\.xml");
    private static final Set<String> WORDS =
            Set.of(
                    "t",
                    "delText",
                    "title",
                    "subject",
                    "keywords",
                    "description",
                    "category",
                    "oddHeader",
                    "oddFooter",
                    "evenHeader",
                    "evenFooter",
                    "firstHeader",
                    "firstFooter");
    private static final Set<String> LINES = Set.of("p", "h", "si", "is", "br", "line-break", "cr");
    private static final Set<String> SPACES = Set.of("tab", "s");

    private final OfficePackage office;
    private final Reading reading;

    OfficeText(OfficePackage office, Reading reading) {
        this.office = office;
        this.reading = reading;
    }

    void read() throws IOException {
        for (var part : office.parts()) {
            if (PARTS.matcher(part).matches()) {
                read(part);
            }
        }
    }

    private void read(String part) throws IOException {
        // In Writer files every letter is text; in the others only what stands in certain elements.
        var everything = part.equals("content.xml") || part.equals("styles.xml");
        try (var content = office.open(part)) {
            walk(SafeXml.reader(content), everything);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        reading.line();
    }

    private void walk(XMLStreamReader xml, boolean everything) throws XMLStreamException {
        var inWords = 0;
        while (xml.hasNext()) {
            reading.goOn();
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    watermark(xml);
                    inWords += WORDS.contains(xml.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (everything || inWords > 0) {
                        reading.add(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inWords -= WORDS.contains(xml.getLocalName()) ? 1 : 0;
                    space(xml.getLocalName());
                }
                default -> {
                    // Comments and instructions are not text.
                }
            }
        }
    }

    // WordArt keeps its words in an attribute.
    private void watermark(XMLStreamReader xml) {
        if (xml.getLocalName().equals("textpath")) {
            var words = xml.getAttributeValue(null, "string");
            if (words != null) {
                reading.add("\n" + words + "\n");
            }
        }
    }

    private void space(String element) {
        if (LINES.contains(element) || element.endsWith("Header") || element.endsWith("Footer")) {
            reading.line();
        } else if (SPACES.contains(element)) {
            reading.add(" ");
        }
    }
}
