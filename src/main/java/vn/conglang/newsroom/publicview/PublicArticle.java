package vn.conglang.newsroom.publicview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.ArticleId;
import vn.conglang.core.FileId;
import vn.conglang.newsroom.content.Change;

/** What the public finds at an article's address. */
public sealed interface PublicArticle {

    ArticleId id();

    String slug();

    String sectionSlug();

    /** Where it is read, as long as it is public; where its explanation stands, after that. */
    default String path() {
        return "/tin-tuc/" + sectionSlug() + "/" + slug() + "-" + id();
    }

    /**
     * A public article.
     *
     * @param bodyHtml ready to be shown, with the addresses of pictures and files
     * @param authors the names as they are printed
     * @param unit the unit that provided it, by its name
     * @param changes what its corrections changed, latest first
     * @param editionNumber above 1 for an article that was corrected
     */
    record Published(
            PublicLine line,
            String bodyHtml,
            List<String> authors,
            String source,
            String photographer,
            @Nullable String unit,
            List<Download> downloads,
            List<Changed> changes,
            int editionNumber)
            implements PublicArticle {

        @Override
        public ArticleId id() {
            return line.id();
        }

        @Override
        public String slug() {
            return line.slug();
        }

        @Override
        public String sectionSlug() {
            return line.sectionSlug();
        }

        public boolean isCorrected() {
            return editionNumber > 1
                    && (changes.isEmpty() || changes.stream().anyMatch(Changed::isMajor));
        }
    }

    /**
     * One correction.
     *
     * @param note what changed, in words; may be empty for a minor one
     */
    record Changed(Instant at, Change.Kind kind, String note) {

        public boolean isMajor() {
            return kind == Change.Kind.MAJOR;
        }
    }

    /**
     * A withdrawn article: nothing of it but why it is gone (answered with status 410).
     *
     * @param redirectPath where its readers are sent on to
     */
    record Withdrawn(
            ArticleId id,
            String slug,
            String sectionSlug,
            String explanation,
            Instant at,
            @Nullable String redirectPath)
            implements PublicArticle {}

    /**
     * A file to download.
     *
     * @param fileName as it is saved
     */
    record Download(FileId file, String title, String fileName, long bytes, String href) {}
}
