package vn.conglang.questions.asking;

/**
 * The same form was sent twice at once, and the other one was quicker: what this one wrote is
 * undone, and asking again finds the question of the other.
 */
public final class AskedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1;

    AskedMeanwhile() {
        super("Sent twice at once");
    }
}
