package vn.conglang.people;

/** Where an account stands. */
public enum StaffState {
    /** Got an invitation and has not set a password yet. */
    INVITED,
    ACTIVE,
    /** May not sign in. What the person did stays. */
    DISABLED;

    /** The key of its name in the bundles. */
    public String key() {
        return "people.state." + name();
    }
}
