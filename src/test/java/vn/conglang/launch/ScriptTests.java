package vn.conglang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script before any Java runs: what it finds, what it refuses. */
class ScriptTests {

    private static final Path SCRIPT = Path.of("cong").toAbsolutePath();

    @TempDir Path folder;
    private Path oldJdk;

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void putsAnOldJavaOnThePath() throws IOException {
        oldJdk = Files.createDirectories(folder.resolve("jdk-17"));
        Files.writeString(oldJdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        Files.createDirectories(oldJdk.resolve("bin"));
        for (var program : List.of("java", "javac")) {
            var file = oldJdk.resolve("bin").resolve(program);
            Files.writeString(file, "#!/bin/sh\necho 'openjdk version \"17.0.15\"' >&2\n");
            file.toFile().setExecutable(true);
        }
        var jdks = Files.createDirectories(folder.resolve("home/.jdks"));
        Files.createSymbolicLink(jdks.resolve("new"), Path.of(System.getProperty("java.home")));
    }

    @Test
    void findsANewEnoughJdkBehindAnOldOne() throws Exception {
        var answer = cong(Map.of("JAVA_HOME", oldJdk.toString()), "tools");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).containsPattern("JDK (2[5-9]|[3-9]\\d) ").doesNotContain("jdk-17");
    }

    @Test
    void takesAnOldJdkThatWasAskedForAsAMistake() throws Exception {
        assertRefuses(cong(Map.of("CONG_JAVA_HOME", oldJdk.toString()), "tools"), "jdk-17");
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), SCRIPT);
        assertThat(run(link, Map.of(), List.of("help")).out()).contains("./cong run");
        assertThat(run(link, Map.of(), List.of("run", "--help")).out()).contains("./cong run");
    }

    @Test
    void listsItsVerbsWhenNoneIsNamed() throws Exception {
        var answer = cong(Map.of());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("./cong run", "./cong test", "./cong verify");
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        assertThat(cong(Map.of("CONG_LANG", "en")).out()).contains("builds and runs every test");
    }

    @Test
    void refusesAnUnknownVerb() throws Exception {
        assertRefuses(cong(Map.of(), "fly"), "fly");
    }

    @Test
    void refusesOptionsOfTheTestVerb() throws Exception {
        assertRefuses(cong(Map.of(), "test", "--quick"), "--quick");
    }

    private static void assertRefuses(Answer answer, String word) {
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().strip()).contains(word).hasLineCount(1);
    }

    private Answer cong(Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        return run(SCRIPT, environment, List.of(words));
    }

    private Answer run(Path script, Map<String, String> environment, List<String> words)
            throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(words);
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        var variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("CONG_") || name.equals("JAVA_HOME"));
        variables.put("PATH", oldJdk.resolve("bin") + ":" + System.getenv("PATH"));
        variables.put("HOME", folder.resolve("home").toString());
        variables.putAll(environment);
        var code =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Answer(code, Files.readString(out), Files.readString(err));
    }
}
