package vn.conglang.launch;

import java.io.IOException;
import java.util.Properties;

/**
 * The data folder, locked, and the database that belongs to it: what every verb works on.
 *
 * @param lock held until the end
 */
record Premises(DataFolder folder, InstanceLock lock, Database database) {

    /** Takes the folder for ourselves; refuses when somebody else has it. */
    static Premises take(Storage storage, String verb, Closing closing) {
        var folder = DataFolder.open(storage.folder());
        Journal.open(folder.log());
        try {
            var lock = InstanceLock.take(folder.path(), verb).orElseThrow(() -> taken(folder));
            closing.add(lock);
            return new Premises(folder, lock, database(storage, folder, lock, closing));
        } catch (IOException e) {
            throw Complaint.because(e, "data.unwritable", folder.path());
        }
    }

    private static Database database(
            Storage storage, DataFolder folder, InstanceLock lock, Closing closing)
            throws IOException {
        if (storage.database().isPresent()) {
            storage.database().get().check();
            return storage.database().get();
        }
        var server = PostgresServer.of(folder);
        closing.add(server);
        server.start();
        lock.note("database", Integer.toString(server.port()));
        return server.database();
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
}
