package vn.conglang.site;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.conglang.core.ArticleId;

/** The addresses of lists and feeds, and how an article's address is read. */
final class Addresses {

    static final String NEWS = "/tin-tuc";

    private static final Pattern NAME_AND_ID = Pattern.compile("(?:.*-)?(\\d{1,18})");

    private Addresses() {}

    static String section(String slug) {
        return NEWS + "/" + slug;
    }

    static String rss(String sectionSlug) {
        return "/rss/" + sectionSlug + ".xml";
    }

    static String atom(String sectionSlug) {
        return "/atom/" + sectionSlug + ".xml";
    }

    /** The article that the last part of an address names: it ends with its number. */
    static Optional<ArticleId> articleNamed(String lastPart) {
        var matcher = NAME_AND_ID.matcher(lastPart);
        return matcher.matches()
                ? Optional.of(new ArticleId(Long.parseLong(matcher.group(1))))
                : Optional.empty();
    }
}
