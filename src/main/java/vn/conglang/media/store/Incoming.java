package vn.conglang.media.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content that has arrived and lies aside until it is known to be good. Closing it throws it away,
 * unless it was kept.
 *
 * @param bytes its size; one more than the limit where it was cut off
 */
public record Incoming(Path file, ContentHash hash, long bytes) implements Closeable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
