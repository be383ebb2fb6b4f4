package vn.conglang.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The table that says, for every clause that asks something of somebody, what the software does.
 */
public record ClauseTable(List<Row> rows) {

    /**
     * @param labels the clauses of the row: {@code 16} and {@code 19}
     */
    public record Row(List<String> labels, String who, String what) {}

    public static ClauseTable read() {
        return new ClauseTable(
                source().lines()
                        .takeWhile(line -> !line.startsWith("## "))
                        .filter(line -> line.matches("\\| \\d.*"))
                        .map(ClauseTable::row)
                        .toList());
    }

    public Stream<String> labels() {
        return rows.stream().flatMap(row -> row.labels().stream());
    }

    private static Row row(String line) {
        var cells = line.split("\\|");
        return new Row(List.of(cells[1].strip().split(", ")), cells[2].strip(), cells[3].strip());
    }

    private static String source() {
        var name = "/regulation/clauses.md";
        try (var file = ClauseTable.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
