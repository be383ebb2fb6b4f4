package vn.conglang.newsroom.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.conglang.newsroom.EditionState;

/** Whose time it is: each state of an edition that waits for somebody belongs to one stage. */
public enum Stage {
    /** With its writer, who has not sent it: nobody waits for it yet. */
    WRITING,
    /** At the unit: waiting for its head, or returned to the sender. */
    UNIT,
    /** Sent in, not received yet. */
    INTAKE,
    EDITING,
    MODERATION,
    /** Approved, and waiting for somebody to publish it. */
    PUBLISHING,
    /** Approved, and published by itself at its time. */
    SCHEDULED;

    /** The stage of a state; none where nobody has to act any more. */
    static Optional<Stage> of(EditionState state) {
        return switch (state) {
            case DRAFT -> Optional.of(WRITING);
            case AT_SIGN_OFF, RETURNED -> Optional.of(UNIT);
            case SUBMITTED -> Optional.of(INTAKE);
            case EDITING -> Optional.of(EDITING);
            case IN_REVIEW -> Optional.of(MODERATION);
            case APPROVED -> Optional.of(PUBLISHING);
            case SCHEDULED -> Optional.of(SCHEDULED);
            case REJECTED, PUBLISHED, SUPERSEDED, WITHDRAWN, DISCARDED -> Optional.empty();
        };
    }

    /** The columns of the board: a draft is its writer's own business. */
    static List<Stage> columns() {
        return Stream.of(values()).filter(stage -> stage != WRITING).toList();
    }

    List<EditionState> states() {
        return Stream.of(EditionState.values())
                .filter(state -> of(state).filter(this::equals).isPresent())
                .toList();
    }

    public String key() {
        return "newsroom.board.stage." + name();
    }

    /** Its word in style sheets. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
