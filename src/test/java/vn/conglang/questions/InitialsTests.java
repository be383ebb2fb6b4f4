package vn.conglang.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.testing.Clause;

/** A name in public is its initials (12.3, 12.4). */
@Clause("12.3.b")
class InitialsTests {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Ái, N.V.Á.",
        "lù seo páo, L.S.P.",
        "Đặng  Thị-Ớt, Đ.T.Ớ.",
        "'  Giàng A Dế (Chính) ', G.A.D.C.",
        "Ma, M.",
        "'', ''",
        "0912345678, ''",
        "a b c d e f g h, A.B.C.D.E.F.",
    })
    void areTheFirstLettersWithTheirMarks(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void areTheSameHoweverTheMarksAreWritten() {
        var apart = Normalizer.normalize("Ớt Ánh", Normalizer.Form.NFD);

        assertThat(Initials.of(apart)).isEqualTo("Ớ.Á.");
    }
}
