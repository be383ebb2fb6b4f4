package vn.conglang.audit;

/** What checking the trail found. */
public sealed interface ChainResult {

    /**
     * Every entry is as it was written.
     *
     * @param last the seal of the last entry: whoever notes it down can later tell that even the
     *     head of the chain was not rewritten
     */
    record Intact(long count, Seal last) implements ChainResult {}

    /**
     * The chain does not hold from here on.
     *
     * @param seq the number of the first entry that is wrong or absent
     */
    record Broken(long seq, Fault fault) implements ChainResult {}

    /** In what way an entry is wrong. */
    enum Fault {
        /** Its content does not agree with its own seal. */
        CHANGED,
        /** It agrees with its own seal, which is not the one that the entry after it was given. */
        RESEALED,
        /** It is not there, while a later one is. */
        MISSING,
        /** It and all after it are not there, while the head of the chain knows of them. */
        CUT_OFF,
        /** It was added past the head of the chain. */
        ADDED,
        /** The head of the chain itself is not there. */
        HEAD_MISSING;

        /** The key of its explanation in the bundles. */
        public String key() {
            return "audit.chain." + name();
        }
    }
}
