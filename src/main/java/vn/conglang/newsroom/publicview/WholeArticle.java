package vn.conglang.newsroom.publicview;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.ArticleId;
import vn.conglang.core.FileId;
import vn.conglang.core.UnitId;
import vn.conglang.media.StoredFile;
import vn.conglang.media.StoredFiles;
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

    private record Text(
            String body,
            String source,
            String photographer,
            int edition,
            @Nullable UnitId unit,
            long revision) {}

    Optional<PublicArticle> published(PublicLine line) {
        return text(line.id())
                .map(text ->
                        new PublicArticle.Published(
                                line,
                                bodies.forReaders(text.body()),
                                authors(text.revision()),
                                text.source(),
                                text.photographer(),
                                unitName(text.unit()),
                                downloads(text.revision()),
                                text.edition()));
    }

    private Optional<Text> text(ArticleId id) {
        return jdbc.sql(
                        """
                        select r.id, r.body, r.source, r.photographer, e.number, e.unit_id
                        from article a
                            join edition e on e.id = a.public_edition_id
                            join revision r on r.id = a.public_revision_id
                        where a.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    var unit = row.getObject("unit_id", Long.class);
                    return new Text(
                            row.getString("body"),
                            row.getString("source"),
                            row.getString("photographer"),
                            row.getInt("number"),
                            unit == null ? null : new UnitId(unit),
                            row.getLong("id"));
                })
                .optional();
    }

    private List<String> authors(long revision) {
        return jdbc.sql(
                        """
                        select name
                        from revision_author
                        where revision_id = :revision
                        order by position
                        """)
                .param("revision", revision)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private @Nullable String unitName(@Nullable UnitId unit) {
        return unit == null ? null : units.find(unit).map(Unit::name).orElse(null);
    }

    private List<Download> downloads(long revision) {
        var titles = new LinkedHashMap<FileId, String>();
        jdbc.sql(
                        """
                        select file_id, title
                        from revision_attachment
                        where revision_id = :revision
                        order by position
                        """)
                .param("revision", revision)
                .query(row -> {
                    titles.put(new FileId(row.getLong(1)), row.getString(2));
                });
        var known = known(titles.keySet());
        return titles.entrySet().stream()
                .map(entry -> download(known.get(entry.getKey()), entry.getValue()))
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

    Optional<PublicArticle> withdrawn(ArticleId id) {
        return jdbc.sql(
                        """
                        select a.slug, s.slug as section_slug, a.withdrawn_because, a.withdrawn_at
                        from article a
                            join section s on s.id = a.section_id
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
                                        row.getTimestamp("withdrawn_at").toInstant()))
                .optional();
    }
}
