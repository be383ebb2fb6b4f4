package vn.conglang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

/** What crashes leave in the data folder, and how the next start of PostgreSQL takes it. */
class PostgresServerTests {

    @TempDir static Path place;
    private static Path sound;

    @TempDir Path folder;
    private DataFolder data;
    private PostgresServer server;

    /** A folder that was closed properly; each test damages a copy. */
    @BeforeAll
    static void makesADatabase() throws IOException {
        sound = place.resolve("data");
        var folder = DataFolder.open(sound);
        folder.settle();
        try (var server = PostgresServer.of(folder)) {
            server.start();
        }
    }

    @BeforeEach
    void copiesIt() throws IOException {
        data = copy("data");
        server = PostgresServer.of(data);
    }

    @AfterEach
    void stops() throws IOException {
        server.close();
    }

    @Test
    void stopsAServerThatAKilledProcessLeft() throws Exception {
        server.start();
        var left = postmaster(data);

        server = PostgresServer.of(data);
        server.start();

        assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertAnswers();
    }

    @Test
    void leavesAnotherPostgresThatBearsTheNumberAlone() throws Exception {
        var other = copy("other");
        try (var neighbour = PostgresServer.of(other)) {
            neighbour.start();
            Files.copy(pidFile(other), pidFile(data));

            server.start();

            assertThat(postmaster(other).isAlive()).isTrue();
            assertThat(postmaster(data).pid()).isNotEqualTo(postmaster(other).pid());
            assertAnswers();
        }
    }

    /** The number of a living program, of nobody, none at all, and half a line. */
    @ParameterizedTest
    @ValueSource(strings = {"%d\n", "999999999\n", "", "\u0000\u0000", "-", "%d"})
    void startsInSpiteOfAPidFileThatMeansNothing(String content) throws Exception {
        Files.writeString(pidFile(data), content.formatted(ProcessHandle.current().pid()));

        server.start();

        assertAnswers();
    }

    @Test
    void beginsAgainWhereTheFirstStartWasCutOff() throws Exception {
        var fresh = DataFolder.open(folder.resolve("fresh"));
        fresh.settle();
        Files.createSymbolicLink(fresh.runtime(), data.runtime());
        Files.createDirectories(fresh.path().resolve("postgres.new/base"));
        Files.writeString(fresh.postgresPassword(), "half");
        Files.writeString(fresh.path().resolve("cong-lang.properties.new"), "form");

        server = PostgresServer.of(fresh);
        server.start();

        assertAnswers();
    }

    @ParameterizedTest
    @CsvSource({
        "global/pg_control, could not find the database system",
        "global, could not find the database system",
        "postgresql.conf, postgresql.conf",
        "pg_hba.conf, pg_hba.conf",
        "pg_wal, pg_wal",
        "base, base",
        "PG_VERSION, PG_VERSION"
    })
    void saysWhatIsWrongWithADamagedFolder(String lost, String named) throws Exception {
        FileSystemUtils.deleteRecursively(data.postgres().resolve(lost));

        var complaint = catchThrowableOfType(Complaint.class, server::start);

        assertThat(complaint).isNotNull();
        assertThat(complaint.line(Words.of(Map.of("CONG_LANG", "en"))))
                .containsAnyOf("PostgreSQL does not start: ", "is damaged: ")
                .contains(named)
                .hasLineCount(1);
    }

    private void assertAnswers() throws SQLException {
        var database = server.database();
        try (var connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    private DataFolder copy(String name) throws IOException {
        var target = folder.resolve(name);
        try (Stream<Path> files = Files.walk(sound)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!file.startsWith(sound.resolve("runtime"))) {
                    Files.copy(
                            file,
                            target.resolve(sound.relativize(file).toString()),
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.createSymbolicLink(target.resolve("runtime"), sound.resolve("runtime"));
        return DataFolder.open(target);
    }

    private static ProcessHandle postmaster(DataFolder data) throws IOException {
        var pid = Files.readAllLines(pidFile(data)).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Path pidFile(DataFolder data) {
        return data.postgres().resolve("postmaster.pid");
    }
}
