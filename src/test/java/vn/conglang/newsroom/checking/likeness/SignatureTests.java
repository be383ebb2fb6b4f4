package vn.conglang.newsroom.checking.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Content;

/** Texts that say nearly the same are near each other, whatever their marks. */
class SignatureTests {

    @Test
    void isTheSameForTheSameWordsWithoutTheirMarksAndTags() {
        var typed = of("Chợ phiên", "<p>Chợ phiên Cao Sơn họp lại sau mưa lũ.</p>");
        var again = of("CHO PHIEN", "<p>Cho <b>phien</b> Cao Son, hop lai sau mua lu</p>");

        assertThat(typed).isEqualTo(again);
        assertThat(typed.likeness(again)).isEqualTo(1);
    }

    @Test
    void tellsAboutWhichShareBothHave() {
        var whole = of("", words(0, 400));
        var mostly = of("", words(40, 440));
        var hardly = of("", words(380, 780));

        assertThat(whole.likeness(mostly)).isCloseTo(0.82, within(0.15));
        assertThat(whole.likeness(hardly)).isLessThan(0.15);
        assertThat(common(whole, mostly)).isPositive();
        assertThat(common(whole, hardly)).isZero();
    }

    @Test
    void saysNothingOfAFewWords() {
        assertThat(of("Chợ", "").isEmpty()).isTrue();
        assertThat(of("Chợ phiên Cao Sơn", "").isEmpty()).isFalse();
    }

    private static long common(Signature one, Signature other) {
        return LongStream.of(one.bands())
                .filter(band -> LongStream.of(other.bands()).anyMatch(theirs -> theirs == band))
                .count();
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(word -> "tu" + word)
                .collect(Collectors.joining(" ", "<p>", "</p>"));
    }

    private static Signature of(String title, String body) {
        return Signature.of(
                new Content(
                        title, "", body, ItemKind.BRIEF, null, null, List.of(), List.of(), "", ""));
    }
}
