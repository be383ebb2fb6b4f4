package vn.conglang.media.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;
import vn.conglang.core.Refused;

/** Lets in PDF files that every reader can open. */
@Component
class PdfCheck {

    Recognised check(Path file, String name) {
        if (pages(file, name) == 0) {
            throw broken(name);
        }
        return new Recognised(FileFormat.PDF);
    }

    private static int pages(Path file, String name) {
        try (var document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return document.getNumberOfPages();
        } catch (InvalidPasswordException e) {
            throw FileRefusal.refused("media.refusal.Locked", name);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A parser of so old and wide a format can fail in any way; none of them is our error.
            throw broken(name);
        }
    }

    private static Refused broken(String name) {
        return FileRefusal.refused("media.refusal.BrokenDocument", name, "PDF");
    }
}
