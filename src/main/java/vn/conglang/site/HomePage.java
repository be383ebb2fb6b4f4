package vn.conglang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.core.ArticleId;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicLine;
import vn.conglang.newsroom.section.Section;

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

    @GetMapping("/")
    String show(Model model, Locale locale) {
        var newest = new ArrayList<>(articles.latest(NEWEST));
        var lead = lead(newest);
        lead.ifPresent(newest::remove);
        var cards = newest.subList(0, Math.min(CARDS, newest.size()));
        var above = Stream.concat(lead.stream(), cards.stream()).map(PublicLine::id).toList();
        model.addAttribute("lead", lead.orElse(null));
        model.addAttribute("cards", cards);
        model.addAttribute("more", newest.subList(cards.size(), newest.size()));
        model.addAttribute("strips", strips(above, locale));
        return "site/home";
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
