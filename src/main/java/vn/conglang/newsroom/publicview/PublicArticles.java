package vn.conglang.newsroom.publicview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
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
import vn.conglang.core.SectionId;
import vn.conglang.media.Picture;
import vn.conglang.media.Pictures;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.Page;
import vn.conglang.newsroom.publicview.PublicLine.PublicLead;

/**
 * What is public of the newsroom, newest first. Every list takes two statements: the lines without
 * bodies, and their pictures' sizes.
 */
@Repository
public class PublicArticles {

    static final String COLUMNS =
            """
            select a.id, a.slug, a.first_published_at, a.last_changed_at,
                   a.language, coalesce(a.original_id, a.id) as original_id, r.title, r.summary, r.kind,
                   r.lead_file_id, r.lead_alt, r.lead_caption, r.lead_credit,
                   s.id as section_id, s.slug as section_slug, s.name_vi, s.name_en
            """;

    private static final String PUBLIC =
            COLUMNS
                    + """
                    from article a
                        join revision r on r.id = a.public_revision_id
                        join section s on s.id = a.section_id
                    where a.public_edition_id is not null
                    """;
    // Lists are of one language: what else there is, is found from the article.
    private static final String VIETNAMESE = "and a.language = 'VIETNAMESE'\n";

    private static final String NEWEST =
            "order by a.first_published_at desc, a.id desc limit :limit";

    private final JdbcClient jdbc;
    private final Pictures pictures;
    private final WholeArticle whole;

    PublicArticles(JdbcClient jdbc, Pictures pictures, WholeArticle whole) {
        this.jdbc = jdbc;
        this.pictures = pictures;
        this.whole = whole;
    }

    public List<PublicLine> latest(int limit) {
        return withPictures(jdbc.sql(PUBLIC + VIETNAMESE + NEWEST).param("limit", limit));
    }

    /** The latest that have a picture: for the top of the home page. */
    public List<PublicLine> leads(int limit) {
        return withPictures(
                jdbc.sql(PUBLIC + VIETNAMESE + "and r.lead_file_id is not null\n" + NEWEST)
                        .param("limit", limit));
    }

    /** Everything that is public in Vietnamese. */
    public Page<PublicLine> all(@Nullable Cursor after, int size) {
        return page(PUBLIC + VIETNAMESE + after(after) + NEWEST, Map.of(), after, size);
    }

    /** Everything public, for the sitemap and the mirror. */
    public Page<PublicLine> inEveryLanguage(@Nullable Cursor after, int size) {
        return page(PUBLIC + after(after) + NEWEST, Map.of(), after, size);
    }

    /** A section with all that is below it. */
    public Page<PublicLine> inSection(SectionId section, @Nullable Cursor after, int size) {
        var sql =
                PUBLIC
                        + VIETNAMESE
                        + "and a.section_id in ("
                        + BELOW
                        + ")\n"
                        + after(after)
                        + NEWEST;
        return page(sql, Map.of("section", section.value()), after, size);
    }

    private static final String BELOW =
            """
            with recursive below as (
                select :section::bigint as id
                union all
                select c.id
                from section c
                    join below b on c.parent_id = b.id)
            select id from below
            """;

    /** The latest of each of these sections with all that is below it, in one go. */
    public Map<SectionId, List<PublicLine>> latestBySection(
            Collection<SectionId> sections, int each) {
        var tops = new LinkedHashMap<SectionId, List<PublicLine>>();
        sections.forEach(section -> tops.put(section, new ArrayList<>()));
        if (tops.isEmpty()) {
            return tops;
        }
        var read =
                jdbc.sql(BY_SECTION)
                        .param(
                                "tops",
                                tops.keySet().stream().map(SectionId::value).toArray(Long[]::new))
                        .param("each", each)
                        .query((row, _) -> new Placed(new SectionId(row.getLong("top")), raw(row)))
                        .list();
        var lines = finished(read.stream().map(Placed::line).toList());
        for (int place = 0; place < read.size(); place++) {
            Objects.requireNonNull(tops.get(read.get(place).top())).add(lines.get(place));
        }
        return tops;
    }

    private record Placed(SectionId top, Raw line) {}

    private static final String BY_SECTION =
            """
            with recursive tree as (
                select id, id as top
                from section
                where id = any(:tops)
                union all
                select c.id, t.top
                from section c
                    join tree t on c.parent_id = t.id),
            ranked as (
                select a.*, t.top,
                       row_number() over (partition by t.top
                           order by a.first_published_at desc, a.id desc) as place
                from tree t
                    cross join lateral (
                        select *
                        from article
                        where section_id = t.id
                          and public_edition_id is not null
                          and language = 'VIETNAMESE'
                        order by first_published_at desc, id desc
                        limit :each) a)
            """
                    + COLUMNS
                    + """
                         , a.top
                    from ranked a
                        join revision r on r.id = a.public_revision_id
                        join section s on s.id = a.section_id
                    where a.place <= :each
                    order by a.top, a.place
                    """;

    /** What was published last in the same section, beside this one. */
    public List<PublicLine> related(ArticleId id, int limit) {
        return withPictures(
                jdbc.sql(
                                PUBLIC
                                        + """
                                        and (a.section_id, a.language) = (
                                            select section_id, language from article where id = :id)
                                        and a.id <> :id
                                        """
                                        + NEWEST)
                        .param("id", id.value())
                        .param("limit", limit));
    }

    /** Those of the articles that are public, in the order asked for. */
    public List<PublicLine> of(List<ArticleId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = new LinkedHashMap<ArticleId, PublicLine>();
        withPictures(
                        jdbc.sql(PUBLIC + "and a.id = any(:ids)")
                                .param(
                                        "ids",
                                        ids.stream().map(ArticleId::value).toArray(Long[]::new)))
                .forEach(line -> found.put(line.id(), line));
        return ids.stream().map(found::get).filter(Objects::nonNull).distinct().toList();
    }

    /** What stands at an article's address; nothing where it never was public. */
    public Optional<PublicArticle> find(ArticleId id) {
        return whole.published(id).or(() -> whole.withdrawn(id));
    }

    /**
     * Where each of these articles is public in more than one language: all its public versions,
     * that in Vietnamese first, by the original. One statement.
     */
    public Map<ArticleId, List<PublicVersion>> versions(Collection<ArticleId> originals) {
        var found = new LinkedHashMap<ArticleId, List<PublicVersion>>();
        if (originals.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        select coalesce(a.original_id, a.id) as original, a.id, a.slug, a.language,
                               r.title, s.slug as section_slug
                        from article a
                            join revision r on r.id = a.public_revision_id
                            join section s on s.id = a.section_id
                        where a.public_edition_id is not null
                          and (a.id = any (:ids) or a.original_id = any (:ids))
                        order by original, a.language <> 'VIETNAMESE', a.language
                        """)
                .param("ids", originals.stream().map(ArticleId::value).toArray(Long[]::new))
                .query((row, _) ->
                        found.computeIfAbsent(
                                        new ArticleId(row.getLong("original")),
                                        _ -> new ArrayList<>())
                                .add(PublicVersion.of(row)))
                .list();
        found.values().removeIf(versions -> versions.size() < 2);
        return found;
    }

    private static String after(@Nullable Cursor after) {
        return after == null ? "" : "and (a.first_published_at, a.id) < (:afterTime, :afterId)\n";
    }

    private Page<PublicLine> page(
            String sql, Map<String, ?> parameters, @Nullable Cursor after, int size) {
        var statement = jdbc.sql(sql).params(parameters).param("limit", size + 1);
        if (after != null) {
            statement =
                    statement
                            .param("afterTime", Timestamp.from(after.time()))
                            .param("afterId", after.id());
        }
        return Page.of(
                withPictures(statement),
                size,
                line -> new Cursor(line.publishedAt(), line.id().value()));
    }

    private List<PublicLine> withPictures(JdbcClient.StatementSpec statement) {
        return finished(statement.query((row, _) -> raw(row)).list());
    }

    private List<PublicLine> finished(List<Raw> read) {
        var ids = read.stream().map(Raw::leadFile).filter(Objects::nonNull).distinct().toList();
        Map<FileId, Picture> known = ids.isEmpty() ? Map.of() : pictures.of(ids);
        return read.stream().map(raw -> raw.line(known)).toList();
    }

    /** A line before its picture's size is known. */
    record Raw(
            PublicLine bare,
            @Nullable FileId leadFile,
            String leadAlt,
            String leadCaption,
            String leadCredit) {

        PublicLine line(Map<FileId, Picture> known) {
            var picture = leadFile == null ? null : known.get(leadFile);
            return picture == null
                    ? bare
                    : new PublicLine(
                            bare.id(),
                            bare.slug(),
                            bare.title(),
                            bare.summary(),
                            bare.section(),
                            bare.sectionSlug(),
                            bare.sectionNameVi(),
                            bare.sectionNameEn(),
                            bare.kind(),
                            bare.publishedAt(),
                            bare.changedAt(),
                            bare.language(),
                            bare.original(),
                            new PublicLead(picture, leadAlt, leadCaption, leadCredit));
        }
    }

    static Raw raw(ResultSet row) throws SQLException {
        var lead = row.getObject("lead_file_id", Long.class);
        var bare =
                new PublicLine(
                        new ArticleId(row.getLong("id")),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("summary"),
                        new SectionId(row.getLong("section_id")),
                        row.getString("section_slug"),
                        row.getString("name_vi"),
                        row.getString("name_en"),
                        ItemKind.valueOf(row.getString("kind")),
                        row.getTimestamp("first_published_at").toInstant(),
                        row.getTimestamp("last_changed_at").toInstant(),
                        Language.valueOf(row.getString("language")),
                        new ArticleId(row.getLong("original_id")),
                        null);
        return new Raw(
                bare,
                lead == null ? null : new FileId(lead),
                row.getString("lead_alt"),
                row.getString("lead_caption"),
                row.getString("lead_credit"));
    }
}
