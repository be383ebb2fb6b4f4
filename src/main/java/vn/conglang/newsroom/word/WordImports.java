package vn.conglang.newsroom.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.people.Member;

/** What was taken over from files into an edition, with the report of each. */
@Repository
public class WordImports {

    private static final int SHOWN = 20;

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> KNOWN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final OfficeClock clock;

    WordImports(JdbcClient jdbc, JsonMapper json, OfficeClock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(EditionId edition, long typedOn, TakenOver text, Member who) {
        jdbc.sql(
                        """
                        insert into word_import (edition_id, typed_on, file_id, file_name,
                            imported_by, imported_by_name, imported_at, findings, old_texts)
                        values (:edition, :typedOn, :file, :fileName,
                            :by, :name, :now, :findings::jsonb, :known::jsonb)
                        """)
                .param("edition", edition.value())
                .param("typedOn", typedOn)
                .param("file", text.original().value())
                .param("fileName", text.fileName())
                .param("by", who.id().value())
                .param("name", who.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("findings", json.writeValueAsString(text.findings()))
                .param("known", json.writeValueAsString(text.known()))
                .update();
    }

    boolean has(EditionId edition, long typedOn, String fileName, Member who) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1
                            from word_import
                            where edition_id = :edition
                              and typed_on = :typedOn
                              and file_name = :fileName
                              and imported_by = :by)
                        """)
                .param("edition", edition.value())
                .param("typedOn", typedOn)
                .param("fileName", fileName)
                .param("by", who.id().value())
                .query(Boolean.class)
                .single();
    }

    /** The latest ones, the last first. It says nothing of who may see them. */
    public List<WordImport> of(EditionId edition) {
        return jdbc.sql(
                        """
                        select file_id, file_name, imported_by_name, imported_at, findings
                        from word_import
                        where edition_id = :edition
                        order by id desc
                        limit :shown
                        """)
                .param("edition", edition.value())
                .param("shown", SHOWN)
                .query((row, _) -> read(row))
                .list();
    }

    /** Texts in old fonts that came with files, with the same in Unicode. */
    Map<String, String> known(EditionId edition) {
        var known = new LinkedHashMap<String, String>();
        jdbc.sql(
                        """
                        select old_texts
                        from word_import
                        where edition_id = :edition
                          and old_texts <> '{}'
                        order by id
                        """)
                .param("edition", edition.value())
                .query(String.class)
                .list()
                .forEach(texts -> known.putAll(json.readValue(texts, KNOWN)));
        return known;
    }

    private WordImport read(ResultSet row) throws SQLException {
        return new WordImport(
                new FileId(row.getLong("file_id")),
                row.getString("file_name"),
                row.getString("imported_by_name"),
                row.getTimestamp("imported_at").toInstant(),
                json.readValue(row.getString("findings"), FINDINGS));
    }
}
