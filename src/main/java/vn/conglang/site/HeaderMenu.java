package vn.conglang.site;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.conglang.web.SectionMenu;

/** The sections of the top, in the header of every page. */
@Component
class HeaderMenu implements SectionMenu {

    private final PublicSections sections;

    HeaderMenu(PublicSections sections) {
        this.sections = sections;
    }

    @Override
    public List<Entry> sections(Locale locale) {
        return sections.under(null).stream()
                .map(section -> new Entry(section.name(locale), Addresses.section(section.slug())))
                .toList();
    }
}
