package vn.conglang.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The data folder and the database that belongs to it: what every verb works on.
 *
 * @param lock held until the end; null where we work beside the house that holds it
 * @param log where Spring writes
 */
record Premises(DataFolder folder, @Nullable InstanceLock lock, Database database, Path log) {

    /** Takes the folder for ourselves; refuses when somebody else has it. */
    static Premises take(Storage storage, Closing closing) {
        var folder = open(storage);
        try {
            var lock = InstanceLock.take(folder.path(), "run").orElseThrow(() -> taken(folder));
            closing.add(lock);
            folder.settle();
            return new Premises(
                    folder, lock, database(storage, folder, lock, closing), folder.log());
        } catch (IOException e) {
            throw Complaint.because(e, "data.unwritable", folder.path());
        }
    }

    /**
     * Works beside the house if it is open; otherwise starts the database for the moment. Refuses
     * where there is no house: a mistyped folder must not answer for another one.
     */
    static Premises join(Storage storage, String verb, Closing closing) {
        DataFolder.mustBeThere(storage.folder());
        return joinOrBegin(storage, verb, closing);
    }

    /** The same, for what may be the first thing ever done there. */
    static Premises joinOrBegin(Storage storage, String verb, Closing closing) {
        var folder = open(storage);
        try {
            var lock = InstanceLock.take(folder.path(), verb).orElse(null);
            if (lock == null) {
                return new Premises(folder, null, running(storage, folder), folder.shellLog());
            }
            closing.add(lock);
            folder.settle();
            return new Premises(
                    folder, lock, database(storage, folder, lock, closing), folder.shellLog());
        } catch (IOException e) {
            throw Complaint.because(e, "data.unwritable", folder.path());
        }
    }

    private static DataFolder open(Storage storage) {
        var folder = DataFolder.open(storage.folder());
        Journal.open(folder.log());
        return folder;
    }

    private static Database database(
            Storage storage, DataFolder folder, InstanceLock lock, Closing closing)
            throws IOException {
        if (storage.database().isPresent()) {
            return named(storage.database().get());
        }
        var server = PostgresServer.of(folder);
        closing.add(server);
        server.start();
        lock.note("database", Integer.toString(server.port()));
        return server.database();
    }

    private static Database named(Database database) {
        database.check();
        return database;
    }

    private static Database running(Storage storage, DataFolder folder) {
        if (storage.database().isPresent()) {
            return named(storage.database().get());
        }
        var holder = holder(folder);
        var port = holder.getProperty("database");
        if (port == null || !"run".equals(holder.getProperty("verb"))) {
            throw taken(folder);
        }
        return named(PostgresServer.running(folder, Integer.parseInt(port)));
    }

    private static Complaint taken(DataFolder folder) {
        var holder = holder(folder);
        return Complaint.of(
                "data.taken",
                folder.path(),
                holder.getProperty("verb", "?"),
                holder.getProperty("pid", "?"),
                holder.getProperty("port", "–"));
    }

    private static Properties holder(DataFolder folder) {
        try {
            return InstanceLock.holder(folder.path());
        } catch (IOException e) {
            return new Properties();
        }
    }

    /** The port on which the house is open on this machine, if it is. */
    String openPort() {
        return holder(folder).getProperty("port", "8080");
    }

    /** Tells others on which port the house is open. */
    void noteOpen(int port) {
        try {
            if (lock != null) {
                lock.note("port", Integer.toString(port));
            }
        } catch (IOException e) {
            throw Complaint.because(e, "data.unwritable", folder.path());
        }
    }
}
