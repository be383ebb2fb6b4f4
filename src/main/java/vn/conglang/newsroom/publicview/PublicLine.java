package vn.conglang.newsroom.publicview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.ArticleId;
import vn.conglang.core.SectionId;
import vn.conglang.media.Picture;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.Language;

/**
 * A public article as one line of a list.
 *
 * @param publishedAt when its first edition became public: lists are in this order
 * @param changedAt when its present edition became public
 * @param original the article in Vietnamese that says the same; itself, where it is that
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
        Language language,
        ArticleId original,
        @Nullable PublicLead lead) {

    /** Where it is read. */
    public String path() {
        return "/tin-tuc/" + sectionSlug + "/" + slug + "-" + id;
    }

    /** The picture that stands for it, with the size it needs no query for. */
    public record PublicLead(Picture picture, String alt, String caption, String credit) {}
}
