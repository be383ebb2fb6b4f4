package vn.conglang.people;

/** What kind of body a unit is; the regulation gives different duties to different kinds (11). */
public enum UnitKind {
    /** The People's Council, the People's Committee. */
    AUTHORITY,
    /** The Party committee and its advisory bodies. */
    PARTY_BODY,
    /** The Fatherland Front and the mass organisations. */
    MASS_ORGANISATION,
    /** An office that serves an authority or a committee (11.1). */
    OFFICE,
    /** A specialised department of the People's Committee. */
    DEPARTMENT,
    /** A public centre. */
    CENTRE,
    /** A commune or a town. */
    COMMUNE;

    /** The key of its name in the bundles. */
    public String key() {
        return "people.unitKind." + name();
    }
}
