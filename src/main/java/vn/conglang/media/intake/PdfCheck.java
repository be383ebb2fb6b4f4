package vn.conglang.media.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/** Lets in PDF files that every reader can open. */
@Component
class PdfCheck {

    Recognised check(Path file, String name) {
        try (var document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) {
                throw broken(name);
            }
            return new Recognised(FileFormat.PDF, null, null);
        } catch (InvalidPasswordException e) {
            throw FileRefusal.refused("media.refusal.Locked", name);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | IndexOutOfBoundsException
                | ClassCastException e) {
            throw broken(name);
        }
    }

    private static vn.conglang.core.Refused broken(String name) {
        return FileRefusal.refused("media.refusal.BrokenDocument", name, "PDF");
    }
}
