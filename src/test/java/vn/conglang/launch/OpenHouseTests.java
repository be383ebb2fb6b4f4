package vn.conglang.launch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program with its real PostgreSQL, from opening to closing, wanted or not. */
class OpenHouseTests {

    @TempDir Path folder;

    @Test
    void finishesWhatIsUnderWayAndStopsTheDatabase() throws Exception {
        try (var house = open()) {
            house.port();
            assertRefusesASecondOne(house);
            assertChecksTheTrailBeside();
            assertMakesAnAdministratorBeside(house);
            assertLetsSomebodySetANewPassword(house);
            assertSealsTheKeysAnewBeside();
            assertSaysWhenAFormIsTooLarge(house);
            try (var socket = new Socket("localhost", house.port())) {
                send(
                        socket,
                        "POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
                send(socket, "Content-Type: application/x-www-form-urlencoded\r\n");
                send(socket, "Content-Length: 3\r\n\r\na");
                untilItIsRead();
                house.ask();
                waitFor(house, "Stopping");
                send(socket, "=b");
                var answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
                assertThat(answer).startsWith("HTTP/1.1 ");
            }
            assertThat(house.exit()).isEqualTo(143);
            assertThat(house.err()).isEmpty();
        }
        assertThat(postmaster()).doesNotExist();
        assertSaysWhatIsDamaged();
    }

    private void assertRefusesASecondOne(House house) throws Exception {
        try (var second = House.start(folder, List.of(), "run", "--port", "0", "--data", data())) {
            assertThat(second.exit()).isEqualTo(1);
            assertThat(second.err().strip())
                    .hasLineCount(1)
                    .contains(Long.toString(house.pid()), Integer.toString(house.port()));
        }
    }

    private void assertChecksTheTrailBeside() throws Exception {
        try (var verify = House.start(folder, List.of(), "verify", "--data", data())) {
            assertThat(verify.exit()).as(verify.err()).isZero();
            assertThat(verify.out()).contains("intact");
        }
        assertThat(postmaster()).exists();
    }

    private void assertMakesAnAdministratorBeside(House house) throws Exception {
        var words =
                List.of("admin", "create", "--email", "ky.thuat@example.vn", "--name", "Lù Seo An");
        try (var create = admin(words)) {
            assertThat(create.exit()).as(create.err()).isZero();
            assertThat(house.get(link(create)).statusCode()).isEqualTo(200);
        }
        try (var again = admin(words)) {
            assertThat(again.exit()).isEqualTo(1);
            assertThat(again.err().strip()).hasLineCount(1).contains("cannot be done");
        }
    }

    private void assertLetsSomebodySetANewPassword(House house) throws Exception {
        var words = List.of("admin", "reset-password", "--email");
        try (var reset = admin(and(words, "KY.THUAT@example.vn"))) {
            assertThat(reset.exit()).as(reset.err()).isZero();
            assertThat(house.get(link(reset)).statusCode()).isEqualTo(200);
        }
        try (var unknown = admin(and(words, "khong.co@example.vn"))) {
            assertThat(unknown.exit()).isEqualTo(1);
            assertThat(unknown.err().strip()).hasLineCount(1).contains("khong.co@example.vn");
            assertThat(unknown.out()).doesNotContain("/loi-moi/");
        }
        var device = List.of("admin", "reset-second-factor", "--email");
        try (var none = admin(and(device, "ky.thuat@example.vn"))) {
            assertThat(none.exit()).isEqualTo(1);
            assertThat(none.err().strip()).hasLineCount(1).contains("second factor");
        }
    }

    private void assertSealsTheKeysAnewBeside() throws Exception {
        try (var rotate = admin(List.of("admin", "rotate-keys"))) {
            assertThat(rotate.exit()).as(rotate.err()).isZero();
            assertThat(rotate.out()).contains("sealed anew");
        }
    }

    private static String link(House shell) throws IOException {
        var link = Pattern.compile("/loi-moi/\\S+").matcher(shell.out());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Only the real server cuts a request off. */
    private static void assertSaysWhenAFormIsTooLarge(House house) throws Exception {
        var text = "a".repeat(13_000_000);
        var part = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n%s\r\n--x--\r\n";
        assertTooLarge(
                house.post("/dang-nhap", "application/x-www-form-urlencoded", "password=" + text));
        assertTooLarge(
                house.post(
                        "/toa-soan/tin-bai/moi",
                        "multipart/form-data; boundary=x",
                        part.formatted(text)));
        var garbled = house.post("/dang-nhap", "application/x-www-form-urlencoded", "email=%zz");
        assertThat(garbled.statusCode()).isEqualTo(400);
        assertThat(garbled.body()).contains("không đọc được");
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("quá lớn");
    }

    private House admin(List<String> words) throws IOException {
        return House.start(folder, List.of(), and(words, "--data", data()).toArray(String[]::new));
    }

    private static List<String> and(List<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).toList();
    }

    private void assertSaysWhatIsDamaged() throws Exception {
        var key = folder.resolve("data/keys/second-factor.json");
        var sound = Files.readAllBytes(key);
        Files.write(key, new byte[100]);
        try (var house = open()) {
            assertThat(house.exit()).isEqualTo(1);
            assertThat(house.err().strip())
                    .hasLineCount(1)
                    .contains("is damaged: “keys/second-factor.json”");
        }
        Files.write(key, sound);
        Files.write(folder.resolve("data/postgres/global/pg_control"), new byte[8192]);
        try (var house = open()) {
            assertThat(house.exit()).isEqualTo(1);
            assertThat(house.err().strip()).hasLineCount(1).contains("PostgreSQL does not start");
        }
    }

    @Test
    void verifiesNothingWhereThereIsNoHouse() throws Exception {
        try (var verify = House.start(folder, List.of(), "verify", "--data", data())) {
            assertThat(verify.exit()).isEqualTo(1);
            assertThat(verify.err().strip()).hasLineCount(1).contains("holds no data");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void recoversWhenEverythingWasKilled() throws Exception {
        try (var house = open()) {
            house.port();
            house.kill();
        }
        var orphan = postmasterProcess();
        assertThat(orphan.isAlive()).isTrue();
        try (var house = open()) {
            assertThat(house.get("/").statusCode()).isLessThan(500);
            assertThat(orphan.isAlive()).isFalse();
            var server = postmasterProcess();
            house.kill();
            server.destroyForcibly();
            server.onExit().get();
        }
        try (var verify = House.start(folder, List.of(), "verify", "--data", data())) {
            assertThat(verify.exit()).as(verify.err()).isZero();
        }
        assertThat(postmaster()).doesNotExist();
    }

    private House open() throws IOException {
        return House.start(folder, List.of(), "run", "--port", "0", "--data", data());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Path postmaster() {
        return folder.resolve("data/postgres/postmaster.pid");
    }

    private ProcessHandle postmasterProcess() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(postmaster()).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    /** From outside nothing shows that the server has begun to read. */
    private static void untilItIsRead() throws InterruptedException {
        Thread.sleep(500);
    }

    private static void waitFor(House house, String word) throws Exception {
        for (var i = 0; i < 200 && !house.out().contains(word); i++) {
            Thread.sleep(50);
        }
        assertThat(house.out()).contains(word);
    }
}
