package vn.conglang.site.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.proving.Occasion;

/** How often the public face is looked at before it is called wrong. */
class ErrandTests {

    private static final Errand FIRST = Errand.first(new EditionId(17), Occasion.WITHDRAWN);

    @Test
    void isKnownAgainByItsName() {
        assertThat(FIRST).hasToString("17-WITHDRAWN-0");
        assertThat(Errand.of("17-WITHDRAWN-0")).isEqualTo(FIRST);
    }

    @Test
    void isRunFourTimesWithLongerPauses() {
        var pauses =
                Stream.iterate(
                                Optional.of(FIRST),
                                Optional::isPresent,
                                e -> e.flatMap(Errand::next))
                        .map(errand -> errand.orElseThrow().pause().toSeconds());

        assertThat(pauses).containsExactly(0L, 5L, 20L, 60L);
    }
}
