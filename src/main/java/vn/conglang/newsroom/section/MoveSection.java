package vn.conglang.newsroom.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.people.Member;

/** Puts a section to another place in the tree. */
@Component
public class MoveSection {

    private static final int STEP = 10;

    private final Sections sections;
    private final SectionRules rules;

    MoveSection(Sections sections, SectionRules rules) {
        this.sections = sections;
        this.rules = rules;
    }

    public List<Refusal> refusals(Member who) {
        return SectionRules.mayManage(who);
    }

    /**
     * @param parent under which section, or none
     * @param index its place there, from 0; beyond the end is the end
     */
    @Transactional
    public void move(SectionId id, @Nullable SectionId parent, int index, Member who) {
        Refused.unlessEmpty(refusals(who));
        sections.lock();
        var moved = rules.known(id);
        var all = sections.all();
        Refused.unlessEmpty(wrong(moved, parent, all));
        var siblings = new ArrayList<Section>();
        all.stream()
                .filter(s -> Objects.equals(s.parent(), parent) && !s.id().equals(id))
                .forEach(siblings::add);
        siblings.add(Math.clamp(index, 0, siblings.size()), moved);
        for (int place = 0; place < siblings.size(); place++) {
            sections.place(siblings.get(place).id(), parent, (place + 1) * STEP);
        }
        rules.tell("move", id, who);
    }

    private List<Refusal> wrong(Section moved, @Nullable SectionId parent, List<Section> all) {
        if (parent == null) {
            return List.of();
        }
        rules.known(parent);
        var below = Sections.under(moved, all).stream().map(Section::id);
        return below.anyMatch(parent::equals)
                ? List.of(Refusal.of("newsroom.refusal.SectionUnderItself").at("parent"))
                : List.of();
    }
}
