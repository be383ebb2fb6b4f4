package vn.conglang.media.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;
import vn.conglang.core.Refused;
import vn.conglang.media.MediaLimits;

/**
 * Tells Word, Excel and Writer files from other archives by their parts, and lets them in without
 * macros, whole, and of a size that can be unpacked.
 */
@Component
class PackageCheck {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String OPEN_DOCUMENT_CONTENT = "content.xml";
    // An empty library is only an index, script-lb.xml.
    private static final Pattern WRITER_MODULE =
            Pattern.compile("basic/[^/]+/(?!script-lb\\.|dialog-lb\\.)[^/]+\\.xml");
    private static final int LONGEST_MEDIA_TYPE = 100;

    private final MediaLimits limits;

    PackageCheck(MediaLimits limits) {
        this.limits = limits;
    }

    FileFormat formatOf(Path file, String name) {
        return with(file, name, office -> formatOf(office, name));
    }

    private static FileFormat formatOf(OfficePackage office, String name) throws IOException {
        if (hasMacros(office)) {
            throw FileRefusal.refused("media.refusal.Macros", name);
        }
        if (office.has(ContentTypes.PART)) {
            return openXmlFormat(ContentTypes.of(office), name);
        }
        if (office.has("mimetype")) {
            return openDocumentFormat(text(office, "mimetype"), name);
        }
        throw FileRefusal.refused("media.refusal.WrongType", name, FoundType.word("zip"));
    }

    private static FileFormat openXmlFormat(ContentTypes types, String name) {
        if (types.mentions("macroEnabled") || types.mentions("vbaProject")) {
            throw FileRefusal.refused("media.refusal.Macros", name);
        }
        if (types.partOfType(WORD).isPresent()) {
            return FileFormat.DOCX;
        }
        if (types.partOfType(EXCEL).isPresent()) {
            return FileFormat.XLSX;
        }
        throw FileRefusal.refused("media.refusal.WrongType", name, FoundType.word("otherOffice"));
    }

    private static FileFormat openDocumentFormat(String mediaType, String name) {
        if (mediaType.equals(FileFormat.ODT.mediaType())) {
            return FileFormat.ODT;
        }
        var found =
                mediaType.startsWith("application/vnd.oasis.opendocument") ? "otherOffice" : "zip";
        throw FileRefusal.refused("media.refusal.WrongType", name, FoundType.word(found));
    }

    // Word and Excel keep macros in vbaProject.bin, old Excel ones in macrosheets; Writer in Basic
    // and Scripts.
    private static boolean hasMacros(OfficePackage office) {
        return office.parts().stream()
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part ->
                        part.endsWith("vbaproject.bin")
                                || part.contains("xl/macrosheets/")
                                || WRITER_MODULE.matcher(part).matches()
                                || part.startsWith("scripts/"));
    }

    Recognised check(Path file, FileFormat format, String name) {
        return with(
                file,
                name,
                office -> {
                    refuseLocked(office, name);
                    office.readThrough();
                    readAsXml(office, mainPart(office, format));
                    return new Recognised(format);
                });
    }

    private static String mainPart(OfficePackage office, FileFormat format) throws IOException {
        return format == FileFormat.ODT
                ? OPEN_DOCUMENT_CONTENT
                : ContentTypes.of(office)
                        .partOfType(format == FileFormat.DOCX ? WORD : EXCEL)
                        .orElseThrow();
    }

    // Word and Excel files with a password are no zip archives; Writer files say so in the
    // manifest.
    private static void refuseLocked(OfficePackage office, String name) throws IOException {
        var manifest = "META-INF/manifest.xml";
        if (office.has(manifest) && text(office, manifest).contains("encryption-data")) {
            throw FileRefusal.refused("media.refusal.Locked", name);
        }
    }

    private static void readAsXml(OfficePackage office, String part) throws IOException {
        try (var content = office.open(part)) {
            var xml = SafeXml.reader(content);
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static String text(OfficePackage office, String part) throws IOException {
        try (InputStream content = office.open(part)) {
            var most = part.equals("mimetype") ? LONGEST_MEDIA_TYPE : 1_000_000;
            return new String(content.readNBytes(most), StandardCharsets.UTF_8).strip();
        }
    }

    private interface Look<T> {

        T at(OfficePackage office) throws IOException;
    }

    private <T> T with(Path file, String name, Look<T> look) {
        try (var office = new OfficePackage(file, limits.unpacked().toBytes())) {
            return look.at(office);
        } catch (OfficePackage.TooMuch e) {
            throw FileRefusal.refused("media.refusal.Bomb", name, limits.unpacked().toMegabytes());
        } catch (IOException | IllegalArgumentException e) {
            throw broken(name);
        }
    }

    private static Refused broken(String name) {
        return FileRefusal.refused("media.refusal.BrokenDocument", name, "Office");
    }
}
