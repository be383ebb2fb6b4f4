package vn.conglang.newsroom.publishing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.conglang.core.ArticleId;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.edition.Editions;
import vn.conglang.newsroom.edition.Reasons;

/** Where readers of something withdrawn are sent on to: another public article of this portal. */
@Component
class Redirect {

    // …/tin-tuc/su-kien/cho-phien-12, with whatever stands before and behind it.
    private static final Pattern ADDRESS =
            Pattern.compile("/tin-tuc/[^/?#\\s]+/[^/?#\\s]*?(\\d{1,18})/?(?:[?#].*)?$");

    private final Editions editions;

    Redirect(Editions editions) {
        this.editions = editions;
    }

    /** Nothing where no address of an article was typed. */
    static Optional<ArticleId> read(String typed) {
        var address = ADDRESS.matcher(typed.strip());
        return address.find()
                ? Optional.of(new ArticleId(Long.parseLong(address.group(1))))
                : Optional.empty();
    }

    List<Refusal> refusals(String typed, ArticleId withdrawn) {
        if (typed.isBlank()) {
            return List.of();
        }
        var target = read(typed);
        var isPublic =
                target.filter(article -> !article.equals(withdrawn))
                        .flatMap(article -> editions.ofArticle(article, EditionState.PUBLISHED))
                        .isPresent();
        return isPublic
                ? List.of()
                : List.of(Reasons.of("RedirectNotPublic", "4.1").at("redirect"));
    }
}
