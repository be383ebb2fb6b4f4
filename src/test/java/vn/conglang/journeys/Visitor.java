package vn.conglang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in front of a window, who finds things as people do: by what is written on them. What
 * the browser complains of meanwhile (a blocked script, an error on the page) is kept.
 */
final class Visitor implements AutoCloseable {

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int taps;

    Visitor(Page page) {
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // That an answer had an error status the browser notes by itself.
            if (message.type().equals("error") && !message.text().contains("status of")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens an address and says with which status it answered. */
    int opens(String path) {
        @Nullable Response response = page.navigate(path);
        return response == null ? 0 : response.status();
    }

    Visitor signsIn(String email, String password) {
        opens("/dang-nhap");
        types("Thư điện tử", email);
        types("Mật khẩu", password);
        presses("Đăng nhập");
        return this;
    }

    /** Signs in with the second step. */
    Visitor signsIn(String email, String password, String code) {
        signsIn(email, password);
        types("Mã xác thực", code);
        presses("Tiếp tục");
        return this;
    }

    Visitor follows(String link) {
        return taps(AriaRole.LINK, link);
    }

    Visitor presses(String button) {
        return taps(AriaRole.BUTTON, button);
    }

    private Visitor taps(AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        page.waitForLoadState(LoadState.LOAD);
        taps++;
        return this;
    }

    /** Opens what is folded up under a word. */
    Visitor unfolds(String word) {
        page.locator("summary")
                .filter(
                        new Locator.FilterOptions()
                                .setHasText(Pattern.compile("^\\s*" + word + "\\s*$")))
                .click();
        taps++;
        return this;
    }

    Visitor types(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor chooses(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Agrees to everything that is asked. */
    Visitor ticksAll() {
        var boxes = page.getByRole(AriaRole.CHECKBOX);
        boxes.all().stream().filter(Locator::isVisible).forEach(Locator::check);
        return this;
    }

    Visitor ticks(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** What stands in a field. */
    String reads(String label) {
        return field(label).inputValue();
    }

    Visitor attaches(String label, FilePayload file) {
        field(label).setInputFiles(file);
        return this;
    }

    /** A field by its label, whether or not it may stay empty. */
    private Locator field(String label) {
        var plain = label.replaceAll("[()?.]", "\\\\$0");
        var words = Pattern.compile("^\\s*" + plain + "( \\(không bắt buộc\\))?\\s*$");
        return page.getByLabel(words).locator("visible=true").first();
    }

    /** Goes on at the end of the text in the rich editor. */
    Visitor writes(String text) {
        editor().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
        return this;
    }

    Visitor putsIntoTheText(String button, FilePayload file) {
        page.waitForFileChooser(() -> presses(button)).setFiles(file);
        assertThat(editor().locator("figure")).isVisible();
        return this;
    }

    /** Types below a picture in the text. */
    Visitor typesInTheText(String label, String text) {
        editor().getByLabel(label).fill(text);
        return this;
    }

    private Locator editor() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Nội dung").setExact(true));
    }

    Visitor sees(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Visitor doesNotSee(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** Nothing that a screen reader stumbles over, and nothing to scroll sideways for. */
    Visitor findsNoBarrier() {
        Browser.assertAccessible(page);
        Browser.assertFits(page);
        return this;
    }

    /** The taps since the last call. */
    int countsTaps() {
        var count = taps;
        taps = 0;
        return count;
    }

    /**
     * The window is gone without a word; another opens in the same browser, with the cable back.
     */
    Visitor crashesAndComesBack() {
        var context = page.context();
        page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        context.setOffline(false);
        return new Visitor(context.newPage());
    }

    @Override
    public void close() {
        assertThat(complaints).as("what the browser complained of").isEmpty();
        page.context().close();
    }
}
