package vn.conglang.media.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import vn.conglang.core.Text;
import vn.conglang.media.FileText;
import vn.conglang.media.MediaLimits;
import vn.conglang.media.intake.FileFormat;
import vn.conglang.media.intake.OfficePackage;

/** Reads the words of a document, as many as time and size allow. */
@Component
public class TextReader {

    private final MediaLimits limits;

    public TextReader(MediaLimits limits) {
        this.limits = limits;
    }

    public FileText read(Path file, FileFormat format) {
        var reading = new Reading(limits.reading());
        var complete =
                switch (format) {
                    case JPEG, PNG, WEBP, GIF -> true;
                    case DOCX, XLSX, ODT -> finishes(() -> office(file, reading));
                    case PDF -> finishes(() -> pdf(file, reading));
                };
        return new FileText(Text.clean(reading.text()), complete);
    }

    private boolean office(Path file, Reading reading) throws IOException {
        try (var office = new OfficePackage(file, limits.unpacked().toBytes())) {
            new OfficeText(office, reading).read();
            return true;
        }
    }

    private static boolean pdf(Path file, Reading reading) throws IOException {
        PdfText.read(file, reading);
        return true;
    }

    // Whatever a strange document does to the reader, what was read until then is of use.
    private static boolean finishes(Callable<Boolean> reading) {
        try {
            return reading.call();
        } catch (Exception | StackOverflowError e) {
            return false;
        }
    }
}
