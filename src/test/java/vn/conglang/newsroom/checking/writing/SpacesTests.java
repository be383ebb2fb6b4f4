package vn.conglang.newsroom.checking.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.conglang.newsroom.content.ContentTexts;

/** Spaces are put in order and nothing else is. */
class SpacesTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    "Chợ  phiên   họp",                "Chợ phiên họp"
                    "Chợ họp , đông vui .",            "Chợ họp, đông vui."
                    "Chợ họp  ; rồi tan",              "Chợ họp; rồi tan"
                    "Chợ\u00A0\u00A0họp",              "Chợ\u00A0họp"
                    "dùng .NET và 3 .5",               "dùng .NET và 3 .5"
                    "Chợ phiên họp.",                  "Chợ phiên họp."
                    """)
    void tidies(String typed, String tidied) {
        assertThat(Spaces.tidied(typed).replace(String.valueOf(ContentTexts.GONE), ""))
                .isEqualTo(tidied);
        assertThat(Spaces.tidied(typed)).hasSameSizeAs(typed);
    }
}
