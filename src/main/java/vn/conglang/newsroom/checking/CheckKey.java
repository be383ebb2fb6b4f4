package vn.conglang.newsroom.checking;

import vn.conglang.core.Clause;

/**
 * The points of the checklist, in the order in which they are shown, each with its clause and with
 * what it demands where a section says nothing.
 */
public enum CheckKey {
    TEXT("8.a"),
    SUMMARY("8.b", Demand.REQUIRED),
    SECTION("14.2"),
    AUTHORSHIP("10.3"),
    LEAD_PICTURE("8.b", Demand.ADVISED),
    ALT_TEXT("8.b", Demand.REQUIRED),
    CAPTION("8.b", Demand.ADVISED),
    CREDIT("10.3"),
    PICTURE_CONSENT("10.3", Demand.ADVISED),
    DECLARATIONS("10.1"),
    SECRECY("10.2"),
    PERSONAL_DATA("14.3", Demand.REQUIRED),
    DANGEROUS_LINKS("14.3", Demand.REQUIRED),
    DEAD_LINKS("8.a", Demand.ADVISED),
    UNIT_NAMES("8.a", Demand.ADVISED),
    NEAR_DUPLICATE("14.2", Demand.ADVISED),
    SPELLING("8.a", Demand.ADVISED),
    TYPOGRAPHY("8.a", Demand.ADVISED);

    private final Clause clause;
    private final Demand usual;
    private final boolean fixed;

    /** What the regulation asks for by name: no section does without. */
    CheckKey(String clause) {
        this(clause, Demand.REQUIRED, true);
    }

    CheckKey(String clause, Demand usual) {
        this(clause, usual, false);
    }

    CheckKey(String clause, Demand usual, boolean fixed) {
        this.clause = Clause.of(clause);
        this.usual = usual;
        this.fixed = fixed;
    }

    public Clause clause() {
        return clause;
    }

    /** What it demands where a section says nothing. */
    public Demand usual() {
        return usual;
    }

    /** Whether no section can loosen it. */
    public boolean isFixed() {
        return fixed;
    }

    public String key() {
        return "newsroom.check." + name();
    }
}
