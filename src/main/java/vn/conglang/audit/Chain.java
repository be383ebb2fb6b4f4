package vn.conglang.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.StaffId;

/**
 * Adds entries to the end of the chain. The row lock on the head makes all writers one line, across
 * threads and nodes: so there is one chain, and its numbers have no gaps.
 */
@Repository
class Chain {

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last entry's place and seal. */
    record Head(long seq, Seal seal) {

        static Head read(ResultSet row, int number) throws SQLException {
            return new Head(row.getLong("seq"), new Seal(row.getString("hash")));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        var head = lockHead();
        for (var note : notes) {
            var entry = TrailEntry.sealed(head.seq() + 1, note, head.seal());
            insert(entry);
            head = new Head(entry.seq(), entry.seal());
        }
        moveHead(head);
    }

    private Head lockHead() {
        return jdbc.sql("select seq, hash from trail_head for update").query(Head::read).single();
    }

    private void insert(TrailEntry entry) {
        jdbc.sql(
                        """
                        insert into trail (seq, at, actor_id, actor_name, actor_post, acting_for,
                                           action, subject_kind, subject_id, subject_label,
                                           details, address, previous_hash, hash)
                        values (:seq, :at, :actor, :name, :post, :actingFor,
                                :action, :kind, :id, :label,
                                :details::jsonb, :address, :previous, :hash)
                        """)
                .param("seq", entry.seq())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", number(entry.actor().id()))
                .param("name", entry.actor().name())
                .param("post", entry.actor().post())
                .param("actingFor", entry.actor().actingFor())
                .param("action", entry.action())
                .param("kind", entry.subject().kind())
                .param("id", entry.subject().id())
                .param("label", entry.subject().label())
                .param("details", Details.write(entry.details()))
                .param("address", entry.address())
                .param("previous", entry.previous().hex())
                .param("hash", entry.seal().hex())
                .update();
    }

    private void moveHead(Head head) {
        jdbc.sql("update trail_head set seq = :seq, hash = :hash")
                .param("seq", head.seq())
                .param("hash", head.seal().hex())
                .update();
    }

    private static @Nullable Long number(@Nullable StaffId id) {
        return id == null ? null : id.value();
    }
}
