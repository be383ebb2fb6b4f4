package vn.conglang.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkSecretTests {

    @Test
    void isNewEachTimeAndKnownAgainByItsHash() {
        var secret = LinkSecret.fresh();

        assertThat(secret.text()).matches("[\\w-]{43}");
        assertThat(LinkSecret.fresh()).isNotEqualTo(secret);
        assertThat(new LinkSecret(secret.text()).hash())
                .isEqualTo(secret.hash())
                .isNotEqualTo(LinkSecret.fresh().hash());
    }

    @Test
    void isWrittenDownByNobodyUnawares() {
        var secret = LinkSecret.fresh();

        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
