package vn.conglang.newsroom.web;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.SectionId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Demand;
import vn.conglang.newsroom.checking.SetSectionChecks;
import vn.conglang.newsroom.section.Sections;
import vn.conglang.people.Member;

/** Which checks are required before presenting, section by section (8.b). */
@DeskController
class SectionChecksController {

    private final Sections sections;
    private final SetSectionChecks setting;

    SectionChecksController(Sections sections, SetSectionChecks setting) {
        this.sections = sections;
        this.setting = setting;
    }

    @PostMapping("/toa-soan/chuyen-muc/{id}/kiem-tra")
    @Requires(Permission.MANAGE_SECTIONS)
    String set(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Member who,
            RedirectAttributes redirect) {
        var section =
                sections.find(new SectionId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        setting.set(section, demands(typed), who);
        redirect.addFlashAttribute("notice", "newsroom.notice.sectionChecks");
        return "redirect:/toa-soan/chuyen-muc";
    }

    /** What the form offers: the checks that are not fixed, each by its name. */
    private static Map<CheckKey, Demand> demands(Map<String, String> typed) {
        var demands = new EnumMap<CheckKey, Demand>(CheckKey.class);
        for (var check : CheckKey.values()) {
            for (var demand : Demand.values()) {
                if (!check.isFixed() && demand.name().equals(typed.get(check.name()))) {
                    demands.put(check, demand);
                }
            }
        }
        return demands;
    }
}
