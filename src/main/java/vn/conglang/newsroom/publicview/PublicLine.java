package vn.conglang.newsroom.publicview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.ArticleId;
import vn.conglang.core.SectionId;
import vn.conglang.media.Picture;
import vn.conglang.newsroom.ItemKind;

/**
 * A public article as one line of a list.
 *
 * @param publishedAt when its first edition became public: lists are in this order
 * @param changedAt when its present edition became public
 */
public record PublicLine(
        ArticleId id,
        String slug,
        String title,
        String summary,
        SectionId section,
        String sectionSlug,
        String sectionNameVi,
        String sectionNameEn,
        ItemKind kind,
        Instant publishedAt,
        Instant changedAt,
        @Nullable PublicLead lead) {

    /** Where it is read. */
    public String path() {
        return "/tin-tuc/" + sectionSlug + "/" + slug + "-" + id;
    }

    /** The picture that stands for it, with the size it needs no query for. */
    public record PublicLead(Picture picture, String alt, String caption, String credit) {}
}
