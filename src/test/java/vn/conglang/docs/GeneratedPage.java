package vn.conglang.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page under {@code docs/} that a test writes. The test fails when the page is not what it would
 * write; with {@code -Dregenerate=true} it writes it.
 */
record GeneratedPage(String name, String content) {

    private static final String NOTICE =
            "<!-- Written by the tests; change those, then: mvn test -Dtest='*Docs*'"
                    + " -Dregenerate=true -->\n";

    void mustBeCurrent() throws IOException {
        var file = Path.of("docs", name);
        var wanted = NOTICE + content;
        if (Boolean.getBoolean("regenerate")) {
            Files.createDirectories(Path.of("docs"));
            Files.writeString(file, wanted, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is out of date. Write it anew with:"
                                + " mvn test -Dtest='*Docs*' -Dregenerate=true",
                        file)
                .isEqualTo(wanted);
    }
}
