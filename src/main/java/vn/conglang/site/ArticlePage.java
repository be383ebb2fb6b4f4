package vn.conglang.site;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.conglang.newsroom.publicview.PublicArticle;
import vn.conglang.newsroom.publicview.PublicArticle.Published;
import vn.conglang.newsroom.publicview.PublicArticle.Withdrawn;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.publicview.PublicVersion;
import vn.conglang.web.PortalIdentity;

/**
 * An article under its one address. The number at the end names it; whatever stands before it is
 * led to the right address, except for a withdrawn one, of which nothing is told but why it is gone
 * (clause 4.1).
 */
@Controller
class ArticlePage {

    private static final int RELATED = 6;

    private final PublicArticles articles;
    private final PublicSections sections;
    private final StructuredData structuredData;
    private final PortalIdentity identity;

    ArticlePage(
            PublicArticles articles,
            PublicSections sections,
            StructuredData structuredData,
            PortalIdentity identity) {
        this.articles = articles;
        this.sections = sections;
        this.structuredData = structuredData;
        this.identity = identity;
    }

    @GetMapping(Addresses.NEWS + "/{section}/{name}")
    ModelAndView show(@PathVariable String section, @PathVariable String name) {
        var article =
                Addresses.articleNamed(name)
                        .flatMap(articles::find)
                        .orElseThrow(NewsPages::nothingHere);
        return switch (article) {
            case Withdrawn withdrawn ->
                    withdrawn.redirectPath() == null
                            ? gone(withdrawn)
                            // Not for ever: the target may be withdrawn as well.
                            : new ModelAndView("redirect:" + withdrawn.redirectPath());
            case Published published ->
                    isAt(published, section, name)
                            ? page(published)
                            : NewsPages.moved(published.path());
        };
    }

    private static boolean isAt(PublicArticle article, String section, String name) {
        return article.sectionSlug().equals(section)
                && (article.slug() + "-" + article.id()).equals(name);
    }

    private ModelAndView page(Published article) {
        var page = new ModelAndView("site/article");
        page.addObject("article", article);
        page.addObject("above", sections.path(sections.existing(article.sectionSlug())));
        page.addObject("versions", versions(article));
        page.addObject("related", articles.related(article.id(), RELATED));
        page.addObject("structuredData", structuredData.of(article, identity.current()));
        return page;
    }

    /** The same in all languages in which it is public; none where it is in one only. */
    private List<PublicVersion> versions(Published article) {
        var original = article.line().original();
        return articles.versions(List.of(original)).getOrDefault(original, List.of());
    }

    private static ModelAndView gone(Withdrawn article) {
        var page = new ModelAndView("site/withdrawn", HttpStatus.GONE);
        page.addObject("explanation", article.explanation());
        page.addObject("at", article.at());
        return page;
    }
}
