package vn.conglang.media.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The {@code [Content_Types].xml} of an Office Open XML file: which part is of which type (ECMA-376
 * part 2, 10.1.2). It alone tells a Word document from a workbook, and from one with macros.
 *
 * @param ofParts the types of parts that are named, by their path without the leading slash
 * @param ofEndings the types of all other parts, by their ending
 */
record ContentTypes(Map<String, String> ofParts, Map<String, String> ofEndings) {

    static final String PART = "[Content_Types].xml";

    static ContentTypes of(OfficePackage office) throws IOException {
        var parts = new HashMap<String, String>();
        var endings = new HashMap<String, String>();
        try (var content = office.open(PART)) {
            var xml = SafeXml.reader(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    var type = xml.getAttributeValue(null, "ContentType");
                    var part = xml.getAttributeValue(null, "PartName");
                    var ending = xml.getAttributeValue(null, "Extension");
                    if (type != null && part != null) {
                        parts.put(part.replaceFirst("^/", ""), type);
                    } else if (type != null && ending != null) {
                        endings.put(ending, type);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return new ContentTypes(parts, endings);
    }

    /** The part that holds the document itself. */
    Optional<String> partOfType(String type) {
        return ofParts.entrySet().stream()
                .filter(part -> part.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean mentions(String word) {
        return ofParts.values().stream().anyMatch(type -> type.contains(word))
                || ofEndings.values().stream().anyMatch(type -> type.contains(word));
    }
}
