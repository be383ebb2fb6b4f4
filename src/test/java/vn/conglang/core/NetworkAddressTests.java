package vn.conglang.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One way to write an address. */
class NetworkAddressTests {

    @ParameterizedTest
    @CsvSource({
        "0:0:0:0:0:0:0:1, ::1",
        "0:0:0:0:0:0:0:0, ::",
        "2001:DB8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0db8:0:0:0:0:0:0, 2001:db8::",
        "10:0:0:20:0:0:0:1, 10:0:0:20::1",
        "fe80:0:0:0:0:0:0:1%eth0, fe80::1",
        "::ffff:203.0.113.7, 203.0.113.7",
        "203.0.113.7, 203.0.113.7",
        "somewhere, somewhere",
    })
    void writesAnAddressInItsShortForm(String address, String text) {
        assertThat(NetworkAddress.text(address)).isEqualTo(text);
    }
}
