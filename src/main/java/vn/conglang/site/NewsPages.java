package vn.conglang.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.publicview.PublicArticles;
import vn.conglang.newsroom.section.Section;

/** {@code /tin-tuc}: all news, and the news of one section with what stands below it. */
@Controller
class NewsPages {

    static final int ON_A_PAGE = 12;

    private final PublicArticles articles;
    private final PublicSections sections;

    NewsPages(PublicArticles articles, PublicSections sections) {
        this.articles = articles;
        this.sections = sections;
    }

    @GetMapping(Addresses.NEWS)
    ModelAndView all(@RequestParam(name = "truoc", required = false) @Nullable String before) {
        return list(null, cursor(before));
    }

    @GetMapping(Addresses.NEWS + "/{slug}")
    ModelAndView section(
            @PathVariable String slug,
            @RequestParam(name = "truoc", required = false) @Nullable String before) {
        var lower = slug.toLowerCase(Locale.ROOT);
        var section = sections.bySlug(lower).orElseThrow(NewsPages::nothingHere);
        return lower.equals(slug)
                ? list(section, cursor(before))
                : moved(Addresses.section(section.slug()));
    }

    private ModelAndView list(@Nullable Section section, Optional<Cursor> before) {
        var path = section == null ? Addresses.NEWS : Addresses.section(section.slug());
        var lines =
                section == null
                        ? articles.all(before.orElse(null), ON_A_PAGE)
                        : articles.inSection(section.id(), before.orElse(null), ON_A_PAGE);
        var page = new ModelAndView("site/section");
        page.addObject("section", section);
        page.addObject("above", section == null ? List.of() : sections.path(section));
        page.addObject("below", sections.under(section == null ? null : section.id()));
        page.addObject("path", path);
        page.addObject("lines", lines.lines());
        page.addObject("first", before.isEmpty());
        page.addObject("older", lines.next() == null ? null : path + "?truoc=" + lines.next());
        return page;
    }

    private static Optional<Cursor> cursor(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        var cursor = Cursor.of(text);
        if (cursor.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return cursor;
    }

    static ModelAndView moved(String path) {
        var there = new RedirectView(path);
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        there.setExpandUriTemplateVariables(false);
        return new ModelAndView(there);
    }

    static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
