package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Looks at screens one after the other, each as a phone and as an office's screen show it. */
final class Screens {

    /** Whatever is folded up is part of the screen. */
    private static final String UNFOLD =
            "document.querySelectorAll('details').forEach(folded => folded.open = true)";

    private Screens() {}

    /**
     * One test for each address: it answers with its status, axe finds nothing, and nobody has to
     * scroll sideways.
     */
    static Stream<DynamicTest> areGoodForEverybody(
            Visitor visitor, Map<String, Integer> statusByAddress) {
        return statusByAddress.entrySet().stream()
                .map(screen ->
                        DynamicTest.dynamicTest(
                                screen.getKey(),
                                () -> {
                                    assertThat(visitor.opens(screen.getKey()))
                                            .isEqualTo(screen.getValue());
                                    areGoodForEverybody(visitor.page());
                                }));
    }

    /** What a window shows now, at both widths. */
    static void areGoodForEverybody(Page page) {
        page.evaluate(UNFOLD);
        for (var width : new int[] {Browser.PHONE, Browser.DESKTOP}) {
            page.setViewportSize(width, 800);
            Browser.assertFits(page);
            Browser.assertAccessible(page);
        }
    }
}
