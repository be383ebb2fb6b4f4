package vn.conglang.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /gioi-thieu}: the place, the portal, and how to reach those who run it (clause 1). */
@Controller
class IntroductionPage {

    private final Introduction introduction;

    IntroductionPage(Introduction introduction) {
        this.introduction = introduction;
    }

    @GetMapping("/gioi-thieu")
    String show(Model model) {
        model.addAttribute("body", introduction.body());
        return "site/introduction";
    }
}
