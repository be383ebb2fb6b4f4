package vn.conglang.newsroom.publicview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.ArticleId;
import vn.conglang.core.FileId;
import vn.conglang.core.UnitId;
import vn.conglang.media.Picture;
import vn.conglang.media.StoredFile;
import vn.conglang.media.StoredFiles;
import vn.conglang.newsroom.content.Change;
import vn.conglang.newsroom.publicview.PublicArticle.Changed;
import vn.conglang.newsroom.publicview.PublicArticle.Download;
import vn.conglang.people.Unit;
import vn.conglang.people.Units;

/** Reads one public article with its text, or what is left of a withdrawn one. */
@Repository
class WholeArticle {

    private final JdbcClient jdbc;
    private final StoredFiles files;
    private final Units units;
    private final BodyView bodies;

    WholeArticle(JdbcClient jdbc, StoredFiles files, Units units, BodyView bodies) {
        this.jdbc = jdbc;
        this.files = files;
        this.units = units;
        this.bodies = bodies;
    }

    private static final String PUBLIC =
            PublicArticles.COLUMNS
                    + """
                         , r.body, r.source, r.photographer, e.number, e.unit_id,
                           array(
                               select w.name
                               from revision_author w
                               where w.revision_id = r.id
                               order by w.position) as authors,
                           array(
                               select f.file_id
                               from revision_attachment f
                               where f.revision_id = r.id
                               order by f.position) as files,
                           array(
                               select f.title
                               from revision_attachment f
                               where f.revision_id = r.id
                               order by f.position) as file_titles,
                           array(
                               select c.published_at
                               from edition c
                               where c.article_id = a.id
                                 and c.change_kind is not null
                                 and c.published_at is not null
                               order by c.number desc) as change_times,
                           array(
                               select c.change_kind
                               from edition c
                               where c.article_id = a.id
                                 and c.change_kind is not null
                                 and c.published_at is not null
                               order by c.number desc) as change_kinds,
                           array(
                               select c.change_note
                               from edition c
                               where c.article_id = a.id
                                 and c.change_kind is not null
                                 and c.published_at is not null
                               order by c.number desc) as change_notes
                    from article a
                        join edition e on e.id = a.public_edition_id
                        join revision r on r.id = a.public_revision_id
                        join section s on s.id = a.section_id
                    where a.id = :id
                    """;

    private record Text(
            PublicArticles.Raw line,
            String body,
            String source,
            String photographer,
            int edition,
            @Nullable UnitId unit,
            List<String> authors,
            List<Long> files,
            List<String> fileTitles,
            List<Changed> changes) {

        List<FileId> allFiles() {
            return Stream.concat(
                            files.stream().map(FileId::new), Stream.ofNullable(line.leadFile()))
                    .distinct()
                    .toList();
        }
    }

    /** One statement for the article, one for its files, one for its unit. */
    Optional<PublicArticle> published(ArticleId id) {
        return text(id).map(text -> {
            var known = known(text.allFiles());
            return new PublicArticle.Published(
                    text.line().line(pictures(known)),
                    bodies.forReaders(text.body()),
                    text.authors(),
                    text.source(),
                    text.photographer(),
                    unitName(text.unit()),
                    downloads(text, known),
                    text.changes(),
                    text.edition());
        });
    }

    private Optional<Text> text(ArticleId id) {
        return jdbc.sql(PUBLIC).param("id", id.value()).query((row, _) -> text(row)).optional();
    }

    private static Text text(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new Text(
                PublicArticles.raw(row),
                row.getString("body"),
                row.getString("source"),
                row.getString("photographer"),
                row.getInt("number"),
                unit == null ? null : new UnitId(unit),
                List.of((String[]) row.getArray("authors").getArray()),
                List.of((Long[]) row.getArray("files").getArray()),
                List.of((String[]) row.getArray("file_titles").getArray()),
                changes(row));
    }

    private static List<Changed> changes(ResultSet row) throws SQLException {
        var times = (Timestamp[]) row.getArray("change_times").getArray();
        var kinds = (String[]) row.getArray("change_kinds").getArray();
        var notes = (String[]) row.getArray("change_notes").getArray();
        return IntStream.range(0, times.length)
                .mapToObj(place ->
                        new Changed(
                                times[place].toInstant(),
                                Change.Kind.valueOf(kinds[place]),
                                notes[place]))
                .toList();
    }

    private static Map<FileId, Picture> pictures(Map<FileId, StoredFile> known) {
        return known.values().stream()
                .filter(StoredFile::isPicture)
                .collect(Collectors.toMap(StoredFile::id, StoredFile::picture));
    }

    private @Nullable String unitName(@Nullable UnitId unit) {
        return unit == null ? null : units.find(unit).map(Unit::name).orElse(null);
    }

    private static List<Download> downloads(Text text, Map<FileId, StoredFile> known) {
        return IntStream.range(0, text.files().size())
                .mapToObj(place -> {
                    var file = known.get(new FileId(text.files().get(place)));
                    return download(file, text.fileTitles().get(place));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<FileId, StoredFile> known(Collection<FileId> ids) {
        return ids.isEmpty() ? Map.of() : files.of(ids);
    }

    private static @Nullable Download download(@Nullable StoredFile file, String title) {
        return file == null
                ? null
                : new Download(
                        file.id(),
                        title.isEmpty() ? file.name() : title,
                        file.name(),
                        file.bytes(),
                        file.address());
    }

    private static @Nullable String redirectPath(ResultSet row) throws SQLException {
        var slug = row.getString("to_slug");
        return slug == null
                ? null
                : "/tin-tuc/"
                        + row.getString("to_section")
                        + "/"
                        + slug
                        + "-"
                        + row.getLong("to_id");
    }

    Optional<PublicArticle> withdrawn(ArticleId id) {
        return jdbc.sql(
                        """
                        select a.slug, s.slug as section_slug, a.withdrawn_because, a.withdrawn_at,
                               t.id as to_id, t.slug as to_slug, ts.slug as to_section
                        from article a
                            join section s on s.id = a.section_id
                            left join article t
                                on t.id = a.redirect_to and t.public_edition_id is not null
                            left join section ts on ts.id = t.section_id
                        where a.id = :id
                          and a.withdrawn_at is not null
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        (PublicArticle)
                                new PublicArticle.Withdrawn(
                                        id,
                                        row.getString("slug"),
                                        row.getString("section_slug"),
                                        row.getString("withdrawn_because"),
                                        row.getTimestamp("withdrawn_at").toInstant(),
                                        redirectPath(row)))
                .optional();
    }
}
