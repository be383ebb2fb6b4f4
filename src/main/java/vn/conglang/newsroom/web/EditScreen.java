package vn.conglang.newsroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form in which an item is written: a new one, one at the counter, or one that exists.
 *
 * @param units the units to choose from; empty where there is no choice
 * @param channels the ways of arrival, at the counter only
 * @param editorLabels the editor's texts, as JSON
 * @param keptAs by which the browser finds again what this person typed here
 * @param autosaveLabels the texts of keeping what is typed, as JSON
 * @param warningKey something to know before editing, e.g. that approval is lost
 */
public record EditScreen(
        String titleKey,
        String action,
        @Nullable String backHref,
        ItemForm form,
        Map<String, String> kinds,
        Map<String, String> sections,
        Map<String, String> units,
        boolean mayHaveNoUnit,
        Map<String, String> channels,
        String editorLabels,
        @Nullable String warningKey,
        String keptAs,
        String autosaveLabels) {

    private static final int SPARE_AUTHORS = 2;

    public record AuthorRow(int row, String name, String share, String staff) {}

    public record AttachmentRow(long file, String title) {}

    /** Where the text is kept while somebody types; what came by counter is filed once, by hand. */
    public @Nullable String autosaveHref() {
        return isCounter() || warningKey != null
                ? null
                : action.replaceFirst("/sua$", "") + "/tu-luu";
    }

    /** Where one learns who else is writing there; nobody is in what does not exist yet. */
    public @Nullable String presenceHref() {
        return action.endsWith("/sua") ? action.replaceFirst("/sua$", "/co-mat") : null;
    }

    public boolean choosesUnit() {
        return !units.isEmpty();
    }

    /** What is told after saving: at the counter it is taken in for good. */
    String savedKey(ItemForm sent) {
        if (isCounter()) {
            return "newsroom.notice.TAKE_IN";
        }
        return sent.wordFile().isPresent() ? "newsroom.word.imported" : "newsroom.notice.saved";
    }

    /** Whether one goes on writing after saving: what came by counter is filed as it came. */
    boolean staysOpen(ItemForm sent) {
        return !isCounter() && (!sent.goesOn() || sent.wordFile().isPresent());
    }

    /** Whether nothing of it is saved yet. */
    public boolean isNew() {
        return action.endsWith("/moi");
    }

    public boolean isCounter() {
        return !channels.isEmpty();
    }

    /** The authors typed so far and some empty lines for more. */
    public List<AuthorRow> authorRows() {
        var rows = new ArrayList<AuthorRow>();
        var names = form.getAuthorName();
        for (var i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank()) {
                rows.add(
                        new AuthorRow(
                                rows.size() + 1,
                                names.get(i),
                                ItemReading.at(form.getAuthorShare(), i),
                                ItemReading.at(form.getAuthorStaff(), i)));
            }
        }
        for (var spare = 0; spare < SPARE_AUTHORS; spare++) {
            rows.add(new AuthorRow(rows.size() + 1, "", "", ""));
        }
        return rows;
    }

    public List<AttachmentRow> attachments() {
        var rows = new ArrayList<AttachmentRow>();
        for (var i = 0; i < form.getAttachment().size(); i++) {
            rows.add(
                    new AttachmentRow(
                            form.getAttachment().get(i),
                            ItemReading.at(form.getAttachmentTitle(), i)));
        }
        return rows;
    }
}
