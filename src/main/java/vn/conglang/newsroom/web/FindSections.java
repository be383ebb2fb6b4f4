package vn.conglang.newsroom.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.conglang.desk.Findable;
import vn.conglang.desk.Permission;
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
        return sought.text().isEmpty() || !viewer.may(Permission.MANAGE_SECTIONS)
                ? List.of()
                : named(sought);
    }

    private List<Found> named(Sought sought) {
        return sections.all().stream()
                .filter(section -> sought.fits(section.nameVi() + " " + section.nameEn()))
                .map(section ->
                        new Found(
                                section.name(sought.locale()),
                                "",
                                "/toa-soan/chuyen-muc/" + section.id()))
                .limit(sought.limit())
                .toList();
    }
}
