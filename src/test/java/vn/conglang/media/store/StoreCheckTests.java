package vn.conglang.media.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.DataDamaged;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** A house that lost its files does not open as if it had none. */
@RoomTest
@Clause("14.3")
class StoreCheckTests {

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired ContentStore store;
    @Autowired JdbcClient jdbc;
    @TempDir Path folder;

    @Test
    void refusesAnEmptyStoreBesideADatabaseThatKnowsFiles() {
        stories.picture(members.supportTeam());

        assertThatThrownBy(() -> new StoreCheck(empty(), jdbc)).isInstanceOf(DataDamaged.class);
        assertThatCode(() -> new StoreCheck(store, jdbc)).doesNotThrowAnyException();
    }

    @Test
    void refusesAFileInItsPlace() throws IOException {
        var file = Files.writeString(folder.resolve("files"), "không phải thư mục");

        assertThatThrownBy(() -> new ContentStore(file.toString())).isInstanceOf(DataDamaged.class);
    }

    private ContentStore empty() throws IOException {
        return new ContentStore(folder.resolve("empty").toString());
    }
}
