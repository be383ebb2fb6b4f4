package vn.conglang.media.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.conglang.core.Refused;
import vn.conglang.media.MediaLimits;
import vn.conglang.media.rendition.Workshop;
import vn.conglang.media.store.Incoming;

/** Decides what a file is, by its content alone, and whether it may come in. */
@Component
public class Inspection {

    private static final Set<String> PACKAGES =
            Set.of(
                    "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.oasis.opendocument.text");

    private final MediaLimits limits;
    private final PictureCheck pictures;
    private final PdfCheck pdfs;
    private final PackageCheck packages;
    private final Workshop workshop;
    private final Tika tika = new Tika();

    Inspection(
            MediaLimits limits,
            PictureCheck pictures,
            PdfCheck pdfs,
            PackageCheck packages,
            Workshop workshop) {
        this.limits = limits;
        this.pictures = pictures;
        this.pdfs = pdfs;
        this.packages = packages;
        this.workshop = workshop;
    }

    /**
     * @param name as messages call the file
     * @throws Refused with what was found and what is accepted
     */
    public Recognised inspect(Incoming file, String name) throws IOException {
        if (file.bytes() == 0) {
            throw FileRefusal.refused("media.refusal.Empty", name);
        }
        if (file.bytes() > limits.largest().toBytes()) {
            throw tooLarge(name);
        }
        var found = mediaType(file.file());
        try {
            return workshop.check(() -> inspect(file, name, found));
        } catch (Workshop.TooSlow e) {
            throw FileRefusal.refused("media.refusal.TooSlow", name);
        }
    }

    private Recognised inspect(Incoming file, String name, String found) throws IOException {
        var format =
                PACKAGES.contains(found)
                        ? packages.formatOf(file.file(), name)
                        : plain(found, name);
        if (file.bytes() > limits.of(format.kind()).toBytes()) {
            throw tooLarge(name);
        }
        return switch (format) {
            case JPEG, PNG, WEBP, GIF -> pictures.check(file.file(), format, name);
            case PDF -> pdfs.check(file.file(), name);
            case DOCX, XLSX, ODT -> packages.check(file.file(), format, name);
        };
    }

    private static FileFormat plain(String found, String name) {
        return switch (found) {
            case "image/jpeg" -> FileFormat.JPEG;
            case "image/png" -> FileFormat.PNG;
            case "image/webp" -> FileFormat.WEBP;
            case "image/gif" -> FileFormat.GIF;
            case "application/pdf" -> FileFormat.PDF;
            default ->
                    throw FileRefusal.refused("media.refusal.WrongType", name, FoundType.of(found));
        };
    }

    private String mediaType(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return tika.detect(content);
        }
    }

    private Refused tooLarge(String name) {
        return FileRefusal.refused(
                "media.refusal.TooLarge",
                name,
                limits.picture().toMegabytes(),
                limits.document().toMegabytes());
    }
}
