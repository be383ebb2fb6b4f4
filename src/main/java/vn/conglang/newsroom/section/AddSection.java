package vn.conglang.newsroom.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.people.Member;

/** Adds a section, last among those of its parent. */
@Component
public class AddSection {

    private final Sections sections;
    private final SectionRules rules;

    AddSection(Sections sections, SectionRules rules) {
        this.sections = sections;
        this.rules = rules;
    }

    public List<Refusal> refusals(Member who) {
        return SectionRules.mayManage(who);
    }

    @Transactional
    public SectionId add(SectionFields fields, @Nullable SectionId parent, Member who) {
        Refused.unlessEmpty(refusals(who));
        Refused.unlessEmpty(rules.wrong(fields, null));
        if (parent != null) {
            rules.known(parent);
        }
        var id = sections.add(fields, parent);
        rules.tell("add", id, who);
        return id;
    }
}
