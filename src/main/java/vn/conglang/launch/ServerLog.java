package vn.conglang.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What PostgreSQL and its tools wrote while a start was tried: what comes before its own log is
 * open in one file, the rest in that of the day.
 *
 * @param begin entries of the day's file from before are of other starts
 */
record ServerLog(Path folder, Instant begin) {

    static final String OF_THE_DAY = "postgres-%d.log";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    /** Not from the line's begin: what {@code pg_ctl} says without an end of line stands before. */
    private static final Pattern GRAVE =
            Pattern.compile(".*?(?:(?:FATAL|PANIC|error): *|postgres: (?=could not ))(.+)");

    private static final String NOT_YET = "the database system is ";

    /** Forgets what earlier starts said. */
    static ServerLog begin(Path folder) throws IOException {
        var log = new ServerLog(folder, Instant.now());
        Files.write(log.ofTheStart(), new byte[0]);
        return log;
    }

    Path ofTheStart() {
        return folder.resolve("postgres-start.log");
    }

    /** The first line that says why it could not go on: those after it follow from it. */
    String reason() throws IOException {
        var lines = new ArrayList<>(lines(ofTheStart()));
        for (var file : ofTheDays()) {
            lines(file).stream()
                    .filter(line -> line.compareTo(TIME.format(begin)) >= 0)
                    .forEach(lines::add);
        }
        return lines.stream()
                .flatMap(line -> grave(line).stream())
                .filter(message -> !message.startsWith(NOT_YET))
                .findFirst()
                .orElse("?");
    }

    private static Optional<String> grave(String line) {
        var found = GRAVE.matcher(line);
        return found.matches() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private List<Path> ofTheDays() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("postgres-\\d+\\.log"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList()
                : List.of();
    }
}
