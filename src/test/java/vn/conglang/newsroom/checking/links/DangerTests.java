package vn.conglang.newsroom.checking.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.conglang.testing.Clause;

/** Which links lead people astray, and which addresses nobody asks. */
@Clause("14.3")
class DangerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://laocai.gov.vn@example.com/tin | xem          | CREDENTIALS
                    http://10.0.0.1/                      | xem          | NUMBER_FOR_HOST
                    http://2130706433/                    | xem          | NUMBER_FOR_HOST
                    http://0x7f.0.0.1/                    | xem          | NUMBER_FOR_HOST
                    http://[::1]/                         | xem          | NUMBER_FOR_HOST
                    http://localhost:8080/                | xem          | HOST_WITHIN
                    http://intranet/                      | xem          | HOST_WITHIN
                    https://tệp.nội-bộ.local/             | xem          | HOST_WITHIN
                    https://lаocai.gov.vn/                | xem          | MIXED_SCRIPTS
                    https://xn--80ak6aa92e.com/           | xem          | MIXED_SCRIPTS
                    https://example.com/                  | laocai.gov.vn | OTHER_HOST_SHOWN
                    https://example.com/                  | https://laocai.gov.vn/tin | OTHER_HOST_SHOWN
                    https://                              | xem          | NO_ADDRESS
                    """)
    void sees(String url, String text, Danger danger) {
        assertThat(Danger.of(new Link(url, text))).contains(danger);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://laocai.gov.vn/tin?a=1         | tin của tỉnh
                    https://laocai.gov.vn/tin             | laocai.gov.vn
                    https://www.laocai.gov.vn/tin         | https://laocai.gov.vn/tin
                    https://chợ.vn/                       | chợ.vn
                    https://laocai.gov.vn/tin tức|1       | xem
                    https://laocai.gov.vn:8443/           | xem
                    """)
    void leavesHonestLinksAlone(String url, String text) {
        assertThat(Danger.of(new Link(url, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "0.0.0.0",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.2.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:db8::1",
                "2001::1"
            })
    void asksNoAddressOfOurs(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "203.162.4.190", "2405:4800::1"})
    void asksAddressesOfTheOpenNet(String address) throws Exception {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void readsAnAddressAsABrowserDoes() {
        assertThat(WebAddress.of("https://chợ.vn:8443/tin tức?a=ă|b#đầu"))
                .hasToString("https://xn--ch-3bt.vn:8443/tin%20t%E1%BB%A9c?a=%C4%83%7Cb");
    }
}
