package vn.conglang.media.rendition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Finds the colour profile that a PNG carries in its {@code iCCP} chunk (PNG 11.3.3.3). */
final class PngProfile {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int LARGEST = 4 * 1024 * 1024;

    private PngProfile() {}

    /** The profile, or null where the picture carries none of reasonable size. */
    static byte @Nullable [] of(Path file) throws IOException, DataFormatException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(SIGNATURE);
            while (true) {
                var length = in.readInt();
                var type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                if (length < 0 || "IDAT".equals(type) || "IEND".equals(type)) {
                    return null;
                }
                if ("iCCP".equals(type) && length <= LARGEST) {
                    return unpack(in.readNBytes(length));
                }
                in.skipNBytes((long) length + CHECKSUM);
            }
        }
    }

    // A name of up to 79 letters, a zero, the method (0), then the packed profile.
    private static byte @Nullable [] unpack(byte[] chunk) throws DataFormatException {
        var name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        if (name + 2 >= chunk.length) {
            return null;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(chunk, name + 2, chunk.length - name - 2);
            var profile = new byte[LARGEST];
            var size = inflater.inflate(profile);
            return inflater.finished() ? Arrays.copyOf(profile, size) : null;
        }
    }
}
