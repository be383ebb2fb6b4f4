package vn.conglang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the real program says when it cannot go on: one line, a code, and no stack trace. */
class ComplaintTests {

    @TempDir Path folder;

    @Test
    void aBadOption() throws Exception {
        assertComplains(2, "--prot", "run", "--prot", "80");
    }

    @Test
    void aTakenPort() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = Integer.toString(taken.getLocalPort());
            assertComplains(1, "port " + port, "run", "--port", port, "--data", data());
        }
    }

    @Test
    void anAddressOfAnotherMachine() throws Exception {
        assertComplains(1, "192.0.2.1", "run", "--port", "0", "--host", "192.0.2.1");
    }

    @Test
    void aFolderOfSomebodyElse() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/thesis.odt"), "mine");
        assertComplains(1, "not those of", "run", "--port", "0", "--data", data());
        assertThat(folder.resolve("data")).isDirectoryContaining(f -> f.endsWith("thesis.odt"));
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFileInPlaceOfAFolder() throws Exception {
        Files.writeString(folder.resolve("data"), "");
        assertComplains(1, "not a folder", "run", "--port", "0", "--data", data());
    }

    @Test
    void aPlaceWhereNothingCanBeWritten() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        assertComplains(
                1,
                "Cannot write",
                "run",
                "--port",
                "0",
                "--data",
                folder.resolve("file/data") + "");
    }

    @Test
    void aDamagedMarker() throws Exception {
        mark("what is this");
        assertComplains(1, "cong-lang.properties", "run", "--port", "0", "--data", data());
    }

    @Test
    void aLaterFormat() throws Exception {
        mark("format=2");
        assertComplains(1, "format 2", "run", "--port", "0", "--data", data());
    }

    @Test
    void aLostDatabase() throws Exception {
        mark("format=1\ndatabase=postgres");
        assertComplains(1, "“postgres”", "run", "--port", "0", "--data", data());
    }

    @Test
    void aDatabaseWithoutItsVersion() throws Exception {
        mark("format=1\ndatabase=postgres");
        Files.createDirectories(folder.resolve("data/postgres"));
        assertComplains(1, "PG_VERSION", "run", "--port", "0", "--data", data());
    }

    @Test
    void aDatabaseOfAnotherVersion() throws Exception {
        mark("format=1\ndatabase=postgres");
        Files.createDirectories(folder.resolve("data/postgres"));
        Files.writeString(folder.resolve("data/postgres/PG_VERSION"), "12\n");
        assertComplains(1, "PostgreSQL 12", "run", "--port", "0", "--data", data());
    }

    @Test
    void aDatabaseThatDoesNotAnswer() throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:%d/x?password=canary".formatted(unusedPort());
        assertComplains(
                1, "Cannot reach", "run", "--port", "0", "--data", data(), "--database-url", url);
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void mark(String content) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/cong-lang.properties"), content);
    }

    private void assertComplains(int code, String word, String... words) throws Exception {
        try (var house = House.start(folder, List.of(), words)) {
            assertThat(house.exit()).isEqualTo(code);
            assertThat(house.err().strip())
                    .contains(word)
                    .hasLineCount(1)
                    .doesNotContain("Exception", "canary");
            assertThat(house.out()).isEmpty();
        }
    }
}
