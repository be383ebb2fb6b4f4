package vn.conglang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.luciad.imageio.webp.WebPWriteParam;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The system's Chromium. Every visitor gets a window of their own, with its own cookies. */
final class Browser implements AutoCloseable {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    /** Widths in CSS pixels: a cheap phone's and an office screen's. */
    static final int PHONE = 360;

    static final int DESKTOP = 1280;

    private static final int HEAVIEST_PICTURE = 150_000;
    private static final float QUALITY = 0.85f;
    private static final Path PICTURES = Path.of("docs/pictures");

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(FLAGS));
    private final String address;

    Browser(int port) {
        this.address = "http://localhost:" + port;
    }

    /** A window as wide as a cheap phone. */
    Page phone() {
        return window(PHONE, 740, true);
    }

    /** A window as wide as an office's screen. */
    Page desktop() {
        return window(DESKTOP, 900, true);
    }

    Page withoutJavaScript() {
        return window(PHONE, 740, false);
    }

    private Page window(int width, int height, boolean javaScript) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setViewportSize(width, height)
                                .setJavaScriptEnabled(javaScript)
                                .setLocale("vi-VN")
                                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** What axe has to say against this page; nothing, if all is well. */
    static void assertAccessible(Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("axe on " + page.url())
                .extracting(
                        v -> v.getId() + " " + v.getNodes().stream().map(n -> n.getHtml()).toList())
                .isEmpty();
    }

    /** A page wider than its window makes people scroll sideways. */
    static void assertFits(Page page) {
        var overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scrolling on " + page.url())
                .isZero();
    }

    /** Keeps a picture of what the window shows, small enough for the README. */
    static void picture(Page page, String name) throws IOException {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var shown = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        Files.createDirectories(PICTURES);
        var quality = new WebPWriteParam(null);
        quality.setCompressionType("Lossy");
        quality.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("webp").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(shown, null, null), quality);
        } finally {
            writer.dispose();
        }
        Files.write(PICTURES.resolve(name + ".webp"), bytes.toByteArray());
        assertThat(bytes.size()).as(name).isLessThan(HEAVIEST_PICTURE);
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv().getOrDefault("CONG_CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No Chromium: install it or set CONG_CHROMIUM"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
