package vn.conglang.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.conglang.core.DataDamaged;

/**
 * Keeps content under its SHA-256. Equal content is kept once. A file appears at its place whole or
 * not at all: written aside on the same disk, forced to it, renamed, and the folder forced too.
 */
@Component
public class ContentStore {

    // Another node may be receiving right now; nothing takes this long to arrive.
    private static final Duration LEFTOVER = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(ContentStore.class);

    private final Path root;
    private final Path incoming;
    private final Path originals;
    private final Path renditions;

    ContentStore(@Value("${conglang.files:${conglang.data:data}/files}") String folder)
            throws IOException {
        this.root = Path.of(folder).toAbsolutePath();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new DataDamaged(root, "not a folder");
        }
        this.incoming = Files.createDirectories(root.resolve("incoming"));
        this.originals = Files.createDirectories(root.resolve("originals"));
        this.renditions = Files.createDirectories(root.resolve("renditions"));
        sweep();
    }

    Path folder() {
        return root;
    }

    /** Whether nothing was ever kept here. */
    boolean isEmpty() {
        try (var kept = Files.list(originals)) {
            return kept.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the content is here. */
    public boolean holds(ContentHash hash) {
        return Files.exists(original(hash));
    }

    /** Reads content to a place aside; stops one byte after the limit. */
    public Incoming receive(InputStream content, long limit) throws IOException {
        var file = aside();
        var sha = sha256();
        try (var channel = create(file);
                var out = new DigestOutputStream(Channels.newOutputStream(channel), sha)) {
            var bytes = copy(content, out, limit + 1);
            channel.force(true);
            return new Incoming(
                    file, new ContentHash(HexFormat.of().formatHex(sha.digest())), bytes);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Puts content at its place; nothing happens where it is already. */
    public void keep(Incoming content) throws IOException {
        var place = original(content.hash());
        if (!Files.exists(place) || Files.size(place) != content.bytes()) {
            moveIn(content.file(), place);
        }
    }

    public Path original(ContentHash hash) {
        return originals.resolve(folder(hash)).resolve(hash.hex());
    }

    /** Where something made from the content lies, or will. */
    public Path rendition(ContentHash hash, String name) {
        return renditions.resolve(folder(hash)).resolve(hash.hex() + "-" + name);
    }

    /** Writes a rendition; readers see it whole or not at all. */
    public void write(Path place, Body body) throws IOException {
        var file = aside();
        try {
            try (var channel = create(file);
                    var out = Channels.newOutputStream(channel)) {
                body.writeTo(out);
                channel.force(true);
            }
            moveIn(file, place);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Something that can write itself down. */
    public interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    /** Removes what a crash left aside. */
    final void sweep() throws IOException {
        var oldest = FileTime.from(Instant.now().minus(LEFTOVER));
        try (var leftovers = Files.newDirectoryStream(incoming)) {
            for (var leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).compareTo(oldest) < 0) {
                    Files.deleteIfExists(leftover);
                    log.info("Removed an upload that was cut off: {}", leftover.getFileName());
                }
            }
        }
    }

    private static void moveIn(Path file, Path place) throws IOException {
        var folder = place.resolveSibling(".").normalize();
        Files.createDirectories(folder);
        Files.move(
                file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(folder);
        force(folder.resolve(".."));
        force(folder.resolve("../.."));
    }

    /** Without this a power cut may forget the rename although the bytes are there. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (java.nio.file.AccessDeniedException e) {
            // Windows cannot open a folder; it orders renames by itself.
            log.debug("Cannot force {}", folder, e);
        }
    }

    private Path aside() {
        return incoming.resolve(UUID.randomUUID() + ".part");
    }

    private static Path folder(ContentHash hash) {
        return Path.of(hash.hex().substring(0, 2), hash.hex().substring(2, 4));
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static long copy(InputStream from, OutputStream to, long limit) throws IOException {
        var buffer = new byte[64 * 1024];
        long total = 0;
        int read;
        while (total < limit
                && (read = from.read(buffer, 0, (int) Math.min(buffer.length, limit - total)))
                        >= 0) {
            to.write(buffer, 0, read);
            total += read;
        }
        return total;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
