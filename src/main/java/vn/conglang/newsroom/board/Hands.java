package vn.conglang.newsroom.board;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.conglang.core.UnitId;
import vn.conglang.people.EditorialBoard.Seat;
import vn.conglang.people.Post;

/**
 * Tells who has to act on an item next, by the table of the workflow (4.3, 5.b, 7.1, 7.2, 8.a,
 * 10.1).
 *
 * @param seats who holds which post of the Board
 * @param unitHeads the names of those who head the units
 */
record Hands(List<Seat> seats, Map<UnitId, List<String>> unitHeads) {

    NextHand next(BoardLine line) {
        return switch (line.state()) {
            case DRAFT, RETURNED -> NextHand.person(line.submitter());
            case AT_SIGN_OFF -> unitHead(line);
            case SUBMITTED -> holders(Post.STANDING_OFFICE, Post.SUPPORT_TEAM);
            case EDITING -> editor(line);
            case IN_REVIEW -> leaders(line);
            case APPROVED -> holders(Post.STANDING_OFFICE);
            case SCHEDULED, REJECTED, PUBLISHED, SUPERSEDED, WITHDRAWN, DISCARDED ->
                    new NextHand(List.of(), List.of());
        };
    }

    private NextHand unitHead(BoardLine line) {
        var names =
                line.unit() == null
                        ? List.<String>of()
                        : unitHeads.getOrDefault(line.unit(), List.of());
        return new NextHand(names, names.isEmpty() ? List.of(Post.UNIT_HEAD) : List.of());
    }

    /** Who edits it: who saved it last, or else who took it to the editors' table. */
    private static NextHand editor(BoardLine line) {
        return Stream.of(line.savedByOther(), line.brought())
                .filter(Objects::nonNull)
                .findFirst()
                .map(NextHand::person)
                .orElseGet(() -> new NextHand(List.of(), List.of(Post.SUPPORT_TEAM)));
    }

    private NextHand leaders(BoardLine line) {
        var asked = line.asked();
        if (asked == null) {
            return holders(Post.HEAD_EDITOR, Post.DEPUTY_EDITOR);
        }
        return switch (asked) {
            case ANY_LEADER -> holders(Post.HEAD_EDITOR, Post.DEPUTY_EDITOR);
            case HEAD_ONLY -> holders(Post.HEAD_EDITOR);
            case DEPUTY_THEN_HEAD ->
                    line.recommended() ? holders(Post.HEAD_EDITOR) : holders(Post.DEPUTY_EDITOR);
        };
    }

    /** The one person, where only one may; the posts, where several may. */
    private NextHand holders(Post... posts) {
        var wanted = List.of(posts);
        var names =
                seats.stream()
                        .filter(seat -> wanted.contains(seat.post()))
                        .map(Seat::name)
                        .distinct()
                        .toList();
        return names.size() == 1
                ? NextHand.person(names.getFirst())
                : new NextHand(List.of(), wanted);
    }
}
