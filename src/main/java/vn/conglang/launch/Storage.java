package vn.conglang.launch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where everything is kept.
 *
 * @param folder files, log, lock and, unless a database is named, PostgreSQL's own folder
 * @param database a PostgreSQL that somebody else runs; empty means that we run our own
 */
record Storage(Path folder, Optional<Database> database) {}
