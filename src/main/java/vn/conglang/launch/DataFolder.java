package vn.conglang.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;

/**
 * The folder that holds everything of one portal. A marker file says that it is ours and in which
 * format, so that we neither write into somebody else's folder nor misread a later one.
 */
final class DataFolder {

    private static final String MARKER = "cong-lang.properties";
    private static final String FORMAT = "1";

    /** What a fresh disk or an interrupted first start may leave behind. */
    private static final Set<String> HARMLESS =
            Set.of("lost+found", ".DS_Store", InstanceLock.FILE, MARKER + ".new");

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Makes the folder if it is not there, and refuses one that is not ours or not sound. */
    static DataFolder open(Path path) {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path);
                restrict(path);
            }
            var folder = new DataFolder(path);
            folder.recognise();
            return folder;
        } catch (IOException e) {
            throw Complaint.because(e, "data.unwritable", path);
        }
    }

    /** Refuses a folder in which no portal was ever kept, and makes none. */
    static void mustBeThere(Path path) {
        if (!Files.exists(path.resolve(MARKER))) {
            throw Complaint.of("data.missing", path);
        }
    }

    /** Identity data and originals lie here: no other user of the machine may look in. */
    private static void restrict(Path path) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private void recognise() throws IOException {
        if (!Files.isDirectory(path)) {
            throw Complaint.of("data.file", path);
        }
        if (Files.exists(path.resolve(MARKER))) {
            readMarker();
        } else if (!isEmpty()) {
            throw Complaint.of("data.foreign", path);
        }
    }

    private void readMarker() throws IOException {
        var format = marker().getProperty("format", "");
        if (format.isEmpty()) {
            throw Complaint.of("data.damaged", path, MARKER);
        }
        if (!format.equals(FORMAT)) {
            throw Complaint.of("data.format", path, format);
        }
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(path)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .allMatch(HARMLESS::contains);
        }
    }

    private Properties marker() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(path.resolve(MARKER))) {
            properties.load(in);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw Complaint.because(e, "data.damaged", path, MARKER);
        }
        return properties;
    }

    private void write(Properties properties) throws IOException {
        properties.setProperty("format", FORMAT);
        var fresh = path.resolve(MARKER + ".new");
        var text = new StringWriter();
        properties.store(text, "Cong Lang: do not edit");
        // On the disk before it gets its name: a power cut would leave an empty marker.
        Files.writeString(fresh, text.toString(), CREATE, TRUNCATE_EXISTING, WRITE, SYNC);
        Files.move(fresh, path.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes a fresh folder ours. Only who holds the lock may, for two may begin at once. */
    void settle() throws IOException {
        if (Files.notExists(path.resolve(MARKER))) {
            write(new Properties());
        }
        Files.createDirectories(logs());
    }

    /** Whether a database was ever completed here: then its absence is damage, not a beginning. */
    boolean hasHadDatabase() throws IOException {
        return marker().containsKey("database");
    }

    void rememberDatabase() throws IOException {
        var marker = marker();
        marker.setProperty("database", "postgres");
        write(marker);
    }

    Path path() {
        return path;
    }

    /** How a file is called in here; its whole path, if it lies elsewhere. */
    Path named(Path file) {
        var whole = file.toAbsolutePath().normalize();
        return whole.startsWith(path) ? path.relativize(whole) : whole;
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path log() {
        return logs().resolve("cong.log");
    }

    /** Of the verbs that may run beside the open house, which writes the other. */
    Path shellLog() {
        return logs().resolve("cong-shell.log");
    }

    /** PostgreSQL's own folder. */
    Path postgres() {
        return path.resolve("postgres");
    }

    Path postgresPassword() {
        return path.resolve("postgres.password");
    }

    /** What can be thrown away while nothing runs: unpacked programs. */
    Path runtime() {
        return path.resolve("runtime");
    }
}
