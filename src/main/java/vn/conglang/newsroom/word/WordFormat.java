package vn.conglang.newsroom.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import vn.conglang.core.Refused;

/**
 * Which word processor a file is from, by its content. What only bears the name of one is refused
 * here with what to do about it; whether the rest is whole and harmless, the files' room checks.
 */
enum WordFormat {
    WORD,
    WRITER;

    /** Of all files that Office wrote before 2007, and of those with a password to open them. */
    private static final byte[] OLD_OFFICE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final byte[] PASSWORD = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int LONGEST_MEDIA_TYPE = 100;

    /**
     * @param name as messages call the file
     * @throws Refused if no program of ours could get words out of it
     */
    static WordFormat of(Path file, String name) throws IOException {
        var head = head(file);
        if (startsWith(head, OLD_OFFICE)) {
            throw WordRefusal.of(holds(file, PASSWORD) ? "Locked" : "OldWord", name);
        }
        if (startsWith(head, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            throw WordRefusal.of("Pdf", name);
        }
        if (startsWith(head, "{\\rtf".getBytes(StandardCharsets.US_ASCII))) {
            throw WordRefusal.of("Rtf", name);
        }
        if (!startsWith(head, "PK".getBytes(StandardCharsets.US_ASCII))) {
            throw WordRefusal.of(head.length == 0 ? "Empty" : "NotWord", name);
        }
        return ofArchive(file, name);
    }

    private static WordFormat ofArchive(Path file, String name) {
        try (var zip = new ZipFile(file.toFile())) {
            var mediaType = zip.getEntry("mimetype");
            if (mediaType != null) {
                try (var content = zip.getInputStream(mediaType)) {
                    var type = new String(content.readNBytes(LONGEST_MEDIA_TYPE)).strip();
                    if (type.equals("application/vnd.oasis.opendocument.text")) {
                        return WRITER;
                    }
                }
            }
            if (zip.stream().anyMatch(part -> part.getName().startsWith("word/"))) {
                return WORD;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw WordRefusal.of("Broken", name);
        }
        throw WordRefusal.of("NotWord", name);
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(OLD_OFFICE.length);
        }
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && java.util.Arrays.equals(
                        content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var block = new byte[1 << 16];
            var kept = 0;
            for (int read; (read = content.read(block, kept, block.length - kept)) > 0; ) {
                var filled = kept + read;
                if (indexOf(block, filled, wanted) >= 0) {
                    return true;
                }
                kept = Math.min(filled, wanted.length);
                System.arraycopy(block, filled - kept, block, 0, kept);
            }
            return false;
        }
    }

    private static int indexOf(byte[] block, int filled, byte[] wanted) {
        for (var at = 0; at + wanted.length <= filled; at++) {
            if (java.util.Arrays.equals(block, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
