package vn.conglang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.core.ArticleId;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicLine;
import vn.conglang.newsroom.section.Section;
import vn.conglang.web.Texts;

/** {@code /}: what is new, what each section brings, and the ways in. */
@Controller
class HomePage {

    private static final int NEWEST = 13;
    private static final int CARDS = 6;
    private static final int IN_STRIP = 4;

    private final PublicArticles articles;
    private final PublicSections sections;

    HomePage(PublicArticles articles, PublicSections sections) {
        this.articles = articles;
        this.sections = sections;
    }

    private record Stories(
            @Nullable PublicLine lead,
            List<PublicLine> cards,
            List<PublicLine> more,
            List<Strip> strips) {}

    @GetMapping("/")
    String show(Model model, Locale locale) {
        var stories = stories(locale);
        model.addAttribute("lead", stories.lead());
        model.addAttribute("cards", stories.cards());
        model.addAttribute("more", stories.more());
        model.addAttribute("strips", stories.strips());
        return "site/home";
    }

    /** Every article that stands here now. */
    Set<ArticleId> shown() {
        var stories = stories(Texts.VIETNAMESE);
        return Stream.of(
                        Stream.ofNullable(stories.lead()),
                        stories.cards().stream(),
                        stories.more().stream(),
                        stories.strips().stream().flatMap(strip -> strip.stories().stream()))
                .flatMap(lines -> lines)
                .map(PublicLine::id)
                .collect(Collectors.toSet());
    }

    private Stories stories(Locale locale) {
        var newest = new ArrayList<>(articles.latest(NEWEST));
        var lead = lead(newest);
        lead.ifPresent(newest::remove);
        var cards = newest.subList(0, Math.min(CARDS, newest.size()));
        var above = Stream.concat(lead.stream(), cards.stream()).map(PublicLine::id).toList();
        return new Stories(
                lead.orElse(null),
                cards,
                newest.subList(cards.size(), newest.size()),
                strips(above, locale));
    }

    /** The newest with a picture; the newest of all where none has one. */
    private static Optional<PublicLine> lead(List<PublicLine> newest) {
        return newest.stream()
                .filter(line -> line.lead() != null)
                .findFirst()
                .or(() -> newest.stream().findFirst());
    }

    /** One strip for each section of the top; what already stands above is not told twice. */
    private List<Strip> strips(List<ArticleId> above, Locale locale) {
        var tops = sections.under(null);
        var newest =
                articles.latestBySection(
                        tops.stream().map(Section::id).toList(), IN_STRIP + above.size());
        return tops.stream()
                .map(top -> strip(top, newest.getOrDefault(top.id(), List.of()), above, locale))
                .filter(strip -> !strip.stories().isEmpty())
                .toList();
    }

    private static Strip strip(
            Section top, List<PublicLine> newest, List<ArticleId> above, Locale locale) {
        var stories =
                newest.stream().filter(line -> !above.contains(line.id())).limit(IN_STRIP).toList();
        return new Strip(top.name(locale), Addresses.section(top.slug()), stories);
    }
}
