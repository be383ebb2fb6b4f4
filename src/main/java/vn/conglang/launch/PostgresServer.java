package vn.conglang.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Our own PostgreSQL on the machine's inner address, with its data in the data folder. It runs in a
 * session of its own, so a Ctrl-C reaches us alone and we stop it after the last request is done.
 * Whoever holds the folder's lock may start it, and stops one that a killed process left running.
 */
final class PostgresServer implements AutoCloseable {

    private static final String USER = "conglang";
    private static final String DATABASE = "conglang";
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final int ATTEMPTS = 3;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(700);

    /** Crash recovery may replay much before the server answers. */
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final Path programs;
    private final List<String> prefix;
    private int port;
    private ServerLog log;

    private PostgresServer(DataFolder folder, Path programs, List<String> prefix) {
        this.folder = folder;
        this.programs = programs;
        this.prefix = prefix;
        this.log = new ServerLog(folder.logs(), Instant.EPOCH);
    }

    /** The server of this folder, not started yet. */
    static PostgresServer of(DataFolder folder) throws IOException {
        return new PostgresServer(
                folder, PostgresPrograms.in(runtime(folder)), prefix(folder.path()));
    }

    /** Shared between data folders by the tests and the training of the JVM. */
    private static Path runtime(DataFolder folder) {
        var shared = System.getenv("CONG_RUNTIME");
        return shared == null ? folder.runtime() : Path.of(shared);
    }

    synchronized void start() {
        try {
            log = ServerLog.begin(folder.logs());
            prepare();
            stopLeftover();
            startServer();
            createDatabase();
        } catch (IOException | SQLException e) {
            throw Complaint.because(
                    e, "postgres.start", String.valueOf(e.getMessage()), folder.logs());
        }
    }

    /**
     * PostgreSQL refuses to run as root. There it gets a user namespace of its own, in which it is
     * nobody to itself and root's files are its own.
     */
    private static List<String> prefix(Path path) throws IOException {
        var root =
                Files.getFileStore(path).supportsFileAttributeView("unix")
                        && "root".equals(System.getProperty("user.name"));
        if (!root) {
            return List.of();
        }
        var unshare = List.of("unshare", "-U");
        if (exitOf(new ProcessBuilder("unshare", "-U", "true")) != 0) {
            throw Complaint.of("postgres.root");
        }
        return unshare;
    }

    private void prepare() throws IOException {
        var fresh = folder.path().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(fresh);
        if (Files.notExists(folder.postgres())) {
            if (folder.hasHadDatabase()) {
                throw Complaint.of("data.damaged", folder.path(), "postgres");
            }
            initialise(fresh);
        }
        if (!folder.hasHadDatabase()) {
            folder.rememberDatabase();
        }
        checkVersion();
        if (!Files.isReadable(folder.postgresPassword())) {
            throw Complaint.of(
                    "data.damaged", folder.path(), folder.postgresPassword().getFileName());
        }
    }

    private void initialise(Path fresh) throws IOException {
        writePassword();
        var command =
                command(
                        "initdb",
                        "--pgdata=" + fresh,
                        "--username=" + USER,
                        "--pwfile=" + folder.postgresPassword(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8");
        if (run(command) != 0) {
            throw new IOException(log.reason());
        }
        // The move makes it complete: a start that was cut off before begins again.
        Files.move(fresh, folder.postgres());
    }

    private void writePassword() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var file = folder.postgresPassword();
        Files.deleteIfExists(file);
        Files.createFile(file, ownersAlone());
        Files.writeString(file, HexFormat.of().formatHex(bytes), StandardOpenOption.SYNC);
    }

    /** Where the folder keeps strangers out by other means (Windows), nothing of its own. */
    private FileAttribute<?>[] ownersAlone() throws IOException {
        var posix = Files.getFileStore(folder.path()).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private void checkVersion() throws IOException {
        var file = folder.postgres().resolve("PG_VERSION");
        var version =
                Files.isRegularFile(file)
                        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip()
                        : "";
        if (!version.matches("\\d{1,3}")) {
            throw Complaint.of("data.damaged", folder.path(), "postgres/PG_VERSION");
        }
        if (Integer.parseInt(version) != Database.OLDEST) {
            throw Complaint.of("postgres.version", folder.path(), version, Database.OLDEST);
        }
    }

    /**
     * After {@code kill -9} the server may outlive us, or another program may bear its number: even
     * a PostgreSQL of somebody else, which is not ours to stop.
     */
    private void stopLeftover() throws IOException {
        var file = pidFile();
        if (Files.notExists(file)) {
            return;
        }
        var pid = firstLine(file).filter(line -> line.matches("\\d{1,18}")).map(Long::valueOf);
        var process = pid.flatMap(ProcessHandle::of);
        if (process.filter(this::isOurs).isPresent()) {
            stop();
        } else if (pid.isEmpty() || process.isPresent()) {
            // A number that nobody bears is for PostgreSQL to judge.
            Files.delete(file);
        }
    }

    private static Optional<String> firstLine(Path file) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.findFirst().map(String::strip);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        var ourFolder = folder.postgres().normalize().toString();
        return info.command().filter(name -> name.matches(".*postgres(\\.exe)?")).isPresent()
                && info.arguments().map(words -> List.of(words).contains(ourFolder)).orElse(true);
    }

    /** Another program may take the port first, or the last server's memory may still be going. */
    private void startServer() throws IOException {
        for (var attempt = 1; ; attempt++) {
            port = freePort();
            if (run(startCommand()) == 0) {
                return;
            }
            if (attempt == ATTEMPTS) {
                throw Complaint.of("postgres.start", log.reason(), folder.logs());
            }
            pause();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private List<String> startCommand() {
        var settings =
                Stream.of(
                                "listen_addresses=127.0.0.1",
                                "port=" + port,
                                "unix_socket_directories=",
                                "timezone=UTC",
                                "log_checkpoints=off",
                                "logging_collector=on",
                                "log_directory=../logs",
                                "log_filename=" + ServerLog.OF_THE_DAY,
                                "log_rotation_age=1d",
                                "log_truncate_on_rotation=on")
                        .map(setting -> " -c " + setting)
                        .reduce("", String::concat);
        return command(
                "pg_ctl",
                "--pgdata=" + folder.postgres(),
                "--log=" + log.ofTheStart(),
                "--wait",
                "--timeout=" + START_LIMIT.toSeconds(),
                "--options=" + settings,
                "start");
    }

    private void createDatabase() throws SQLException {
        try (var connection = DriverManager.getConnection(url(DATABASE), USER, password())) {
            connection.isValid(5);
        } catch (SQLException e) {
            if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
            try (var connection = DriverManager.getConnection(url("postgres"), USER, password());
                    var statement = connection.createStatement()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private String url(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    Database database() {
        return new Database(url(DATABASE), USER, password());
    }

    /** The server that the holder of the lock runs on this port. */
    static Database running(DataFolder folder, int port) {
        return new Database(url(port, DATABASE), USER, password(folder));
    }

    private String password() {
        return password(folder);
    }

    private static String password(DataFolder folder) {
        try {
            return Files.readString(folder.postgresPassword()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Waits for a start under way, ends open connections, writes everything down and ends. */
    @Override
    public synchronized void close() throws IOException {
        if (Files.exists(pidFile())) {
            stop();
        }
    }

    private Path pidFile() {
        return folder.postgres().resolve("postmaster.pid");
    }

    private void stop() throws IOException {
        if (run(stopCommand("fast")) != 0 && run(stopCommand("immediate")) != 0) {
            throw new IOException("pg_ctl stop: " + log.reason());
        }
    }

    private List<String> stopCommand(String mode) {
        return command(
                "pg_ctl",
                "--pgdata=" + folder.postgres(),
                "--mode=" + mode,
                "--wait",
                "--timeout=" + STOP_LIMIT.toSeconds(),
                "stop");
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(prefix);
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private int run(List<String> command) throws IOException {
        return exitOf(
                new ProcessBuilder(command)
                        .directory(folder.path().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(
                                ProcessBuilder.Redirect.appendTo(log.ofTheStart().toFile())));
    }

    private static int exitOf(ProcessBuilder builder) throws IOException {
        try {
            return builder.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
