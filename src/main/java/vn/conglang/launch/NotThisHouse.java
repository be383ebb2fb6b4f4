package vn.conglang.launch;

/**
 * A room that finds, when the program starts, that it must not go on with these data. The console
 * says why in one line.
 */
public final class NotThisHouse extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param key the reason, below {@code launch.complaint}
     */
    public NotThisHouse(String key) {
        super(key);
    }

    String key() {
        return String.valueOf(getMessage());
    }
}
