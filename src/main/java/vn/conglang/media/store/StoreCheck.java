package vn.conglang.media.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.DataDamaged;

/**
 * Looks, when the program starts, whether the store of files is there at all: an empty one beside a
 * database that knows files is damage, which only a backup can mend (14.3).
 */
@Component
class StoreCheck {

    StoreCheck(ContentStore store, JdbcClient jdbc) {
        if (store.isEmpty() && knowsFiles(jdbc)) {
            throw new DataDamaged(store.folder(), "lost, and the database knows files of it");
        }
    }

    private static boolean knowsFiles(JdbcClient jdbc) {
        return jdbc.sql("select exists (select from media_file)").query(Boolean.class).single();
    }
}
