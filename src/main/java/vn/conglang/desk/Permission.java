package vn.conglang.desk;

/**
 * What a person may do at the desk. Which post has which is told by the people room (clause 18).
 */
public enum Permission {
    /** Write an item and send it in (10.1). */
    WRITE,
    /** Sign off what one's own unit provides (10.1). */
    SIGN_OFF,
    /** Receive and classify what arrives, and enter what came by counter or phone (7.1, 14.2). */
    RECEIVE,
    /** Edit items under the head's direction (8.a). */
    EDIT,
    /** Present items to the leaders (8.b). */
    PRESENT,
    /** Approve, return or reject (4.3, 5.b). */
    MODERATE,
    /** Publish what is approved (7.2). */
    PUBLISH,
    /** Publish alone in an emergency, to be ratified by another leader (4.1). */
    PUBLISH_ALONE,
    /** Correct or withdraw what is public (4.1). */
    CORRECT,
    /** See every item, whoever wrote it. */
    READ_ITEMS,
    /** Keep the editorial plan: what is to appear, by whom and when (4.2, 5.a). */
    PLAN,
    /** Assign tasks, and accept what was done of them (4.4). */
    ASSIGN,
    /** Sort what is asked, forward it, and send answers out (7.1, 7.2, 12.2). */
    SORT_QUESTIONS,
    /** Draft the answers of one's own unit (10.4, 12.4). */
    ANSWER_QUESTIONS,
    /** Sign the answers of one's own unit (12.7). */
    SIGN_ANSWERS,
    /** See every question and how late it is (2.2, 5.b, 6.2). */
    WATCH_QUESTIONS,
    /** Keep the tree of sections. */
    MANAGE_SECTIONS,
    /** Enter an amendment of the rules (16, 19). */
    AMEND_RULES,
    /** Confirm an amendment of the rules (16, 19). */
    CONFIRM_RULES,
    /** Enter the days off of a year, and the notice that says them (12.6.c, 16). */
    KEEP_CALENDAR,
    /** Confirm the days off of a year (12.6.c, 16). */
    CONFIRM_CALENDAR,
    /** Read the trail (4.1). */
    READ_TRAIL,
    /** Keep units, appointments, delegations and contributors (3, 5.b). */
    MANAGE_PEOPLE,
    /** Keep accounts: invite, disable, send a new password link. Never a post. */
    MANAGE_ACCOUNTS,
    /** Keep the portal's identity (1). */
    MANAGE_PORTAL
}
