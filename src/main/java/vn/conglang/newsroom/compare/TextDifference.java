package vn.conglang.newsroom.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import vn.conglang.newsroom.compare.Line.Kind;

/**
 * What differs between two bodies, piece by piece in reading order. A piece that went in one place
 * and came whole in another has moved; one that came in the place of another and shares most of its
 * words is that one, changed.
 */
final class TextDifference {

    /** From here on two pieces count as one that was changed. */
    private static final double ALIKE = 0.4;

    private TextDifference() {}

    static List<Line> between(String before, String after) {
        var old = Block.of(before);
        var fresh = Block.of(after);
        var lines = new ArrayList<Line>();
        var at = 0;
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            addSame(old.subList(at, delta.getSource().getPosition()), lines);
            lines.addAll(changed(delta));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        addSame(old.subList(at, old.size()), lines);
        return withMoves(lines);
    }

    private static void addSame(List<Block> blocks, List<Line> lines) {
        blocks.forEach(block -> lines.add(Line.whole(Kind.SAME, block)));
    }

    /** Pairs what went with what came in its place, in order, as far as they are alike. */
    private static List<Line> changed(AbstractDelta<Block> delta) {
        var lines = new ArrayList<Line>();
        var came = new ArrayList<>(delta.getTarget().getLines());
        for (var gone : delta.getSource().getLines()) {
            var like = firstLike(gone, came);
            came.subList(0, Math.max(like, 0)).forEach(b -> lines.add(Line.whole(Kind.ADDED, b)));
            if (like < 0) {
                lines.add(Line.whole(Kind.REMOVED, gone));
            } else {
                var fresh = came.get(like);
                lines.add(
                        new Line(
                                Kind.CHANGED,
                                fresh.kind(),
                                WordDifference.between(gone.text(), fresh.text())));
                came.subList(0, like + 1).clear();
            }
        }
        came.forEach(block -> lines.add(Line.whole(Kind.ADDED, block)));
        return lines;
    }

    private static int firstLike(Block gone, List<Block> came) {
        for (var at = 0; at < came.size(); at++) {
            if (WordDifference.likeness(gone.text(), came.get(at).text()) >= ALIKE) {
                return at;
            }
        }
        return -1;
    }

    private static List<Line> withMoves(List<Line> lines) {
        var told = new ArrayList<>(lines);
        for (var from = 0; from < told.size(); from++) {
            if (told.get(from).kind() == Kind.REMOVED) {
                var to = arrival(told.get(from), told);
                if (to >= 0) {
                    told.set(from, moved(told.get(from), Kind.MOVED_AWAY));
                    told.set(to, moved(told.get(to), Kind.MOVED_HERE));
                }
            }
        }
        return List.copyOf(told);
    }

    private static int arrival(Line gone, List<Line> lines) {
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.kind() == Kind.ADDED
                    && line.block() == gone.block()
                    && line.runs().equals(gone.runs())) {
                return at;
            }
        }
        return -1;
    }

    private static Line moved(Line line, Kind kind) {
        return new Line(kind, line.block(), line.runs());
    }
}
