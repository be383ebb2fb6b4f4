package vn.conglang.site.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.proving.Claim;
import vn.conglang.newsroom.proving.Look;
import vn.conglang.newsroom.proving.Look.Place;
import vn.conglang.newsroom.proving.Look.Sight;
import vn.conglang.newsroom.proving.Occasion;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticle.Withdrawn;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.site.ListedPlaces;

/** Looks at every place where readers may meet an article, and says what is there (4.1). */
@Component
class Witness {

    private final Loopback door;
    private final PublicArticles articles;
    private final ListedPlaces places;
    private final FileWitness files;

    Witness(Loopback door, PublicArticles articles, ListedPlaces places, FileWitness files) {
        this.door = door;
        this.articles = articles;
        this.places = places;
        this.files = files;
    }

    List<Look> look(Claim claim) {
        return articles.find(claim.article())
                .map(article -> look(claim, article))
                .orElseGet(() -> List.of(nowhere(claim)));
    }

    private static Look nowhere(Claim claim) {
        return new Look(Place.PAGE, "", pageShould(claim), Sight.NO_ADDRESS, "");
    }

    private static Sight pageShould(Claim claim) {
        return claim.occasion() == Occasion.PUBLISHED ? Sight.ANSWERS : Sight.EXPLAINED;
    }

    private List<Look> look(Claim claim, PublicArticle article) {
        var looks = new ArrayList<>(page(claim, article));
        // A door that does not open at all is not tried twenty times.
        if (looks.getFirst().seen() != Sight.NO_ANSWER) {
            listed(claim, article).forEach(looks::add);
            looks.addAll(files.look(claim));
        }
        return looks;
    }

    private List<Look> page(Claim claim, PublicArticle article) {
        var answer = door.read(article.path());
        return switch (claim.occasion()) {
            case PUBLISHED -> shown(claim, article.path(), answer);
            case WITHDRAWN -> List.of(gone(claim, article, answer));
        };
    }

    private static List<Look> shown(Claim claim, String path, Answer answer) {
        if (!answer.isThere()) {
            return List.of(other(Place.PAGE, path, Sight.ANSWERS, answer));
        }
        var text = ArticleText.of(answer.body());
        var looks = new ArrayList<Look>();
        looks.add(Look.right(Place.PAGE, path, Sight.ANSWERS));
        looks.add(
                text.lacks(claim.title(), claim.body())
                        .map(gap -> new Look(Place.TEXT, path, Sight.WHOLE, Sight.LACKS, gap))
                        .orElseGet(() -> Look.right(Place.TEXT, path, Sight.WHOLE)));
        if (!claim.changeNote().isEmpty()) {
            looks.add(note(claim.changeNote(), path, text));
        }
        return looks;
    }

    private static Look note(String note, String path, ArticleText text) {
        return text.says(note)
                ? Look.right(Place.CHANGE_NOTE, path, Sight.TOLD)
                : new Look(Place.CHANGE_NOTE, path, Sight.TOLD, Sight.LACKS, Words.excerpt(note));
    }

    private static Look gone(Claim claim, PublicArticle article, Answer answer) {
        if (article instanceof Withdrawn withdrawn) {
            var target = withdrawn.redirectPath();
            return target == null
                    ? explained(claim, withdrawn, answer)
                    : sentOn(withdrawn.path(), target, answer);
        }
        return other(Place.PAGE, article.path(), Sight.EXPLAINED, answer);
    }

    private static Look sentOn(String path, String target, Answer answer) {
        return answer.isSentOn() && answer.location().endsWith(target)
                ? new Look(Place.PAGE, path, Sight.SENT_ON, Sight.SENT_ON, target)
                : other(Place.PAGE, path, Sight.SENT_ON, answer);
    }

    private static Look explained(Claim claim, Withdrawn article, Answer answer) {
        var path = article.path();
        if (!answer.isGone()) {
            return other(Place.PAGE, path, Sight.EXPLAINED, answer);
        }
        var text = ArticleText.of(answer.body());
        if (!text.says(article.explanation())) {
            var missing = Words.excerpt(article.explanation());
            return new Look(Place.PAGE, path, Sight.EXPLAINED, Sight.LACKS, missing);
        }
        return text.remains(claim.title(), claim.body(), article.explanation())
                .map(rest -> new Look(Place.PAGE, path, Sight.EXPLAINED, Sight.REMAINS, rest))
                .orElseGet(() -> Look.right(Place.PAGE, path, Sight.EXPLAINED));
    }

    private Stream<Look> listed(Claim claim, PublicArticle article) {
        var all = places.of(claim.article(), article.sectionSlug()).stream();
        return all.filter(place -> isLookedAt(claim, place))
                .map(place -> listed(claim, article.path(), place));
    }

    /** What is public stands in one part of the sitemap; what is gone must be in none. */
    private static boolean isLookedAt(Claim claim, ListedPlaces.Place place) {
        return claim.occasion() == Occasion.WITHDRAWN
                || place.kind() != ListedPlaces.Kind.SITEMAP
                || place.holds();
    }

    private Look listed(Claim claim, String path, ListedPlaces.Place place) {
        var kind = Place.valueOf(place.kind().name());
        var expected = expected(claim, place);
        var answer = door.read(place.address());
        if (!answer.isThere()) {
            return other(kind, place.address(), expected, answer);
        }
        var seen = listing(place, answer).seen(path, claim.title(), expected);
        return new Look(kind, place.address(), expected, seen.sight(), seen.detail());
    }

    private static Sight expected(Claim claim, ListedPlaces.Place place) {
        if (claim.occasion() == Occasion.WITHDRAWN) {
            return Sight.ABSENT;
        }
        return place.holds() ? Sight.LISTED : Sight.NOT_AS_IT_WAS;
    }

    private static Listing listing(ListedPlaces.Place place, Answer answer) {
        return switch (place.kind()) {
            case HOME, NEWS, SECTION -> Listing.ofPage(answer.body());
            case RSS, ATOM, SITEMAP -> Listing.ofXml(answer.body());
        };
    }

    static Look other(Place place, String address, Sight expected, Answer answer) {
        return answer.isNone()
                ? new Look(place, address, expected, Sight.NO_ANSWER, answer.body())
                : new Look(
                        place,
                        address,
                        expected,
                        Sight.OTHER_STATUS,
                        Integer.toString(answer.status()));
    }
}
