package vn.conglang.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time per data folder. The system frees the lock when the process dies, however
 * it dies; the file tells others who holds it and where its database listens.
 */
final class InstanceLock implements AutoCloseable {

    static final String FILE = ".lock";

    private final Path file;
    private final FileChannel channel;
    private final Properties notes = new Properties();

    private InstanceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock; empty when somebody else holds it. */
    static Optional<InstanceLock> take(Path folder, String verb) throws IOException {
        var file = folder.resolve(FILE);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            return Optional.empty();
        }
        var lock = new InstanceLock(file, channel);
        lock.note("verb", verb);
        return Optional.of(lock);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /**
     * Who holds the lock of this folder: {@code pid}, {@code verb}, {@code port}, {@code database}.
     */
    static Properties holder(Path folder) throws IOException {
        var notes = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(FILE))) {
            notes.load(in);
        }
        return notes;
    }

    void note(String name, String value) throws IOException {
        notes.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        notes.setProperty(name, value);
        // Written through another descriptor would drop the lock when that one closes.
        var text = new StringBuilder();
        notes.forEach((key, content) -> text.append(key).append('=').append(content).append('\n'));
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(text.toString()), 0);
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
