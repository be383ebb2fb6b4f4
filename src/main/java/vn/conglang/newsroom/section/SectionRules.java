package vn.conglang.newsroom.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.SectionId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;

/** What all three verbs on sections share: who may, and what may not clash. */
@Component
class SectionRules {

    private final Sections sections;
    private final ApplicationEventPublisher events;

    SectionRules(Sections sections, ApplicationEventPublisher events) {
        this.sections = sections;
        this.events = events;
    }

    static List<Refusal> mayManage(Member who) {
        return who.may(Permission.MANAGE_SECTIONS)
                ? List.of()
                : List.of(Refusal.of("newsroom.refusal.NotPermitted", Clause.of("7.1")));
    }

    /** Locks the tree, so that what is checked stays true until it is written. */
    List<Refusal> wrong(SectionFields fields, @Nullable SectionId self) {
        sections.lock();
        var found = new ArrayList<>(fields.refusals());
        sections.bySlug(fields.slug())
                .filter(other -> !other.id().equals(self))
                .ifPresent(_ -> found.add(taken()));
        return found;
    }

    private static Refusal taken() {
        return Refusal.of("newsroom.refusal.SectionSlugTaken").at("slug");
    }

    Section known(SectionId id) {
        return sections.find(id).orElseThrow(NoSuchSection::new);
    }

    void tell(String verb, SectionId id, Member who) {
        events.publishEvent(
                new SectionChanged(verb, known(id), who.as(Permission.MANAGE_SECTIONS)));
    }
}
