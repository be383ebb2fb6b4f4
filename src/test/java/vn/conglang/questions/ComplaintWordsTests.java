package vn.conglang.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.questions.ComplaintWords.Kind;
import vn.conglang.testing.Clause;

/** Complaints and denunciations are flagged for a person to decide, and nothing else is (12.2). */
@Clause("12.2")
class ComplaintWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Tôi xin khiếu nại việc thu hồi đất, COMPLAINT, khiếu nại",
        "TÔI KHIẾU NẠI, COMPLAINT, KHIẾU NẠI",
        "toi xin khieu nai viec nay, COMPLAINT, khieu nai",
        "Đơn tố cáo cán bộ, DENUNCIATION, tố cáo",
        "don to cao can bo, DENUNCIATION, to cao",
        "khiếu nai, COMPLAINT, khiếu nai",
        "Gia đình tôi kêu  cứu, COMPLAINT, kêu  cứu",
        "Dấu hiệu tham nhũng, DENUNCIATION, tham nhũng",
    })
    void areFound(String text, Kind kind, String words) {
        assertThat(ComplaintWords.in(text))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(kind);
                    assertThat(found.words()).isEqualTo(words);
                    assertThat(text.substring(found.from(), found.to())).isEqualTo(words);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thủ tục cấp giấy khai sinh",
                "Tờ cao bao nhiêu",
                "Nhà tôi có cây to, cáo hay vào bắt gà",
                "khiếunại",
                "",
            })
    void areNotFoundWhereNoneAre(String text) {
        assertThat(ComplaintWords.in(text)).isEmpty();
    }

    @Test
    void areFoundInLettersWithMarksApart() {
        var apart = Normalizer.normalize("tố cáo", Normalizer.Form.NFD);

        assertThat(ComplaintWords.in(apart)).hasSize(1);
    }

    @Test
    void areAllFound() {
        assertThat(ComplaintWords.in("Khiếu nại rồi tố cáo")).hasSize(2);
    }
}
