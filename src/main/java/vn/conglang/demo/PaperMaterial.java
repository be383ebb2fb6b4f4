package vn.conglang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A file to download with a story, written when the demo is settled.
 *
 * @param name of the file, without its ending
 * @param lines paragraphs; those with bars in them are the rows of a table
 */
public record PaperMaterial(Format format, String name, String title, List<String> lines) {

    /** What citizens are handed most. */
    public enum Format {
        PDF,
        DOCX,
        XLSX,
        ODT
    }

    /** The name under which it is sent, for instance {@code lich-tiep-cong-dan.pdf}. */
    public String fileName() {
        return name + "." + format.name().toLowerCase(Locale.ROOT);
    }

    /** The same with its moving dates written out. */
    PaperMaterial on(LocalDate day) {
        return new PaperMaterial(
                format,
                name,
                MovingDates.writeOut(title, day),
                lines.stream().map(line -> MovingDates.writeOut(line, day)).toList());
    }

    /** The cells of a row; a paragraph has one. */
    static List<String> cells(String line) {
        return List.of(line.split(" \\| "));
    }
}
