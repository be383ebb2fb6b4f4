package vn.conglang.newsroom.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.testing.Clause;

/** The encodings of the nineties: read rightly, and never seen where they are not. */
@Clause("8.a")
class OldTextTests {

    private static final String LETTERS =
            "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ";

    private static final Pattern SENTENCE = Pattern.compile("\"([^\"]{40,})\"");

    @ParameterizedTest
    @EnumSource
    void everyLetterThereIsCanBeReadBack(OldEncoding encoding) {
        var keys = keys(encoding);
        for (var letter : LETTERS.split("")) {
            assertThat(encoding.decode(written(letter, keys))).isEqualTo(letter);
        }
        var capitals = encoding == OldEncoding.TCVN3 ? "ĂÂÊÔƠƯĐ" : LETTERS.toUpperCase(Locale.ROOT);
        for (var letter : capitals.split("")) {
            assertThat(encoding.decode(written(letter, keys))).isEqualTo(letter);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyTextOfAnyLettersCanBeReadBack(OldEncoding encoding) {
        var keys = keys(encoding);
        var random = new Random(30_8_1945);
        for (var round = 0; round < 2_000; round++) {
            var text = random(random);
            assertThat(encoding.decode(written(text, keys))).isEqualTo(text);
        }
    }

    @Test
    void theFontOfCapitalsMakesCapitals() {
        var keys = keys(OldEncoding.TCVN3);
        for (var letter : LETTERS.split("")) {
            assertThat(OldFont.TCVN3_CAPITALS.decode(written(letter, keys)))
                    .isEqualTo(letter.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void knowsTheFirstLinesOfEveryLetter() {
        assertThat(OldEncoding.TCVN3.decode("Céng hoµ x· héi chñ nghÜa ViÖt Nam"))
                .isEqualTo("Cộng hoà xã hội chủ nghĩa Việt Nam");
        assertThat(OldEncoding.VNI.decode("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(OldEncoding.VNI.decode("Ñoäc laäp - Töï do - Haïnh phuùc"))
                .isEqualTo("Độc lập - Tự do - Hạnh phúc");
    }

    @Test
    void neverSeesThemInStoriesInUnicode() throws IOException {
        for (var sentence : sentences()) {
            assertThat(OldText.recognise(List.of(sentence))).as(sentence).isEmpty();
            assertThat(OldText.recognise(List.of(sentence.split("\\s+")))).as(sentence).isEmpty();
        }
    }

    @Test
    void neverSeesThemInAnyLettersOfUnicode() {
        var random = new Random(1);
        for (var round = 0; round < 5_000; round++) {
            var lines = Stream.generate(() -> random(random)).limit(4).toList();
            assertThat(OldText.recognise(lines)).as("%s", lines).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà Hà và bé Lý có hoá đơn toán, hoà và thuý, quý và loá",
                "Le Noël des garçons à Liège, naïveté et façade, où l'été fut très bref",
                "Für Müller in Köln, über die schöne Größe der Straße",
                "El niño y la señora de España, mañana en la montaña",
                "Smörgåsbord på Ångström, får äta två köttbullar",
                "10 µm, 20 m², 5 ½ °C, 3 × 4, © § 7, «»"
            })
    void leavesOtherLanguagesAlone(String text) {
        assertThat(OldText.recognise(List.of(text))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void seesThemInWhatWasTypedWithThem(OldEncoding encoding) throws IOException {
        var keys = keys(encoding);
        for (var sentence : sentences()) {
            var small = sentence.toLowerCase(Locale.ROOT);
            var marked = Stream.of(small.split("\\s+")).filter(OldText::isUnicode).count();
            if (marked >= 8) {
                assertThat(OldText.recognise(List.of(written(small, keys))))
                        .as(small)
                        .isEqualTo(Optional.of(encoding));
            }
        }
    }

    /** Sentences that somebody wrote for the demonstration. */
    private static List<String> sentences() throws IOException {
        var sentences = new ArrayList<String>();
        try (var stories = Files.list(Path.of("src/main/resources/demo/stories"))) {
            for (var story : stories.toList()) {
                SENTENCE.matcher(Files.readString(story))
                        .results()
                        .map(found -> Normalizer.normalize(found.group(1), Normalizer.Form.NFC))
                        .forEach(sentences::add);
            }
        }
        assertThat(sentences).hasSizeGreaterThan(100);
        return sentences;
    }

    private static String random(Random random) {
        var text = new StringBuilder();
        for (var at = 0; at < 12; at++) {
            text.append(
                    random.nextInt(4) == 0
                            ? " "
                            : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** How each letter is typed: found by trying, as nobody has such a keyboard any more. */
    private static Map<String, String> keys(OldEncoding encoding) {
        var keys = new HashMap<String, String>();
        var beyond = new StringBuilder();
        for (var letter = 0xA1; letter <= 0xFF; letter++) {
            beyond.append((char) letter);
        }
        for (var letter : beyond.toString().split("")) {
            keep(keys, encoding, letter);
        }
        if (encoding == OldEncoding.VNI) {
            for (var base : "aeouyAEOUYôöÔÖ".split("")) {
                for (var mark : beyond.toString().split("")) {
                    keep(keys, encoding, base + mark);
                }
            }
        }
        return keys;
    }

    private static void keep(Map<String, String> keys, OldEncoding encoding, String typed) {
        var shown = encoding.decode(typed);
        if (shown.length() == 1 && !shown.equals(typed)) {
            keys.putIfAbsent(shown, typed);
        }
    }

    private static String written(String text, Map<String, String> keys) {
        var typed = new StringBuilder();
        for (var letter : text.split("")) {
            typed.append(keys.getOrDefault(letter, letter));
        }
        return typed.toString();
    }
}
