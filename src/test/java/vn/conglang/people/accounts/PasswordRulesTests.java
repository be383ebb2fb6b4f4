package vn.conglang.people.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long, and not one that everybody tries. */
class PasswordRulesTests {

    private final CommonPasswords common = new CommonPasswords();
    private final PasswordRules rules = new PasswordRules(common);

    @Test
    void knowsAThousandCommonOnes() {
        assertThat(common.count()).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matkhau123456",
                "Mật khẩu 2026!",
                "anhyeuemnhieulam",
                "Anh yêu em nhiều lắm",
                "123456789012",
                "987654321098",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "password1234",
                "P-A-S-S-W-O-R-D-1",
                "muongkhuong2026",
                "qwertyuiop12"
            })
    void refusesWhatEverybodyTries(String password) {
        assertThat(rules.check(password, password, "lan@conglang.example").all())
                .extracting("key")
                .containsExactly("people.refusal.PasswordCommon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mùa lúa chín trên ruộng bậc thang",
                "con trâu đen ăn cỏ ven suối",
                "correct mule cell clip",
                "x7#pLq29vTm!"
            })
    void acceptsALongOneOfOnesOwn(String password) {
        assertThat(rules.check(password, password, "lan@conglang.example").all()).isEmpty();
    }

    @Test
    void countsCharactersAsPeopleDo() {
        var twelveEmoji = "🌾🐃🏔🌧🍚🌽🧺🎋🪕🐓🌸🛤";
        assertThat(rules.check(twelveEmoji, twelveEmoji, "lan@conglang.example").all())
                .extracting("key")
                .doesNotContain("people.refusal.PasswordShort");
        assertThat(rules.check("ngắn quá", "ngắn quá", "lan@conglang.example").all())
                .extracting("key")
                .containsExactly("people.refusal.PasswordShort");
        var tooLong = "ab".repeat(64) + "c";
        assertThat(rules.check(tooLong, tooLong, "lan@conglang.example").all())
                .extracting("key")
                .containsExactly("people.refusal.PasswordLong");
    }

    @Test
    void refusesOnesOwnAddress() {
        var address = "giang.seo.lan@conglang.example";
        assertThat(rules.check(address, address, address).all())
                .extracting("key")
                .containsExactly("people.refusal.PasswordIsAddress");
    }
}
