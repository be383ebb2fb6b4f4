package vn.conglang.newsroom.web;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.compare.Parting;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.SavedMeanwhile.Theirs;
import vn.conglang.newsroom.publicview.BodyView;

/**
 * Two texts of one item, of which a person chooses: what somebody else saved, and their own in a
 * form. What differs is marked from theirs to one's own.
 *
 * @param pieces where the two texts part
 * @param aside under which number one's own text was put aside; null where it could not be
 */
public record ConflictScreen(
        EditScreen mine,
        Theirs theirs,
        Comparison comparison,
        List<Piece> pieces,
        @Nullable Integer aside) {

    /**
     * @param theirs as it looks; clean HTML
     * @param mine as it looks; clean HTML
     */
    public record Piece(Parting parting, String theirs, String mine) {

        /** Whether they have something there that could be taken. */
        public boolean canBeTaken() {
            return !theirs.isEmpty();
        }
    }

    static ConflictScreen of(
            EditScreen mine,
            Content typed,
            Theirs theirs,
            Comparison.Names names,
            BodyView bodies,
            OptionalInt aside) {
        return new ConflictScreen(
                mine,
                theirs,
                Comparison.of(theirs.content(), typed, names),
                Parting.between(theirs.content().body(), typed.body()).stream()
                        .map(parting ->
                                new Piece(
                                        parting,
                                        bodies.forDesk(parting.theirs()),
                                        bodies.forDesk(parting.mine())))
                        .toList(),
                aside.isPresent() ? aside.getAsInt() : null);
    }

    public String pageHref() {
        return "/toa-soan/tin-bai/" + theirs.edition();
    }
}
