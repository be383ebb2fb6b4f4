package vn.conglang.newsroom.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.RevisionId;
import vn.conglang.core.SectionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.checking.TextTraces;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Author;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.Fingerprint;
import vn.conglang.newsroom.content.LeadPicture;

/** Keeps each saved state of an edition's content. Nothing of it is ever changed. */
@Repository
public class Revisions {

    private final JdbcClient jdbc;
    private final Hands hands;
    private final EditionFiles files;
    private final List<TextTraces> traces;
    private final OfficeClock clock;

    Revisions(
            JdbcClient jdbc,
            Hands hands,
            EditionFiles files,
            List<TextTraces> traces,
            OfficeClock clock) {
        this.jdbc = jdbc;
        this.hands = hands;
        this.files = files;
        this.traces = traces;
        this.clock = clock;
    }

    /** Who saved a revision, and when. */
    public record Saving(StaffId by, String name, Instant at) {}

    /** The values of a revision as they lie in the database, not cleaned again. */
    public record Stored(
            String title,
            String summary,
            String body,
            ItemKind kind,
            @Nullable SectionId section,
            @Nullable LeadPicture lead,
            List<Attachment> attachments,
            List<Author> authors,
            String source,
            String photographer,
            @Nullable LocalDate eventOn) {

        public Content content() {
            return new Content(
                    title,
                    summary,
                    body,
                    kind,
                    section,
                    lead,
                    attachments,
                    authors,
                    source,
                    photographer,
                    eventOn);
        }

        public Fingerprint fingerprint(@Nullable UnitId unit) {
            return Fingerprint.of(
                    unit,
                    title,
                    summary,
                    body,
                    kind,
                    section,
                    lead,
                    attachments,
                    authors,
                    source,
                    photographer,
                    eventOn);
        }
    }

    public RevisionId save(
            EditionId edition, Content content, SavingWay way, StaffId by, String name) {
        var id = insert(edition, content, way, by, name);
        hands.note(edition, by, content.authors());
        files.note(edition, content.files());
        if (way != SavingWay.ASIDE) {
            traces.forEach(trace -> trace.keep(edition, content));
        }
        for (int place = 0; place < content.authors().size(); place++) {
            insertAuthor(id, place, content.authors().get(place));
        }
        for (int place = 0; place < content.attachments().size(); place++) {
            insertAttachment(id, place, content.attachments().get(place));
        }
        return id;
    }

    private RevisionId insert(
            EditionId edition, Content content, SavingWay way, StaffId by, String name) {
        var lead = content.lead();
        return new RevisionId(
                jdbc.sql(
                                """
                                insert into revision (edition_id, number, saved_by, saved_by_name,
                                    saved_at, way, title, summary, kind, section_id, lead_file_id,
                                    lead_alt, lead_caption, lead_credit, source, photographer,
                                    event_on, body)
                                select :edition, coalesce(max(number), 0) + 1, :by, :name,
                                    :now, :way, :title, :summary, :kind, :section, :leadFile,
                                    :leadAlt, :leadCaption, :leadCredit, :source, :photographer,
                                    :eventOn, :body
                                from revision
                                where edition_id = :edition
                                returning id
                                """)
                        .param("edition", edition.value())
                        .param("by", by.value())
                        .param("name", name)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("way", way.name())
                        .param("title", content.title())
                        .param("summary", content.summary())
                        .param("kind", content.kind().name())
                        .param(
                                "section",
                                content.section() == null ? null : content.section().value())
                        .param("leadFile", lead == null ? null : lead.file().value())
                        .param("leadAlt", lead == null ? "" : lead.alt())
                        .param("leadCaption", lead == null ? "" : lead.caption())
                        .param("leadCredit", lead == null ? "" : lead.credit())
                        .param("source", content.source())
                        .param("photographer", content.photographer())
                        .param("eventOn", content.eventOn())
                        .param("body", content.body())
                        .query(Long.class)
                        .single());
    }

    private void insertAuthor(RevisionId id, int place, Author author) {
        jdbc.sql(
                        """
                        insert into revision_author (revision_id, position, name, staff_id, share)
                        values (:revision, :position, :name, :staff, :share)
                        """)
                .param("revision", id.value())
                .param("position", place)
                .param("name", author.name())
                .param("staff", author.staff() == null ? null : author.staff().value())
                .param("share", author.share())
                .update();
    }

    private void insertAttachment(RevisionId id, int place, Attachment attachment) {
        jdbc.sql(
                        """
                        insert into revision_attachment (revision_id, position, file_id, title)
                        values (:revision, :position, :file, :title)
                        """)
                .param("revision", id.value())
                .param("position", place)
                .param("file", attachment.file().value())
                .param("title", attachment.title())
                .update();
    }

    public Stored stored(RevisionId id) {
        var authors = authors(id);
        var attachments = attachments(id);
        return jdbc.sql(
                        """
                        select title, summary, body, kind, section_id, lead_file_id, lead_alt,
                               lead_caption, lead_credit, source, photographer, event_on
                        from revision
                        where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Stored(
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("body"),
                                ItemKind.valueOf(row.getString("kind")),
                                section(row),
                                lead(row),
                                attachments,
                                authors,
                                row.getString("source"),
                                row.getString("photographer"),
                                row.getObject("event_on", LocalDate.class)))
                .single();
    }

    private List<Author> authors(RevisionId id) {
        return jdbc.sql(
                        """
                        select name, staff_id, share
                        from revision_author
                        where revision_id = :id
                        order by position
                        """)
                .param("id", id.value())
                .query((row, number) -> {
                    var staff = row.getObject("staff_id", Long.class);
                    return new Author(
                            row.getString("name"),
                            staff == null ? null : new StaffId(staff),
                            row.getInt("share"));
                })
                .list();
    }

    private List<Attachment> attachments(RevisionId id) {
        return jdbc.sql(
                        """
                        select file_id, title
                        from revision_attachment
                        where revision_id = :id
                        order by position
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Attachment(new FileId(row.getLong(1)), row.getString(2)))
                .list();
    }

    /** A saved state by the number that people see. */
    public record Numbered(RevisionId id, int number) {}

    public int number(RevisionId id) {
        return jdbc.sql("select number from revision where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** What this person had to put aside last, if anything. */
    public Optional<Numbered> lastAside(EditionId edition, StaffId by) {
        return jdbc.sql(
                        """
                        select id, number
                        from revision
                        where edition_id = :edition
                          and saved_by = :by
                          and way = 'ASIDE'
                        order by number desc
                        limit 1
                        """)
                .param("edition", edition.value())
                .param("by", by.value())
                .query((row, _) -> new Numbered(new RevisionId(row.getLong(1)), row.getInt(2)))
                .optional();
    }

    public Saving saving(RevisionId id) {
        return jdbc.sql("select saved_by, saved_by_name, saved_at from revision where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Saving(
                                new StaffId(row.getLong("saved_by")),
                                row.getString("saved_by_name"),
                                row.getTimestamp("saved_at").toInstant()))
                .single();
    }

    private static @Nullable SectionId section(ResultSet row) throws SQLException {
        var section = row.getObject("section_id", Long.class);
        return section == null ? null : new SectionId(section);
    }

    private static @Nullable LeadPicture lead(ResultSet row) throws SQLException {
        var file = row.getObject("lead_file_id", Long.class);
        return file == null
                ? null
                : new LeadPicture(
                        new FileId(file),
                        row.getString("lead_alt"),
                        row.getString("lead_caption"),
                        row.getString("lead_credit"));
    }
}
