package vn.conglang.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.testing.Clause;

/** No period or hour of the regulation is written anywhere but among the rules (16, 19). */
@Clause({"16", "19"})
class NoStrayNumbersTests {

    private static final Path MAIN = Path.of("src/main/java/vn/conglang");

    // One day more or less is "the next day"; anything longer is somebody's rule.
    private static final Pattern PERIOD =
            Pattern.compile(
                    "(plus|minus)(Hours|Days|Weeks|Months)\\((?!1\\))\\d"
                            + "|(plus|minus)(Weeks|Months)\\(1\\)"
                            + "|Duration\\.of(Hours|Days)\\(\\s*\\d"
                            + "|Period\\.of\\w+\\(\\s*\\d"
                            + "|LocalTime\\.of\\(\\s*\\d"
                            + "|LocalTime\\.parse\\(\\s*\"");

    /** Periods of the machine, and why they are no rule of the regulation. */
    private static final Map<String, String> ALLOWED =
            Map.ofEntries(
                    Map.entry(
                            "newsroom/away/DecisionLinks.java",
                            "how long a link on the phone may be used"),
                    Map.entry(
                            "newsroom/publishing/Moments.java",
                            "what is so far off that it is a slip"),
                    Map.entry(
                            "web/AssetFiles.java", "how long a browser keeps a fingerprinted file"),
                    Map.entry("notices/ForgetRead.java", "how long what was read is found again"),
                    Map.entry("web/LanguageCookie.java", "how long a browser keeps the language"),
                    Map.entry("people/signin/Entrance.java", "how long somebody stays signed in"),
                    Map.entry(
                            "media/store/ContentStore.java",
                            "when a half-written file is a leftover"),
                    Map.entry(
                            "people/accounts/AccessLinks.java",
                            "how long an invitation may be used"),
                    Map.entry(
                            "newsroom/checking/links/Links.java", "when a link is looked at again"),
                    Map.entry(
                            "newsroom/checking/links/LinkJob.java",
                            "how often links are looked at"));

    @Test
    void everyPeriodOfTheRegulationIsAskedForADate() {
        try (var files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .filteredOn(file -> !allowed(file) && holdsPeriod(read(file)))
                    .as("Ask vn.conglang.regulation.Regulation, or say here why it is no rule")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day.plusDays(5)",
                "Duration.ofHours(24)",
                "LocalTime.of(17, 0)",
                "Period.ofDays(8)"
            })
    void knowsAPeriodWhenItSeesOne(String code) {
        assertThat(holdsPeriod(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"day.plusDays(1)", "day.plusDays(rules.supplyAfterSigning())"})
    void letsTheNextDayPass(String code) {
        assertThat(holdsPeriod(code)).isFalse();
    }

    private static boolean holdsPeriod(String code) {
        return PERIOD.matcher(code).find();
    }

    private static boolean allowed(Path file) {
        var name = MAIN.relativize(file).toString();
        return Stream.of("demo/", "regulation/Rule.java").anyMatch(name::startsWith)
                || ALLOWED.containsKey(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
