package vn.conglang.media.text;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF: its pages, the notes and stamps put upon them, and its title. */
final class PdfText {

    private PdfText() {}

    /** Reads on until all is read or {@link Reading.Enough} is thrown. */
    static void read(Path file, Reading reading) throws IOException {
        try (var document =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            about(document, reading);
            annotations(document, reading);
            new Stripper(reading).writeText(document, new Lines(reading));
        }
    }

    private static void about(PDDocument document, Reading reading) {
        var about = document.getDocumentInformation();
        for (var words : new String[] {about.getTitle(), about.getSubject(), about.getKeywords()}) {
            if (words != null) {
                reading.add(words + "\n");
            }
        }
    }

    private static void annotations(PDDocument document, Reading reading) throws IOException {
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                var words = annotation.getContents();
                if (words != null) {
                    reading.add(words + "\n");
                }
            }
        }
    }

    // The library cannot be interrupted, so it is stopped from inside, at the next letter.
    private static final class Stripper extends PDFTextStripper {

        private final Reading reading;

        Stripper(Reading reading) {
            this.reading = reading;
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            reading.goOn();
            super.processTextPosition(letter);
        }
    }

    private static final class Lines extends Writer {

        private final Reading reading;

        Lines(Reading reading) {
            this.reading = reading;
        }

        @Override
        public void write(char[] letters, int offset, int length) {
            reading.add(new String(letters, offset, length));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
