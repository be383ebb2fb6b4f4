package vn.conglang.newsroom;

import static vn.conglang.newsroom.Action.*;
import static vn.conglang.newsroom.EditionState.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.desk.Permission;

/**
 * The one table of the newsroom's workflow: from where, which action, to where, who, by which
 * clause.
 */
public final class Transitions {

    /**
     * @param from null where the action begins an edition
     * @param needs the permission of whoever does it
     */
    public record Transition(
            @Nullable EditionState from,
            Action action,
            EditionState to,
            Permission needs,
            Clause clause) {}

    private static final List<Transition> TABLE =
            List.of(
                    begins(WRITE, DRAFT, Permission.WRITE, "10.1"),
                    begins(TAKE_IN, SUBMITTED, Permission.RECEIVE, "7.1"),
                    row(DRAFT, SEND_FOR_SIGN_OFF, AT_SIGN_OFF, Permission.WRITE, "10.1"),
                    row(RETURNED, SEND_FOR_SIGN_OFF, AT_SIGN_OFF, Permission.WRITE, "10.1"),
                    row(DRAFT, SUBMIT, SUBMITTED, Permission.WRITE, "14.1"),
                    row(RETURNED, SUBMIT, SUBMITTED, Permission.WRITE, "14.1"),
                    row(AT_SIGN_OFF, SIGN_OFF, SUBMITTED, Permission.SIGN_OFF, "10.1"),
                    row(AT_SIGN_OFF, RETURN, RETURNED, Permission.SIGN_OFF, "10.1"),
                    row(SUBMITTED, RECEIVE, EDITING, Permission.RECEIVE, "14.2"),
                    row(SUBMITTED, RETURN, RETURNED, Permission.RECEIVE, "8.a"),
                    row(EDITING, RETURN, RETURNED, Permission.EDIT, "8.a"),
                    row(EDITING, PRESENT, IN_REVIEW, Permission.PRESENT, "8.b"),
                    row(IN_REVIEW, RECOMMEND, IN_REVIEW, Permission.MODERATE, "5.b"),
                    row(IN_REVIEW, APPROVE, APPROVED, Permission.MODERATE, "4.3"),
                    row(IN_REVIEW, SEND_BACK, EDITING, Permission.MODERATE, "4.3"),
                    row(IN_REVIEW, REJECT, REJECTED, Permission.MODERATE, "4.3"),
                    row(APPROVED, REVISE, EDITING, Permission.EDIT, "7.2"),
                    row(SCHEDULED, REVISE, EDITING, Permission.EDIT, "7.2"),
                    row(APPROVED, PUBLISH, PUBLISHED, Permission.PUBLISH, "7.2"),
                    row(APPROVED, SCHEDULE, SCHEDULED, Permission.PUBLISH, "7.2"),
                    row(SCHEDULED, SCHEDULE, SCHEDULED, Permission.PUBLISH, "7.2"),
                    row(SCHEDULED, UNSCHEDULE, APPROVED, Permission.PUBLISH, "7.2"),
                    row(SCHEDULED, PUBLISH, PUBLISHED, Permission.PUBLISH, "7.2"),
                    row(EDITING, EMERGENCY, PUBLISHED, Permission.PUBLISH_ALONE, "4.1"),
                    row(IN_REVIEW, EMERGENCY, PUBLISHED, Permission.PUBLISH_ALONE, "4.1"),
                    row(PUBLISHED, RATIFY, PUBLISHED, Permission.MODERATE, "4.1"),
                    row(PUBLISHED, SUPERSEDE, SUPERSEDED, Permission.PUBLISH, "7.2"),
                    begins(CORRECT, EDITING, Permission.CORRECT, "4.1"),
                    row(DRAFT, DISCARD, DISCARDED, Permission.WRITE, "10.1"),
                    row(RETURNED, DISCARD, DISCARDED, Permission.WRITE, "10.1"),
                    row(PUBLISHED, WITHDRAW, WITHDRAWN, Permission.CORRECT, "4.1"),
                    row(PUBLISHED, EXPIRE, WITHDRAWN, Permission.CORRECT, "4.1"));

    private Transitions() {}

    public static List<Transition> all() {
        return TABLE;
    }

    public static Optional<Transition> of(EditionState from, Action action) {
        return TABLE.stream().filter(t -> t.from() == from && t.action() == action).findFirst();
    }

    /** Every row of an action; there is at least one. */
    public static Stream<Transition> with(Action action) {
        return TABLE.stream().filter(t -> t.action() == action);
    }

    /** The clause for which an action is there. */
    public static Clause clause(Action action) {
        return with(action).findFirst().orElseThrow().clause();
    }

    /** The clause of an action from this state: an item is returned by 10.1 or by 8.a. */
    public static Clause clause(@Nullable EditionState from, Action action) {
        return with(action)
                .filter(row -> row.from() == from)
                .findFirst()
                .map(Transition::clause)
                .orElseGet(() -> clause(action));
    }

    private static Transition row(
            EditionState from, Action action, EditionState to, Permission needs, String clause) {
        return new Transition(from, action, to, needs, Clause.of(clause));
    }

    private static Transition begins(
            Action action, EditionState to, Permission needs, String clause) {
        return new Transition(null, action, to, needs, Clause.of(clause));
    }
}
