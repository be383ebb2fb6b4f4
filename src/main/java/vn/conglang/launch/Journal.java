package vn.conglang.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the console is spared into the program's log. It serves before and after Spring's
 * logging, which needs the data folder first.
 */
final class Journal {

    private static volatile @Nullable Path file;

    private Journal() {}

    static void open(Path log) {
        file = log;
    }

    static void write(Throwable cause) {
        var log = file;
        if (log == null) {
            return;
        }
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        try {
            Files.writeString(
                    log,
                    Instant.now() + " ERROR launch " + trace,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            // Nowhere left to say it; the console has had its one line.
            log.toFile();
        }
    }
}
