package vn.conglang.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Subject;
import vn.conglang.core.OfficeClock;

/**
 * Keeps facts by name so that only {@link #read} with a reason, or their owner, sees them. The
 * caller decides who may; the vault writes down who did, in the transaction of the reading.
 */
@Service
public class Vault {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeyCabinet cabinet;
    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    Vault(
            KeyCabinet cabinet,
            JdbcClient jdbc,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.cabinet = cabinet;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param kind what it is: {@code asker}, {@code denunciation}
     */
    @Transactional
    public RecordId keep(String kind, Map<String, String> facts) {
        while (true) {
            var id = nextKey();
            var key = cabinet.prepared(id);
            if (key.isPresent()) {
                return add(kind, id, sealed(key.get(), kind, id, facts));
            }
        }
    }

    /** Corrects what is kept. Nothing happens where it was erased. */
    @Transactional
    public void replace(RecordId record, Map<String, String> facts) {
        lock(record)
                .ifPresent(kept ->
                        cabinet.find(kept.key())
                                .ifPresent(key ->
                                        jdbc.sql(
                                                        "update vault_record set sealed = :sealed where id = :id")
                                                .param("id", record.value())
                                                .param(
                                                        "sealed",
                                                        sealed(key, kept.kind(), kept.key(), facts))
                                                .update()));
    }

    /**
     * Reads it for somebody who needs it; the owner is shown who did, and why.
     *
     * @param about what the record belongs to, as the trail names it
     * @return empty where it was erased
     */
    @Transactional
    public Optional<Map<String, String>> read(
            RecordId record, Subject about, String reason, Actor who) {
        var facts = readAsOwner(record);
        if (facts.isPresent()) {
            jdbc.sql(
                            """
                            insert into vault_reading (record_id, at, who_id, who_name, post,
                                acting_for, reason)
                            values (:record, :at, :who, :name, :post,
                                :actingFor, :reason)
                            """)
                    .param("record", record.value())
                    .param("at", Timestamp.from(clock.instant()))
                    .param("who", Objects.requireNonNull(who.id()).value())
                    .param("name", who.name())
                    .param("post", who.post())
                    .param("actingFor", who.actingFor())
                    .param("reason", reason)
                    .update();
            events.publishEvent(new RecordRead(who, about, reason));
        }
        return facts;
    }

    /** What its owner sees of it, and what the program itself needs to reach them. */
    public Optional<Map<String, String>> readAsOwner(RecordId record) {
        return find(record, "").flatMap(this::opened);
    }

    /** Who read it, latest first. */
    public List<Reading> readings(RecordId record) {
        return jdbc.sql(
                        """
                        select at, who_name, post, acting_for, reason
                        from vault_reading
                        where record_id = :record
                        order by id desc
                        """)
                .param("record", record.value())
                .query((row, _) ->
                        new Reading(
                                row.getTimestamp("at").toInstant(),
                                row.getString("who_name"),
                                row.getString("post"),
                                row.getString("acting_for"),
                                row.getString("reason")))
                .list();
    }

    /**
     * Erases it here with this transaction; {@link DestroyKeys} then destroys its key, so that no
     * backup opens it either. Twice is once.
     */
    @Transactional
    public void erase(RecordId record) {
        jdbc.sql(
                        """
                        update vault_record
                        set sealed = null,
                            erased_at = :now
                        where id = :id
                          and erased_at is null
                        """)
                .param("id", record.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private record Kept(String kind, KeyId key, byte[] sealed) {}

    private Optional<Kept> lock(RecordId record) {
        return find(record, " for update");
    }

    private Optional<Kept> find(RecordId record, String how) {
        return jdbc.sql(
                        """
                        select kind, key_id, sealed
                        from vault_record
                        where id = :id
                          and erased_at is null
                        """
                                + how)
                .param("id", record.value())
                .query((row, _) ->
                        new Kept(
                                row.getString("kind"),
                                new KeyId(row.getLong("key_id")),
                                row.getBytes("sealed")))
                .optional();
    }

    private KeyId nextKey() {
        return jdbc.sql("select nextval('vault_key')")
                .query((row, _) -> new KeyId(row.getLong(1)))
                .single();
    }

    private RecordId add(String kind, KeyId key, byte[] sealed) {
        return jdbc.sql(
                        """
                        insert into vault_record (kind, key_id, sealed, kept_at)
                        values (:kind, :key, :sealed, :now)
                        returning id
                        """)
                .param("kind", kind)
                .param("key", key.value())
                .param("sealed", sealed)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, _) -> new RecordId(row.getLong(1)))
                .single();
    }

    private static byte[] sealed(Aead key, String kind, KeyId id, Map<String, String> facts) {
        try {
            return key.encrypt(JSON.writeValueAsBytes(facts), context(kind, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Map<String, String>> opened(Kept kept) {
        return cabinet.find(kept.key()).map(key -> opened(key, kept));
    }

    private static Map<String, String> opened(Aead key, Kept kept) {
        try {
            return JSON.readValue(
                    key.decrypt(kept.sealed(), context(kept.kind(), kept.key())), FACTS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys do not fit the database", e);
        }
    }

    // Binds what is kept to its key and kind: copied to another row, it does not open.
    private static byte[] context(String kind, KeyId key) {
        return (kind + ":" + key.value()).getBytes(StandardCharsets.UTF_8);
    }
}
