package vn.conglang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Subject;
import vn.conglang.audit.Trail;
import vn.conglang.audit.TrailFilter;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** What the vault keeps is read with a reason, corrected, and erased for good. */
@RoomTest
@Clause({"12.3", "14.3"})
class RecordsTests {

    private static final Map<String, String> ASKER =
            Map.of("name", "Lù Seo Pao", "phone", "0912345678");

    @Autowired Vault vault;
    @Autowired DestroyKeys destroying;
    @Autowired KeyCabinet cabinet;
    @Autowired JdbcClient jdbc;
    @Autowired Members members;
    @Autowired Trail trail;

    private Actor who;

    @BeforeEach
    void appoint() {
        who = members.standingOffice().inNoPost();
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        var record = vault.keep("asker", ASKER);

        var row =
                jdbc.sql("select sealed from vault_record where id = ?")
                        .param(record.value())
                        .query((found, _) -> found.getBytes(1))
                        .single();
        assertThat(new String(row, StandardCharsets.UTF_8)).doesNotContain("Pao", "0912345678");
        assertThat(vault.readAsOwner(record)).contains(ASKER);
        assertThat(vault.readings(record)).isEmpty();
    }

    @Test
    void writesDownWhoReadItAndWhy() {
        var record = vault.keep("asker", ASKER);
        var about = new Subject("question", record.toString(), "MK-26-000001");

        assertThat(vault.read(record, about, "Gọi hỏi thêm số thửa đất", who)).contains(ASKER);

        assertThat(vault.readings(record))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.reason()).isEqualTo("Gọi hỏi thêm số thửa đất");
                    assertThat(reading.who()).isEqualTo(who.name());
                });
        assertThat(trail.search(TrailFilter.about("question", record.toString()), null, 5))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.toString())
                                .contains("vault.read")
                                .doesNotContain("Pao", "0912345678"));
        assertThatThrownBy(() ->
                        jdbc.sql("delete from vault_reading where record_id = ?")
                                .param(record.value())
                                .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void isCorrected() {
        var record = vault.keep("asker", ASKER);

        vault.replace(record, Map.of("name", "Lù Seo Páo"));

        assertThat(vault.readAsOwner(record)).contains(Map.of("name", "Lù Seo Páo"));
    }

    @Test
    void isErasedSoThatNoBackupOpensIt() throws Exception {
        var record = vault.keep("asker", ASKER);
        var key = new KeyId(number("key_id", record));
        var backup =
                jdbc.sql("select sealed from vault_record where id = ?")
                        .param(record.value())
                        .query((found, _) -> found.getBytes(1))
                        .single();
        var context = ("asker:" + key.value()).getBytes(StandardCharsets.UTF_8);
        assertThat(cabinet.find(key).orElseThrow().decrypt(backup, context)).isNotEmpty();

        vault.erase(record);
        vault.erase(record);
        assertThat(vault.readAsOwner(record)).isEmpty();
        assertThat(vault.read(record, new Subject("question", "1", "1"), "Xem", who)).isEmpty();
        vault.replace(record, ASKER);
        assertThat(vault.readAsOwner(record)).isEmpty();

        destroying.destroy();
        destroying.destroy();
        assertThat(cabinet.find(key)).as("what would open the backup").isEmpty();
        assertThat(
                        jdbc.sql("select destroyed_at is not null from vault_record where id = ?")
                                .param(record.value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void doesNotOpenInAnotherRow() {
        var one = vault.keep("asker", ASKER);
        var other = vault.keep("asker", Map.of("name", "Giàng A Páo"));

        jdbc.sql(
                        """
                        update vault_record
                        set sealed = (select sealed from vault_record where id = :one)
                        where id = :other
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .update();

        assertThatThrownBy(() -> vault.readAsOwner(other))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverGivesADestroyedKeyToANewRecord() {
        var erased = vault.keep("asker", ASKER);
        vault.erase(erased);
        destroying.destroy();
        jdbc.sql("select setval('vault_key', :key, false)")
                .param("key", number("key_id", erased))
                .query(Long.class)
                .single();

        assertThat(vault.readAsOwner(vault.keep("asker", ASKER))).contains(ASKER);
    }

    private long number(String column, RecordId record) {
        return jdbc.sql("select " + column + " from vault_record where id = ?")
                .param(record.value())
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
