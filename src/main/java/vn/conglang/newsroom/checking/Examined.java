package vn.conglang.newsroom.checking;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import vn.conglang.core.ArticleId;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.content.ContentTexts;
import vn.conglang.newsroom.content.ContentTexts.Part;

/**
 * An item as the checks look at it.
 *
 * @param body its text as a tree, to be read only
 * @param texts its texts, field by field
 * @param markings the secrecy markings in its text and files
 * @param unread the names of its files that nobody read whole
 */
public record Examined(
        ArticleId article,
        Language language,
        Content content,
        Document body,
        List<Part> texts,
        List<String> markings,
        List<String> unread,
        LocalDate today) {

    /** The day of what it tells. */
    public LocalDate day() {
        return content.eventOn() == null ? today : content.eventOn();
    }

    public static Examined of(
            ArticleId article,
            Content content,
            List<String> markings,
            List<String> unread,
            LocalDate today) {
        return of(article, Language.VIETNAMESE, content, markings, unread, today);
    }

    public static Examined of(
            ArticleId article,
            Language language,
            Content content,
            List<String> markings,
            List<String> unread,
            LocalDate today) {
        return new Examined(
                article,
                language,
                content,
                BodyHtml.parse(content.body()),
                ContentTexts.of(content),
                markings,
                unread,
                today);
    }
}
