package vn.conglang.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shell may say, and what it is told when it says something else. */
class CommandLineTests {

    @Test
    void runsOnPort8080WithDataBelowTheClone() {
        var run = run(Map.of("CONG_HOME", "/srv/cong-lang"));
        assertThat(run.port()).isEqualTo(8080);
        assertThat(run.host()).isNull();
        assertThat(run.demo()).isFalse();
        assertThat(run.storage().folder()).isEqualTo(Path.of("/srv/cong-lang/data"));
        assertThat(run.storage().database()).isEmpty();
    }

    @Test
    void takesOptionsWithAndWithoutAnEqualsSign() {
        var run = run(Map.of(), "--port=9090", "--host", "127.0.0.1", "--demo", "--data", "/tmp/x");
        assertThat(run.port()).isEqualTo(9090);
        assertThat(run.host()).isEqualTo("127.0.0.1");
        assertThat(run.demo()).isTrue();
        assertThat(run.storage().folder()).isEqualTo(Path.of("/tmp/x"));
    }

    @Test
    void takesEveryOptionFromTheEnvironmentToo() {
        var run =
                run(
                        Map.of(
                                "CONG_PORT", "9090",
                                "CONG_HOST", "::1",
                                "CONG_DEMO", "1",
                                "CONG_DATA", "/tmp/x",
                                "CONG_DATABASE_URL", "jdbc:postgresql://db/conglang",
                                "CONG_DATABASE_USER", "house",
                                "CONG_DATABASE_PASSWORD", "secret"));
        assertThat(run.port()).isEqualTo(9090);
        assertThat(run.host()).isEqualTo("::1");
        assertThat(run.demo()).isTrue();
        assertThat(run.storage().database())
                .contains(new Database("jdbc:postgresql://db/conglang", "house", "secret"));
    }

    @Test
    void believesTheCommandLineBeforeTheEnvironment() {
        assertThat(run(Map.of("CONG_PORT", "9090"), "--port", "7070").port()).isEqualTo(7070);
    }

    @Test
    void believesNobodyUnlessAProxyIsNamed() {
        assertThat(run(Map.of()).proxies().settings()).isEmpty();
        assertThat(run(Map.of("CONG_PROXY", "10.0.0.1")).proxies())
                .isEqualTo(run(Map.of(), "--proxy", "10.0.0.1").proxies());
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, true",
        "0:0:0:0:0:0:0:1, true",
        "10.0.0.10, false",
        "10x0y0z1, false",
        "10.0.0.1|10.0.0.2, false",
        "203.0.113.7, false"
    })
    void believesTheProxiesThatAreNamedAndNoOther(String caller, boolean believed) {
        var settings = run(Map.of(), "--proxy", "10.0.0.1, ::1").proxies().settings();

        assertThat(Pattern.matches(settings.get("server.tomcat.remoteip.internal-proxies"), caller))
                .isEqualTo(believed);
    }

    @Test
    void countsAnEmptyVariableAsNotSet() {
        assertThat(run(Map.of("CONG_PORT", " ")).port()).isEqualTo(8080);
    }

    @Test
    void neverShowsAPassword() {
        var database = new Database("jdbc:postgresql://a:b@db/x?password=c", "house", "secret");
        assertThat(database.toString()).isEqualTo("jdbc:postgresql://db/x");
    }

    @ParameterizedTest
    @CsvSource({
        "'', verb",
        "fly, verb",
        "run --prot 80, option",
        "run 8080, option",
        "run --database-password x, option",
        "verify --port 80, option",
        "verify --demo, option",
        "admin, admin",
        "admin fly, verb",
        "admin create --email a@b.vn, value",
        "admin create --name An, value",
        "admin create --name An --email an, email",
        "admin reset-password --name An, option",
        "admin reset-password, value",
        "admin reset-second-factor, value",
        "admin reset-second-factor --name An, option",
        "admin rotate-keys --email a@b.vn, option",
        "run --port, value",
        "run --port eighty, port",
        "run --port -1, port",
        "run --port 65536, port",
        "run --port=, value",
        "run --data=, value",
        "run --demo=, value",
        "run --demo=maybe, demo",
        "run --host http://x/, host",
        "run --proxy, value",
        "run --proxy=, value",
        "run --proxy nginx.local, proxy",
        "run --proxy 10.0.0.1;10.0.0.2, proxy",
        "run --proxy 10.0.0.0/8, proxy",
        "verify --proxy 10.0.0.1, option",
        "run --database-url mysql://db/x, database-url",
    })
    void refusesBadWordsInOneLine(String words, String key) {
        var complaint =
                catchThrowableOfType(
                        Complaint.class,
                        () ->
                                CommandLine.parse(
                                        words.isEmpty() ? List.of() : List.of(words.split(" ")),
                                        Map.of()));
        assertThat(complaint.code()).isEqualTo(2);
        assertThat(complaint.getMessage()).isEqualTo(key);
        for (var language : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            assertThat(complaint.line(new Words(language))).isNotBlank().hasLineCount(1);
        }
    }

    private static Run run(Map<String, String> environment, String... options) {
        var words = new ArrayList<>(List.of("run"));
        words.addAll(List.of(options));
        return (Run) CommandLine.parse(words, environment);
    }
}
