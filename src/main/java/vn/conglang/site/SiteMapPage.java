package vn.conglang.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.newsroom.section.Section;

/** {@code /so-do-cong}: the whole portal as a tree of links; and {@code /rss}: all its feeds. */
@Controller
class SiteMapPage {

    private final PublicSections sections;

    SiteMapPage(PublicSections sections) {
        this.sections = sections;
    }

    @GetMapping("/so-do-cong")
    String map(Model model) {
        model.addAttribute("branches", sections.under(null).stream().map(this::branch).toList());
        return "site/map";
    }

    @GetMapping("/rss")
    String feeds(Model model) {
        model.addAttribute("sections", sections.all());
        return "site/feeds";
    }

    private Branch branch(Section section) {
        return new Branch(
                section, sections.under(section.id()).stream().map(this::branch).toList());
    }
}
