package vn.conglang.people;

import static vn.conglang.desk.Permission.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.conglang.core.Clause;
import vn.conglang.desk.Permission;

/** The posts of the regulation and what each may do. A post is held by a dated appointment. */
public enum Post {
    HEAD_EDITOR(
            "4",
            true,
            WRITE,
            MODERATE,
            PUBLISH_ALONE,
            CORRECT,
            READ_ITEMS,
            WATCH_QUESTIONS,
            PLAN,
            ASSIGN,
            CONFIRM_RULES,
            CONFIRM_CALENDAR,
            READ_TRAIL),
    DEPUTY_EDITOR(
            "5",
            true,
            WRITE,
            MODERATE,
            CORRECT,
            READ_ITEMS,
            WATCH_QUESTIONS,
            PLAN,
            CONFIRM_RULES,
            CONFIRM_CALENDAR),
    BOARD_MEMBER("6", false, WRITE, READ_ITEMS, WATCH_QUESTIONS),
    STANDING_OFFICE(
            "7",
            true,
            WRITE,
            RECEIVE,
            EDIT,
            PRESENT,
            PUBLISH,
            READ_ITEMS,
            SORT_QUESTIONS,
            WATCH_QUESTIONS,
            MANAGE_SECTIONS,
            AMEND_RULES,
            KEEP_CALENDAR,
            READ_TRAIL,
            MANAGE_PEOPLE,
            MANAGE_ACCOUNTS,
            MANAGE_PORTAL),
    SUPPORT_TEAM("8", false, WRITE, RECEIVE, EDIT, PRESENT, READ_ITEMS),
    UNIT_HEAD("10.1", false, WRITE, SIGN_OFF, ANSWER_QUESTIONS, SIGN_ANSWERS),
    UNIT_CLERK("10", false, WRITE, ANSWER_QUESTIONS),
    CONTRIBUTOR("7.1", false, WRITE),
    TECHNICAL_ADMINISTRATOR("14.3", true, MANAGE_ACCOUNTS);

    private final Clause clause;
    private final boolean secondFactorRequired;
    private final Set<Permission> permissions;

    Post(String clause, boolean secondFactorRequired, Permission first, Permission... rest) {
        this.clause = Clause.of(clause);
        this.secondFactorRequired = secondFactorRequired;
        this.permissions = EnumSet.of(first, rest);
    }

    /** The clause that gives this post its duties. */
    public Clause clause() {
        return clause;
    }

    public boolean requiresSecondFactor() {
        return secondFactorRequired;
    }

    /** Approves and is answerable for content: the head and the deputies. */
    public boolean isLeader() {
        return this == HEAD_EDITOR || this == DEPUTY_EDITOR;
    }

    /** Held for one unit: the unit must be named. */
    public boolean isOfUnit() {
        return this == UNIT_HEAD || this == UNIT_CLERK;
    }

    /** Somebody may act on behalf of its holder (5.b). */
    public boolean isDelegable() {
        return isLeader() || this == UNIT_HEAD;
    }

    /**
     * Whether one person may hold both at a time: the machine's keeper is not the newsroom's
     * (14.3).
     */
    public boolean goesWith(Post other) {
        return !(keepsTheMachine() && other.handlesItems())
                && !(other.keepsTheMachine() && handlesItems());
    }

    private boolean keepsTheMachine() {
        return this == TECHNICAL_ADMINISTRATOR;
    }

    /** Signs, edits, decides on or reads what others wrote. */
    private boolean handlesItems() {
        return Stream.of(SIGN_OFF, EDIT, MODERATE, PUBLISH, READ_ITEMS).anyMatch(this::grants);
    }

    public boolean grants(Permission permission) {
        return permissions.contains(permission);
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "people.post." + name();
    }
}
