package vn.conglang.newsroom.web;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.SavedMeanwhile.Theirs;

/**
 * Two texts of one item, of which a person chooses: what somebody else saved, and their own in a
 * form. What differs is marked from theirs to one's own.
 *
 * @param aside under which number one's own text was put aside; null where it could not be
 */
public record ConflictScreen(
        EditScreen mine, Theirs theirs, Comparison comparison, @Nullable Integer aside) {

    static ConflictScreen of(
            EditScreen mine,
            Content typed,
            Theirs theirs,
            Comparison.Names names,
            OptionalInt aside) {
        return new ConflictScreen(
                mine,
                theirs,
                Comparison.of(theirs.content(), typed, names),
                aside.isPresent() ? aside.getAsInt() : null);
    }

    public String pageHref() {
        return "/toa-soan/tin-bai/" + theirs.edition();
    }
}
