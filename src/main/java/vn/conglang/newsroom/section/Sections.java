package vn.conglang.newsroom.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.SectionId;

/** The tree of sections. It is short: it is always read whole, in one statement. */
@Repository
public class Sections {

    private static final String SELECT =
            """
            select id, slug, name_vi, name_en, description_vi, description_en,
                   parent_id, position, approval_mode, active
            from section
            """;

    private final JdbcClient jdbc;

    Sections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All sections as the tree is read: each parent before its children, in their order. */
    public List<Section> all() {
        var read = jdbc.sql(SELECT + "order by position, id").query(Sections::section).list();
        var ordered = new ArrayList<Section>();
        descend(null, read, ordered);
        return List.copyOf(ordered);
    }

    private static void descend(
            @Nullable SectionId parent, List<Section> read, List<Section> ordered) {
        for (var section : read) {
            if (Objects.equals(section.parent(), parent)) {
                ordered.add(section);
                descend(section.id(), read, ordered);
            }
        }
    }

    /** Those into which new items may be put. */
    public List<Section> active() {
        return all().stream().filter(Section::active).toList();
    }

    public Optional<Section> find(SectionId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(Sections::section)
                .optional();
    }

    public Optional<Section> bySlug(String slug) {
        return jdbc.sql(SELECT + "where slug = :slug")
                .param("slug", slug)
                .query(Sections::section)
                .optional();
    }

    /** A section and all below it. */
    public static List<Section> under(Section top, Collection<Section> all) {
        var found = new ArrayList<Section>(List.of(top));
        for (int next = 0; next < found.size(); next++) {
            var id = found.get(next).id();
            all.stream().filter(section -> id.equals(section.parent())).forEach(found::add);
        }
        return found;
    }

    SectionId add(SectionFields fields, @Nullable SectionId parent) {
        return new SectionId(
                jdbc.sql(
                                """
                                insert into section (slug, name_vi, name_en, description_vi,
                                    description_en, approval_mode, active, parent_id, position)
                                select :slug, :nameVi, :nameEn, :descriptionVi,
                                    :descriptionEn, :approvalMode, :active, :parent,
                                    coalesce(max(position), 0) + 10
                                from section
                                where parent_id is not distinct from :parent::bigint
                                returning id
                                """)
                        .param("slug", fields.slug())
                        .param("nameVi", fields.nameVi())
                        .param("nameEn", fields.nameEn())
                        .param("descriptionVi", fields.descriptionVi())
                        .param("descriptionEn", fields.descriptionEn())
                        .param("approvalMode", fields.approvalMode().name())
                        .param("active", fields.active())
                        .param("parent", parent == null ? null : parent.value())
                        .query(Long.class)
                        .single());
    }

    void change(SectionId id, SectionFields fields) {
        jdbc.sql(
                        """
                        update section
                        set slug = :slug,
                            name_vi = :nameVi,
                            name_en = :nameEn,
                            description_vi = :descriptionVi,
                            description_en = :descriptionEn,
                            approval_mode = :approvalMode,
                            active = :active
                        where id = :id
                        """)
                .param("id", id.value())
                .param("slug", fields.slug())
                .param("nameVi", fields.nameVi())
                .param("nameEn", fields.nameEn())
                .param("descriptionVi", fields.descriptionVi())
                .param("descriptionEn", fields.descriptionEn())
                .param("approvalMode", fields.approvalMode().name())
                .param("active", fields.active())
                .update();
    }

    void place(SectionId id, @Nullable SectionId parent, int position) {
        jdbc.sql(
                        """
                        update section
                        set parent_id = :parent,
                            position = :position
                        where id = :id
                        """)
                .param("id", id.value())
                .param("parent", parent == null ? null : parent.value())
                .param("position", position)
                .update();
    }

    /** Nobody else changes the tree until this transaction ends. */
    void lock() {
        jdbc.sql("lock table section in share row exclusive mode").update();
    }

    /** Whether something was ever put into it, so that its address may be in use. */
    boolean isUsed(SectionId id) {
        return jdbc.sql("select exists (select from article where section_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static Section section(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Section(
                new SectionId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name_vi"),
                row.getString("name_en"),
                row.getString("description_vi"),
                row.getString("description_en"),
                parent == null ? null : new SectionId(parent),
                row.getInt("position"),
                ApprovalMode.valueOf(row.getString("approval_mode")),
                row.getBoolean("active"));
    }
}
