package vn.conglang.newsroom.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.testing.Clause;

/** Stamps of secrecy are found; honey, density and discretion are not (8.c, 10.2). */
@Clause({"8.c", "10.2"})
class SecrecyMarkingsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MẬT                                              | MẬT
                    TỐI MẬT                                          | TỐI MẬT
                    TUYỆT MẬT                                        | TUYỆT MẬT
                    [MẬT]                                            | MẬT
                    --- TUYỆT MẬT ---                                | TUYỆT MẬT
                    * * TỐI MẬT * *                                  | TỐI MẬT
                    Tuyệt mật                                        | TUYỆT MẬT
                    tối mật                                          | TỐI MẬT
                    T U Y Ệ T  M Ậ T                                 | TUYỆT MẬT
                    M Ậ T                                            | MẬT
                    T.Ố.I M.Ậ.T                                      | TỐI MẬT
                    M-Ậ-T                                            | MẬT
                    TUYET MAT                                        | TUYỆT MẬT
                    Độ mật: Mật                                      | MẬT
                    Độ mật: tối mật                                  | TỐI MẬT
                    ĐỘ MẬT: TUYỆT MẬT                                | TUYỆT MẬT
                    Mức độ mật là Tối mật                            | TỐI MẬT
                    Công văn số 12/BC-CA (MẬT) ngày 3/5              | MẬT
                    Văn bản đóng dấu MẬT, gửi theo đường giao liên   | MẬT
                    Kế hoạch TUYỆT MẬT của Ban Chỉ huy quân sự       | TUYỆT MẬT
                    TÀI LIỆU TUYỆT MẬT                               | TUYỆT MẬT
                    TÀI LIỆU MẬT                                     | MẬT
                    DẤU MẬT                                          | MẬT
                    VĂN BẢN MẬT SỐ 12                                | MẬT
                    MẬT - HỎA TỐC                                    | MẬT
                    MẬT/KHẨN                                         | MẬT
                    MẬT, KHẨN                                        | MẬT
                    THƯỢNG KHẨN - TỐI MẬT                            | TỐI MẬT
                    TUYỆT   MẬT                                      | TUYỆT MẬT
                    Tối    mật                                       | TỐI MẬT
                    UBND HUYỆN MƯỜNG KHƯƠNG    MẬT    CỘNG HÒA XÃ HỘI | MẬT
                    """)
    void findsAStamp(String line, String stamp) {
        assertThat(SecrecyMarkings.in(line)).containsExactly(stamp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mật ong bạc hà Mường Khương được giá",
                "Gia đình ông giữ bí mật suốt ba mươi năm",
                "MẬT ONG BẠC HÀ ĐƯỢC CÔNG NHẬN OCOP BỐN SAO",
                "MẬT ĐỘ DÂN CƯ CÁC XÃ BIÊN GIỚI",
                "NGƯỜI NUÔI ONG THU MẬT, BÁN SÁP",
                "Mật",
                "mật",
                "TẬP HUẤN CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "Tập huấn công tác bảo vệ bí mật nhà nước",
                "Lễ hội tổ chức long trọng, quan hệ hai xã mật thiết",
                "Cây mật mía, mật gấu là tên gọi của các vị thuốc",
                "Lực lượng tuần tra, trinh sát bí mật, tuyệt đối an toàn",
                "Đặc sản MẬT ONG rừng Cao Sơn",
                "Độ mật: không",
                "Độ mật ong đặc là 80 %",
                "ĐỘ MẬT ĐỘ XÂY DỰNG",
                "A B C D",
                "Giá MẬT hôm nay 200.000 đồng một lít",
                "KHẨN TRƯƠNG PHÒNG CHỐNG RÉT",
                "Thịt lợn đen, mận, MẬT MÍA bày bán ở chợ",
                ""
            })
    void leavesOrdinaryWordsAlone(String line) {
        assertThat(SecrecyMarkings.in(line)).isEmpty();
    }

    @Test
    void findsAStampInSeparateMarks() {
        var decomposed = Normalizer.normalize("TUYỆT MẬT", Normalizer.Form.NFD);

        assertThat(SecrecyMarkings.in(decomposed)).containsExactly("TUYỆT MẬT");
    }

    @Test
    void findsAStampBrokenByInvisibleMarks() {
        assertThat(SecrecyMarkings.in("M\u200BẬ\u200BT")).containsExactly("MẬT");
        assertThat(SecrecyMarkings.in("TỐI\u00A0MẬT")).containsExactly("TỐI MẬT");
    }

    @Test
    void namesEachDegreeOnce() {
        assertThat(SecrecyMarkings.in("MẬT\nMẬT\nTỐI MẬT")).containsExactly("MẬT", "TỐI MẬT");
    }

    @Test
    void looksIntoEveryPartOfAnItem() {
        assertThat(SecrecyMarkings.in(item("<p>Kính gửi</p><p><strong>MẬ</strong>T</p>")))
                .containsExactly("MẬT");
        assertThat(
                        SecrecyMarkings.in(
                                item("<table><tr><td>UBND</td><td>TỐI MẬT</td></tr></table>")))
                .containsExactly("TỐI MẬT");
        assertThat(SecrecyMarkings.in(item("<p>Dòng đầu<br>TUYỆT MẬT<br>dòng ba</p>")))
                .containsExactly("TUYỆT MẬT");
        assertThat(SecrecyMarkings.in(item("<p>Mật ong được mùa</p>"))).isEmpty();
    }

    @Test
    void looksAtTheNamesBesideTheText() {
        var signed =
                new Content(
                        "Tiêu đề",
                        "",
                        "<p>Kính gửi</p>",
                        ItemKind.BRIEF,
                        null,
                        null,
                        List.of(),
                        List.of(new Author("[TUYỆT MẬT]", null, 100)),
                        "",
                        "(MẬT)");

        assertThat(SecrecyMarkings.in(signed)).containsExactly("MẬT", "TUYỆT MẬT");
    }

    private static Content item(String body) {
        return new Content(
                "Tiêu đề", "", body, ItemKind.BRIEF, null, null, List.of(), List.of(), "", "");
    }
}
