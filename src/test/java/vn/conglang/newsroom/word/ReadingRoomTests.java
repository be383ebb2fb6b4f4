package vn.conglang.newsroom.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;

/** One file is read at a time, and none for ever. */
class ReadingRoomTests {

    private static final DataSize SOME = DataSize.ofMegabytes(1);

    private final ReadingRoom room =
            new ReadingRoom(new WordLimits(SOME, SOME, 80, 60, SOME, Duration.ofMillis(200)));

    @Test
    void isBusyUntilTheOneBeforeIsReallyDone() throws Exception {
        var over = new CountDownLatch(1);
        refuses(() -> room.read("chậm.docx", stubborn(over)), "TooSlow");
        refuses(() -> room.read("sau.docx", () -> "đọc"), "Busy");

        over.countDown();

        assertThat(room.read("sau.docx", () -> "đọc")).isEqualTo("đọc");
    }

    private static Callable<String> stubborn(CountDownLatch over) {
        return () -> {
            while (over.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "đọc xong";
        };
    }

    private static void refuses(ThrowingCallable reading, String name) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reasons())
                                        .extracting(Refusal::key)
                                        .containsExactly("newsroom.word.refusal." + name));
    }
}
