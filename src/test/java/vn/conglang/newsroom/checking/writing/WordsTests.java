package vn.conglang.newsroom.checking.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.newsroom.checking.writing.Words.Word;
import vn.conglang.newsroom.content.ContentTexts.Part;

/** Which words a dictionary is asked for, and what it says of them. */
class WordsTests {

    private final Dictionaries dictionaries = new Dictionaries();

    @Test
    void leavesOutNamesAbbreviationsNumbersAndAddresses() {
        assertThat(
                        words(
                                "Sáng nay, ông Lù Seo Pao (UBND xã La Pan Tẩn) gửi 12 kg gạo Séng Cù;"
                                        + " xem https://muongkhuong.laocai.gov.vn/tin hoặc"
                                        + " pao@laocai.gov.vn, VNeID, H'Mông, TT&TT."))
                .containsExactly("nay", "ông", "xã", "gửi", "kg", "gạo", "xem", "hoặc", "sáng");
    }

    @Test
    void asksForTheFirstWordOfASentenceUnlessItIsAName() {
        assertThat(words("Pao đến chợ. Chơ đông. Dìn Chin mưa. Gặp lại Pao."))
                .contains("chơ", "gặp")
                .doesNotContain("pao", "dìn", "chin");
    }

    @ParameterizedTest
    @CsvSource({
        "hòa, true",
        "hoà, true",
        "thủy, true",
        "thuỷ, true",
        "khỏe, true",
        "kĩ, true",
        "kỹ, true",
        "quý, true",
        "quí, true",
        "qui, true",
        "của, true",
        "website, true",
        "nghành, false",
        "ngừoi, false",
        "tuyêt, false",
        "khuyếch, false",
        "nguoi, false",
        "qúy, false"
    })
    void knowsSyllablesWhereverTheMarkStands(String word, boolean known) {
        assertThat(dictionaries.knows(word)).isEqualTo(known);
    }

    @Test
    void tellsWhatMayHaveBeenMeant() {
        assertThat(dictionaries.meant("nghành")).containsExactly("ngành");
    }

    @ParameterizedTest
    @CsvSource({"hòa, true, false", "hoà, false, true", "hoàn, false, false", "quý, false, false"})
    void seesOnWhichLetterTheMarkStands(String word, boolean first, boolean second) {
        assertThat(ToneMarks.isOnFirst(word)).isEqualTo(first);
        assertThat(ToneMarks.isOnSecond(word)).isEqualTo(second);
    }

    private static List<String> words(String... lines) {
        var parts = Arrays.stream(lines).map(line -> new Part("body", line)).toList();
        return Words.of(parts).stream().map(Word::word).toList();
    }
}
