package vn.conglang.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/** Writes a file whole or not at all, and only for its owner, whenever the machine dies. */
final class DurableFile {

    private DurableFile() {}

    /** Does nothing where the file exists: whoever was first is not overwritten. */
    static void create(Path file, byte[] bytes) throws IOException {
        var draft = draft(file, bytes);
        try {
            Files.createLink(file, draft);
            forceFolder(file);
        } catch (FileAlreadyExistsException _) {
            // Another node was quicker; its file is the one.
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    static void replace(Path file, byte[] bytes) throws IOException {
        var draft = draft(file, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(file);
    }

    private static Path draft(Path file, byte[] bytes) throws IOException {
        var folder = folderOf(file);
        Files.createDirectories(folder);
        var draft =
                Files.createTempFile(
                        folder, file.getFileName().toString(), ".new", ownerOnly(folder));
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        return draft;
    }

    // A name is durable only when its folder is. Some systems cannot open a folder; they need not.
    private static void forceFolder(Path file) throws IOException {
        if (isPosix(folderOf(file))) {
            try (var folder = FileChannel.open(folderOf(file), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return isPosix(folder)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix");
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }
}
