package vn.conglang.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that come as a Maven artifact, unpacked once below the data folder: a
 * shared temporary folder could be swept, or filled by somebody else, while the server runs.
 */
final class PostgresPrograms {

    private PostgresPrograms() {}

    /** Unpacks them into the folder given. The build does so ahead of the training of the JVM. */
    public static void main(String[] arguments) throws IOException {
        in(Path.of(arguments[0]));
    }

    /** The folder with {@code bin/}, unpacked on the first call. */
    static Path in(Path runtime) throws IOException {
        var packed = packed();
        var folder = runtime.resolve("postgres-" + digest(packed));
        if (!Files.isDirectory(folder)) {
            FileSystemUtils.deleteRecursively(runtime);
            var fresh = runtime.resolve("fresh");
            Archive.unpack(packed, fresh);
            Files.move(fresh, folder);
        }
        return folder;
    }

    private static byte[] packed() throws IOException {
        var name = "/postgres-%s.txz".formatted(platform());
        try (var in = PostgresPrograms.class.getResourceAsStream(name)) {
            if (in == null) {
                throw Complaint.of("postgres.platform", platform());
            }
            return in.readAllBytes();
        }
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch");
        var arch =
                switch (machine) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    default -> machine;
                };
        if (system.startsWith("mac")) {
            return "darwin-" + arch;
        }
        if (system.startsWith("windows")) {
            return "windows-" + arch;
        }
        return "linux-"
                + arch
                + (Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "");
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Apart, for the JVM cannot keep classes of a sealed package, as those of xz are. */
    private static final class Archive {

        static void unpack(byte[] packed, Path folder) throws IOException {
            try (InputStream xz = new XZInputStream(new ByteArrayInputStream(packed));
                    var tar = new TarArchiveInputStream(xz)) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    put(entry, tar, folder.resolve(entry.getName()).normalize());
                }
            }
        }

        private static void put(TarArchiveEntry entry, InputStream content, Path target)
                throws IOException {
            if (entry.isDirectory()) {
                Files.createDirectories(target);
                return;
            }
            var parent = Objects.requireNonNull(target.getParent());
            Files.createDirectories(parent);
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                return;
            }
            Files.copy(content, target);
            if (parent.endsWith("bin")) {
                target.toFile().setExecutable(true);
            }
        }
    }
}
