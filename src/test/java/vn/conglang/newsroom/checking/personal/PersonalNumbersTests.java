package vn.conglang.newsroom.checking.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.core.ArticleId;
import vn.conglang.testing.Clause;

/** Which numbers are a person's, and which are not. */
@Clause("14.3")
class PersonalNumbersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ông Pao, số 010203004567, ở thôn Ma Lù            | IDENTITY 010203004567
                    căn cước công dân số 010 203 004 567.              | IDENTITY 010203004567
                    CCCD: 010.203.004.567                              | IDENTITY 010203004567
                    CMND số 063123456 cấp năm 2010                     | IDENTITY 063123456
                    chứng minh nhân dân 063 123 456                    | IDENTITY 063123456
                    Gọi 0912345678 để biết thêm                        | PHONE 0912345678
                    ĐT: 0912.345.678.                                  | PHONE 0912345678
                    Gọi +84 912 345 678, giờ hành chính                | PHONE +84912345678
                    Văn phòng (0214) 3.881.234                         | PHONE 02143881234
                    02143 881 234                                      | PHONE 02143881234
                    STK 8800205123456 Agribank                         | BANK_ACCOUNT 8800205123456
                    số tài khoản: 8800 205 123 456                     | BANK_ACCOUNT 8800205123456
                    Tài khoản của Hội tại Agribank là 0123456789       | BANK_ACCOUNT 0123456789
                    """)
    void finds(String line, String expected) {
        assertThat(PersonalNumbers.in(line))
                .extracting(number -> number.kind() + " " + number.digits())
                .containsExactly(expected.replace("+", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 1673/QĐ-UBND ngày 01/02/2026",
                "kinh phí 1.200.000.000 đồng, trong đó 100.000.000.000 đồng",
                "63.682 nhân khẩu, 14 dân tộc, 0,0912345678 %",
                "Thủ tục 1.004873, mã 000.00.01.H38",
                "Tổng đài 1900 6688 hoặc 1022, 113",
                "Từ 08:00 01.02.2026 đến 17:00 05.02.2026",
                "Tài khoản mạng xã hội của xã có 12 bài",
                "Nghị quyết 104/2016/QH13, công văn 10065/VPCP-KGVX",
                "số hồ sơ 063123456"
            })
    void leavesOtherNumbersAlone(String line) {
        assertThat(PersonalNumbers.in(line)).isEmpty();
    }

    @Test
    void findsBothOfTwo() {
        assertThat(PersonalNumbers.in("Gọi 0912345678-0987654321 hoặc 0912345679/0987654322"))
                .hasSize(4);
    }

    @Test
    void putsDotsForTheDigitsAndKeepsTheirPlaces() {
        var line = "Gọi 0912.345.678 hoặc 0987 654 321.";

        assertThat(PersonalNumbers.masked(line, number -> number.digits().startsWith("0912")))
                .isEqualTo("Gọi ••••.•••.••• hoặc 0987 654 321.");
        assertThat(PersonalNumbers.withoutNumbers("số 0912 345 678, 12 bài"))
                .isEqualTo("số •••• ••• •••, 12 bài");
    }

    @Test
    void knowsTheSameNumberAgainHoweverItIsWrittenButNotInAnotherArticle() {
        var typed = PersonalNumbers.in("0912.345.678").getFirst();
        var again = PersonalNumbers.in("ĐT 0912345678").getFirst();

        assertThat(typed.id(new ArticleId(1))).isEqualTo(again.id(new ArticleId(1)));
        assertThat(typed.id(new ArticleId(1))).isNotEqualTo(again.id(new ArticleId(2)));
        assertThat(typed.id(new ArticleId(1))).doesNotContain("0912");
    }
}
