package vn.conglang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words that people read stand in the bundles, in two languages, and nowhere else.
 *
 * <p>Comments may quote Vietnamese; code and templates may not speak it.
 */
class TextsTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹ&&[^×÷]]");

    /** The product's name, the letter of a paragraph, and what is read in other people's texts. */
    private static final Set<String> READS_BUT_DOES_NOT_SPEAK =
            Set.of(
                    "CongLang.java",
                    "Clause.java",
                    "PersonalNumbers.java",
                    "SecrecyMarkings.java",
                    "TextParser.java",
                    "OldEncoding.java",
                    "Syllables.java",
                    "Captions.java",
                    "ComplaintWords.java");

    /** A whole key as an argument of {@code frame.t}: one that is put together ends in a dot. */
    private static final Pattern KEY = Pattern.compile("frame\\.t\\(\"([\\w.-]+\\w)\"[,)]");

    private static final Pattern COMMENT =
            Pattern.compile("(?s)/\\*.*?\\*/|<%--.*?--%>|(?m)(?<!:)//.*$");

    static Stream<Path> bundles() throws IOException {
        return list(BUNDLES, ".properties").filter(path -> !name(path).endsWith("_en.properties"));
    }

    static Stream<Path> allBundles() throws IOException {
        return list(BUNDLES, ".properties");
    }

    static Stream<Path> sources() throws IOException {
        return Stream.concat(
                        list(Path.of("src/main/java"), ".java"),
                        list(Path.of("src/main/jte"), ".jte"))
                .filter(path -> !path.toString().contains("/demo/"))
                .filter(path -> !READS_BUT_DOES_NOT_SPEAK.contains(name(path)));
    }

    static Stream<Path> scripts() throws IOException {
        return list(Path.of("src/main/frontend/js"), ".js");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextExistsInBothLanguages(Path vietnamese) throws IOException {
        var english = BUNDLES.resolve(name(vietnamese).replace(".properties", "_en.properties"));

        assertThat(new TreeSet<>(texts(english).keySet()))
                .as("keys of %s", english.getFileName())
                .isEqualTo(new TreeSet<>(texts(vietnamese).keySet()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(Path vietnamese) throws IOException {
        var english =
                texts(BUNDLES.resolve(name(vietnamese).replace(".properties", "_en.properties")));

        texts(vietnamese)
                .forEach((key, text) ->
                        assertThat(places(english.getOrDefault(key, "")))
                                .as("places of %s in English", key)
                                .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("allBundles")
    void everyTextIsComposedAndNotEmpty(Path bundle) throws IOException {
        texts(bundle)
                .forEach((key, text) -> {
                    assertThat(text).as(key).isNotBlank();
                    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                            .as("%s is NFC", key)
                            .isTrue();
                });
    }

    /** A single ' begins a quotation in a message format and swallows the places after it. */
    @ParameterizedTest
    @MethodSource("allBundles")
    void noApostropheSwallowsAPlace(Path bundle) throws IOException {
        texts(bundle)
                .forEach((key, text) -> {
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    assertThat(new MessageFormat(text)).as(key).isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource("allBundles")
    void noKeyIsWrittenTwice(Path bundle) throws IOException {
        var keys =
                Files.readAllLines(bundle).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .filter(key -> key.matches("[\\w.-]+"))
                        .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    /** A key that nobody wrote down would be found by a reader, as a page that fails. */
    @ParameterizedTest
    @MethodSource("sources")
    void everyKeyThatATemplateNamesExists(Path source) throws IOException {
        var known = new TreeSet<String>();
        for (var bundle : bundles().toList()) {
            known.addAll(texts(bundle).keySet());
        }
        assertThat(
                        KEY.matcher(Files.readString(source))
                                .results()
                                .map(use -> use.group(1))
                                .filter(key -> !known.contains(key))
                                .toList())
                .as("keys in %s", source)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource({"sources", "scripts"})
    void codeAndTemplatesDoNotSpeak(Path source) throws IOException {
        var code = COMMENT.matcher(Files.readString(source)).replaceAll("");

        assertThat(code.lines().filter(line -> VIETNAMESE.matcher(line).find()).toList())
                .as("words for people in %s", source)
                .isEmpty();
    }

    private static TreeMap<String, String> texts(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static TreeSet<String> places(String text) {
        var found = Pattern.compile("\\{(\\d+)").matcher(text);
        return found.results()
                .map(result -> result.group(1))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Stream<Path> list(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
