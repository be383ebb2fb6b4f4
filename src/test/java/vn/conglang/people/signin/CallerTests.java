package vn.conglang.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** From where somebody calls, as the limits count it. */
class CallerTests {

    @Test
    void countsANetworkOfIpv6AsOneCaller() {
        assertThat(Caller.of("2001:db8:1:2::1")).isEqualTo(Caller.of("2001:db8:1:2:ffff::9"));
        assertThat(Caller.of("2001:db8:1:2::1")).isNotEqualTo(Caller.of("2001:db8:1:3::1"));
    }

    @Test
    void countsEachIpv4AddressAlone() {
        assertThat(Caller.of("203.0.113.7")).isNotEqualTo(Caller.of("203.0.113.8"));
        assertThat(Caller.of("::ffff:203.0.113.7")).isEqualTo(Caller.of("203.0.113.7"));
    }

    @Test
    void goesOnlyWhereTheDeskIs() {
        assertThat(Entrance.next("/toa-soan/tin-bai/12?trang=2"))
                .isEqualTo("/toa-soan/tin-bai/12?trang=2");
        assertThat(Entrance.next("//evil.example")).isEqualTo("/toa-soan");
        assertThat(Entrance.next("https://evil.example/toa-soan")).isEqualTo("/toa-soan");
        assertThat(Entrance.next("/toa-soan@evil.example")).isEqualTo("/toa-soan");
        assertThat(Entrance.next(null)).isEqualTo("/toa-soan");
    }
}
