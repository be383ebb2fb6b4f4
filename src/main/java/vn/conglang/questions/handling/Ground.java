package vn.conglang.questions.handling;

/** Why a question is not accepted here (12.2). */
public enum Ground {
    /** Somebody else answers it; the asker is told where to go. */
    OUT_OF_SCOPE,
    /** A complaint has its own way (law 02/2011); it is never published. */
    COMPLAINT,
    /** A denunciation has its own way (law 25/2018); its words are sealed. */
    DENUNCIATION,
    /** Insults, advertising, nothing that could be answered. */
    ABUSE;

    boolean sealsTheWords() {
        return this == DENUNCIATION;
    }

    /** The key of its name in the bundles. */
    public String key() {
        return "questions.ground." + name();
    }
}
