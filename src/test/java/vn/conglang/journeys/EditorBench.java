package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.testing.Members;
import vn.conglang.testing.Stories;

/**
 * Figures of the editor, printed for people: {@code ./cong bench editor}. How long a key takes
 * until its letter is painted, in 5,000 words with 20 pictures; and what saving costs the 500th
 * time against the first. It fails for nothing but a broken page: a slow machine is no defect.
 */
@JourneyTest
@EnabledIfSystemProperty(named = "bench", matches = "editor")
class EditorBench {

    private static final int WORDS = 5_000;
    private static final int PICTURES = 20;
    private static final int KEYS = 400;
    private static final int REVISIONS = 500;
    private static final int SAMPLE = 20;

    /** From the key to the frame after the one in which its letter was drawn, in milliseconds. */
    /**
     * Milliseconds. Twice as fast as anybody types; without a pause it is the painting of frames
     * that is measured, of which a screen has sixty a second.
     */
    private static final int BETWEEN_KEYS = 40;

    private static final String WATCH =
            """
            () => {
              window.keyTimes = [];
              document.addEventListener('keydown', (event) => {
                const begun = event.timeStamp;
                requestAnimationFrame(() => {
                  const channel = new MessageChannel();
                  channel.port1.onmessage = () => window.keyTimes.push(performance.now() - begun);
                  channel.port2.postMessage(0);
                });
              }, true);
            }
            """;

    @LocalServerPort int port;
    @Autowired Members members;
    @Autowired Stories stories;
    @Autowired SaveRevision saving;

    @Test
    void typing() {
        var writer = members.contributor();
        var id = stories.draftBy(writer, Stories.content(longText(writer), null));
        try (var browser = new Browser(port)) {
            var visitor =
                    new Visitor(browser.desktop()).signsIn(members.email(writer), Members.PASSWORD);
            visitor.opens("/toa-soan/tin-bai/" + id + "/sua");
            print("key to paint, ms", typed(visitor.page()));
        }
    }

    private String longText(Member writer) {
        var pictures = IntStream.range(0, PICTURES).mapToObj(_ -> stories.picture(writer)).toList();
        var each = WORDS / PICTURES;
        return pictures.stream().map(file -> part(file, each)).collect(Collectors.joining());
    }

    private static String part(FileId picture, int words) {
        return "<h2>Chợ phiên</h2><p>"
                + "chợ phiên Mường Khương họp sáng sớm ".repeat(words / 7)
                + """
                </p><figure data-picture="%s"><img alt="Chợ phiên"><figcaption>Ảnh: A</figcaption></figure>
                """
                        .formatted(picture)
                        .strip();
    }

    private static double[] typed(Page page) {
        var editor =
                page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Nội dung").setExact(true));
        editor.focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("End");
        page.evaluate(WATCH);
        for (var key = 0; key < KEYS; key++) {
            page.keyboard().type(key % 6 == 5 ? " " : "a");
            page.waitForTimeout(BETWEEN_KEYS);
        }
        page.waitForTimeout(500);
        var times = (List<?>) page.evaluate("() => window.keyTimes");
        assertThat(times).hasSizeGreaterThanOrEqualTo(KEYS);
        return times.stream().mapToDouble(time -> ((Number) time).doubleValue()).toArray();
    }

    @Test
    void saving() {
        var clerk = stories.cast().clerk();
        var id = stories.draft();
        var times = new double[REVISIONS];
        for (var revision = 0; revision < REVISIONS; revision++) {
            times[revision] = save(id, revision, clerk);
        }
        var first = median(Arrays.copyOfRange(times, SAMPLE, 2 * SAMPLE));
        var last = median(Arrays.copyOfRange(times, REVISIONS - SAMPLE, REVISIONS));
        System.out.printf(
                "saving, ms: revisions %d to %d median %.1f; revisions %d to %d median %.1f;"
                        + " ratio %.2f%n",
                SAMPLE, 2 * SAMPLE, first, REVISIONS - SAMPLE, REVISIONS, last, last / first);
    }

    private double save(EditionId id, int number, Member clerk) {
        var version = stories.version(id);
        var begun = System.nanoTime();
        saving.save(id, version, Stories.content("<p>Lần " + number + "</p>", null), clerk);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "%s: median %.1f, 95 %% %.1f, 99 %% %.1f, longest %.1f (%d keys)%n",
                what,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length * 99 / 100],
                times[times.length - 1],
                times.length);
    }
}
