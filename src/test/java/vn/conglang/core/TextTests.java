package vn.conglang.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Whatever is typed becomes one form of text. */
class TextTests {

    @Test
    void composesVietnameseLetters() {
        var decomposed = Normalizer.normalize("Mường Khương", Normalizer.Form.NFD);
        assertThat(Text.clean(decomposed)).isEqualTo("Mường Khương");
    }

    @Test
    void takesInvisibleMarksOut() {
        assertThat(Text.line("\u202Egiả\u202C m\u200Bạo\uFEFF\u200Da")).isEqualTo("giả mạoa");
        assertThat(Text.line("b\u034F\u061C\u3164\u2800\u180Ea\u115Fn")).isEqualTo("ban");
    }

    @Test
    void takesOutWhatXmlCannotCarry() {
        assertThat(Text.clean("a\uFFFE\uFFFF\uFDD0\u0000\uD800b\uD83D\uDE00"))
                .isEqualTo("ab\uD83D\uDE00");
        assertThat(Text.clean("a\0b\u0007c")).isEqualTo("abc");
    }

    @Test
    void keepsEmojiWhole() {
        for (var emoji : new String[] {"👩‍🌾", "👩🏽‍🌾", "❤️‍🔥", "👨‍👩‍👧", "🇻🇳"}) {
            assertThat(Text.line(emoji)).isEqualTo(emoji);
        }
    }

    @Test
    void keepsLinesApartAndMakesOneOfThem() {
        assertThat(Text.clean(" một\r\nhai\rba ")).isEqualTo("một\nhai\nba");
        assertThat(Text.line(" một\r\n\t hai\u00A0 ba ")).isEqualTo("một hai ba");
    }

    @Test
    void makesAddressesWithoutMarks() {
        assertThat(Text.slug("Chợ phiên Đường 4D, Lùng Vai!"))
                .isEqualTo("cho-phien-duong-4d-lung-vai");
        assertThat(Text.slug("🌽")).isEqualTo("bai");
    }

    @Test
    void foldsWhatIsComparedEitherWay() {
        assertThat(Text.folded("CHỢ Phiên Đường")).isEqualTo("cho phien duong");
        assertThat(Text.folded(Normalizer.normalize("Ữ đ", Normalizer.Form.NFD))).isEqualTo("u d");
    }
}
