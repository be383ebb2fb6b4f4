package vn.conglang.newsroom.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a passage and a mention are known again. */
class QuoteTests {

    @Test
    void isFoundHoweverLinesEnd() {
        var quote = new Quote("họp lại \n sau mưa", "chợ ", " lũ");

        assertThat(quote.standsIn("Chợ họp lại\u00a0sau\nmưa lũ.")).isTrue();
        assertThat(quote.standsIn("Chợ họp sau mưa lũ.")).isFalse();
    }

    @Test
    void isFoundInEitherFormOfUnicode() {
        assertThat(new Quote("chợ phiên", "", "").standsIn("chợ phiên")).isTrue();
    }

    @Test
    void whatIsAboutTheWholeAlwaysStands() {
        assertThat(Quote.OF_THE_WHOLE.standsIn("")).isTrue();
        assertThat(new Quote(" ", "a", "b")).isEqualTo(Quote.OF_THE_WHOLE);
    }

    @Test
    void keepsOnlyALittleOfWhatStandsAround() {
        var quote = new Quote("chợ", "🌾".repeat(100), "");

        assertThat(quote.before()).isEqualTo("🌾".repeat(60));
    }

    @Test
    void mentionsTheLongestName() {
        var names = List.of("Lù Seo", "Lù Seo Pao");

        assertThat(Mentions.pieces("Nhờ @Lù Seo Pao xem, @lù seo cũng vậy", names))
                .filteredOn(Mentions.Piece::isMention)
                .extracting(Mentions.Piece::words)
                .containsExactly("@Lù Seo Pao", "@lù seo");
    }

    @Test
    void anAddressOrAnotherNameIsNoMention() {
        var names = List.of("Lan");

        assertThat(Mentions.pieces("thu@Lan, @Lanh, @ Lan", names))
                .noneMatch(Mentions.Piece::isMention);
    }

    @Test
    void piecesAreTheWholeText() {
        var words = "@Lan ơi, @Lan";

        assertThat(
                        Mentions.pieces(words, List.of("Lan")).stream()
                                .map(Mentions.Piece::words)
                                .reduce("", String::concat))
                .isEqualTo(words);
    }
}
