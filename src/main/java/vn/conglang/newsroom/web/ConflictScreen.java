package vn.conglang.newsroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.LeadPicture;
import vn.conglang.newsroom.workflow.SavedMeanwhile.Theirs;

/**
 * Two texts of one item, of which a person chooses: what somebody else saved, and their own in a
 * form.
 *
 * @param theirBody their text, ready to be shown
 * @param differences what differs beside title, summary and text, which are shown whole
 */
public record ConflictScreen(
        EditScreen mine, Theirs theirs, String theirBody, List<Difference> differences) {

    /** A field with the value that the other person saved; empty where they left it out. */
    public record Difference(String labelKey, String theirs) {}

    static ConflictScreen of(EditScreen mine, Content typed, Theirs theirs, String theirBody) {
        var saved = theirs.content();
        var found = new ArrayList<Difference>();
        differs(found, "kind", typed.kind(), saved.kind(), mine.kinds().get(saved.kind().name()));
        differs(found, "section", typed.section(), saved.section(), section(mine, saved));
        differs(found, "lead", typed.lead(), saved.lead(), lead(saved.lead()));
        differs(
                found,
                "attachments",
                typed.attachments(),
                saved.attachments(),
                saved.attachments().stream()
                        .map(Attachment::title)
                        .collect(Collectors.joining("; ")));
        differs(
                found,
                "authors",
                typed.authors(),
                saved.authors(),
                saved.authors().stream()
                        .map(ConflictScreen::author)
                        .collect(Collectors.joining("; ")));
        differs(found, "source", typed.source(), saved.source(), saved.source());
        differs(
                found,
                "photographer",
                typed.photographer(),
                saved.photographer(),
                saved.photographer());
        return new ConflictScreen(mine, theirs, theirBody, List.copyOf(found));
    }

    private static void differs(
            List<Difference> found,
            String field,
            @Nullable Object typed,
            @Nullable Object saved,
            @Nullable String shown) {
        if (!Objects.equals(typed, saved)) {
            found.add(
                    new Difference(
                            "newsroom.screen." + field, Objects.requireNonNullElse(shown, "")));
        }
    }

    private static @Nullable String section(EditScreen screen, Content saved) {
        return saved.section() == null ? null : screen.sections().get(saved.section().toString());
    }

    private static @Nullable String lead(@Nullable LeadPicture picture) {
        return picture == null
                ? null
                : List.of(picture.alt(), picture.caption(), picture.credit()).stream()
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private static String author(Author author) {
        return author.name() + " (" + author.share() + " %)";
    }
}
