package vn.conglang.core;

import java.nio.file.Path;

/**
 * A file that the program cannot do without is lost or no longer as it was written. Nothing here
 * can mend that: it has to come back from a backup, so the program does not start.
 */
public final class DataDamaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Path file;

    public DataDamaged(Path file, String reason) {
        super(file + ": " + reason);
        this.file = file;
    }

    public DataDamaged(Path file, Throwable cause) {
        super(file.toString(), cause);
        this.file = file;
    }

    public Path file() {
        return file;
    }
}
