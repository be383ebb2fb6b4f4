package vn.conglang.newsroom.section;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.people.Member;

/**
 * Changes what is said of a section and who must approve in it. The word in its address stays once
 * something was published in it: links out there keep working.
 */
@Component
public class ChangeSection {

    private final Sections sections;
    private final SectionRules rules;

    ChangeSection(Sections sections, SectionRules rules) {
        this.sections = sections;
        this.rules = rules;
    }

    public List<Refusal> refusals(Member who) {
        return SectionRules.mayManage(who);
    }

    @Transactional
    public void change(SectionId id, SectionFields fields, Member who) {
        Refused.unlessEmpty(refusals(who));
        var before = rules.known(id);
        var wrong = new ArrayList<>(rules.wrong(fields, id));
        if (!before.slug().equals(fields.slug()) && sections.isUsed(id)) {
            wrong.add(Refusal.of("newsroom.refusal.SectionSlugInUse").at("slug"));
        }
        Refused.unlessEmpty(wrong);
        sections.change(id, fields);
        rules.tell("change", id, who);
    }
}
