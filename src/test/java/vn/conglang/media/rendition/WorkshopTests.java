package vn.conglang.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkshopTests {

    @Test
    void doesNotWaitForAFileThatRunsInCircles() throws IOException {
        var workshop = new Workshop(Duration.ofMillis(50));
        var never = new CountDownLatch(1);

        for (var i = 0; i < 20; i++) {
            assertThatThrownBy(() ->
                            workshop.check(() -> {
                                never.await();
                                return 1;
                            }))
                    .isInstanceOf(Workshop.TooSlow.class);
        }
        assertThat(workshop.check(() -> 2)).as("others are still served").isEqualTo(2);
    }

    @Test
    void handsOnWhatWentWrong() {
        var workshop = new Workshop(Duration.ofSeconds(10));

        assertThatThrownBy(() ->
                        workshop.check(() -> {
                            throw new IllegalStateException("broken");
                        }))
                .isInstanceOf(IllegalStateException.class);
    }
}
