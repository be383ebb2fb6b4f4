package vn.conglang.newsroom.compare;

import java.util.List;

/**
 * One piece of the text as a comparison shows it.
 *
 * @param runs its words; of a changed piece those of both states
 */
public record Line(Kind kind, Block.Kind block, List<Run> runs) {

    /** What became of the piece. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED,
        /** It stood elsewhere before. */
        MOVED_HERE,
        /** It stands elsewhere now. */
        MOVED_AWAY;

        public String key() {
            return "newsroom.compare.line." + name();
        }
    }

    static Line whole(Kind kind, Block block) {
        return new Line(kind, block.kind(), List.of(Run.same(block.text())));
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }
}
