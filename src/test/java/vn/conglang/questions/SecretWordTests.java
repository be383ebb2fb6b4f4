package vn.conglang.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import vn.conglang.testing.Clause;

/** The word beside the code: easy to read out, hard to guess. */
@Clause("12.1")
class SecretWordTests {

    @Test
    void isKnownHoweverItIsTyped() {
        var word = new SecretWord("K7QM2XPD");

        assertThat(word.shown()).isEqualTo("K7QM-2XPD");
        assertThat(word.isTyped("K7QM-2XPD")).isTrue();
        assertThat(word.isTyped(" k7qm 2xpd ")).isTrue();
        assertThat(word.isTyped("K7QM-2XPE")).isFalse();
        assertThat(word.isTyped("")).isFalse();
    }

    @Test
    void isAnotherEachTime() {
        var words = new HashSet<String>();
        for (var count = 0; count < 1_000; count++) {
            words.add(SecretWord.fresh().letters());
        }
        assertThat(words).hasSize(1_000).allMatch(word -> word.matches("[A-HJ-NP-Z2-9]{8}"));
    }

    @Test
    void neverStandsInAJournal() {
        assertThat(SecretWord.fresh().toString()).isEqualTo("SecretWord[…]");
    }
}
