package vn.conglang.newsroom.word;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a file from a word processor, which is a zip archive. Only parts with words are
 * unpacked, and only so much of them; nothing is ever written to disk.
 */
final class Parts implements Closeable {

    private final ZipFile zip;
    private final WordLimits limits;
    private final String name;
    private long left;

    Parts(Path file, WordLimits limits, String name) throws IOException {
        this.zip = new ZipFile(file.toFile());
        this.limits = limits;
        this.name = name;
        this.left = limits.texts().toBytes();
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** How the file is called in messages. */
    String name() {
        return name;
    }

    /**
     * A part as a tree. Neither document types nor entities of its own mean anything to this
     * parser, and nothing is fetched.
     */
    Optional<Document> xml(String part) throws IOException {
        var content = bytes(part);
        if (content == null) {
            return Optional.empty();
        }
        var tree = Jsoup.parse(new ByteArrayInputStream(content), null, "", Parser.xmlParser());
        tree.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        checkDepth(tree);
        return Optional.of(tree);
    }

    byte @Nullable [] bytes(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return null;
        }
        try (var content = zip.getInputStream(entry)) {
            var most = Math.min(left, limits.text().toBytes());
            var read = content.readNBytes((int) most + 1);
            if (read.length > most) {
                throw WordRefusal.of("TooLong", name);
            }
            left -= read.length;
            return read;
        }
    }

    /** A picture's content, to be read as it comes; whoever stores it has limits of their own. */
    Optional<InputStream> picture(String part) throws IOException {
        var entry = zip.getEntry(part);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    /** As the archive says it, which may be a lie. */
    long size(String part) {
        var entry = zip.getEntry(part);
        return entry == null ? 0 : entry.getSize();
    }

    private void checkDepth(Document tree) {
        var deepest = new AtomicInteger();
        NodeTraversor.traverse((_, depth) -> deepest.accumulateAndGet(depth, Math::max), tree);
        if (deepest.get() > limits.depth()) {
            throw WordRefusal.of("TooDeep", name);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
