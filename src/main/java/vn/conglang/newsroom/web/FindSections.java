package vn.conglang.newsroom.web;

import static vn.conglang.desk.Permission.MANAGE_SECTIONS;
import static vn.conglang.desk.Permission.READ_ITEMS;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.desk.Findable;
import vn.conglang.desk.Sought;
import vn.conglang.desk.Viewer;
import vn.conglang.newsroom.section.Sections;

/** Finds sections by name, for those who keep them. */
@Component
class FindSections implements Findable {

    private final Sections sections;

    FindSections(Sections sections) {
        this.sections = sections;
    }

    @Override
    public String kind() {
        return "newsroom.find.sections";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Found> find(Sought sought, Viewer viewer) {
        return sought.text().isEmpty() || !viewer.mayOneOf(MANAGE_SECTIONS, READ_ITEMS)
                ? List.of()
                : named(sought, viewer.may(MANAGE_SECTIONS));
    }

    /** Who keeps the sections is led to one; who reads items, to what stands in it. */
    private List<Found> named(Sought sought, boolean keeps) {
        return sections.all().stream()
                .filter(section -> sought.fits(section.nameVi() + " " + section.nameEn()))
                .map(section ->
                        new Found(
                                section.name(sought.locale()),
                                "",
                                (keeps ? "/toa-soan/chuyen-muc/" : "/toa-soan/tin-bai?section=")
                                        + section.id()))
                .limit(sought.limit())
                .toList();
    }
}
