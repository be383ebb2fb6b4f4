package vn.conglang.launch;

/** What the shell asked for, with its own options. */
sealed interface Verb
        permits Run,
                CreateAdministrator,
                ResetPassword,
                ResetSecondFactor,
                RotateRecordKeys,
                VerifyTrail {

    /** The house is open and stays open. */
    int STAY = -1;

    Storage storage();

    /**
     * Does it. What goes wrong is a {@link Complaint}.
     *
     * @return the exit code, or {@link #STAY}
     */
    int carryOut(Console console, Closing closing);
}
