package vn.conglang.newsroom.word;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that was sent, on disk while it is read; gone afterwards. */
record Spool(Path path) implements Closeable {

    static Spool of(WordFile file) throws IOException {
        var path = Files.createTempFile("word-", ".part");
        var spool = new Spool(path);
        try (var content = file.content().getInputStream()) {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            return spool;
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
