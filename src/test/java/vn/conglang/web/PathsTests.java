package vn.conglang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** How an address is written down where the address itself is a key. */
class PathsTests {

    @ParameterizedTest
    @CsvSource({
        "/loi-moi/canary, /loi-moi/…",
        "/lich/canary.ics, /lich/…",
        "/kiem-chung/canary/anh/7, /kiem-chung/…",
        "/toa-soan/duyet-nhanh/canary, /toa-soan/duyet-nhanh/…",
        "/toa-soan/duyet-nhanh/canary/duyet, /toa-soan/duyet-nhanh/…",
        "/toa-soan/%64uyet-nhanh/canary, /toa-soan/duyet-nhanh/…",
        "/toa-soan/tin-bai/7, /toa-soan/tin-bai/7"
    })
    void theKeyInAnAddressIsNotWrittenDown(String asked, String written) {
        assertThat(Paths.forTheJournal(new MockHttpServletRequest("GET", asked)))
                .isEqualTo(written);
    }
}
