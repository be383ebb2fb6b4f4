package vn.conglang.site;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;
import vn.conglang.web.FormVersion;
import vn.conglang.web.PortalIdentity;

/** {@code /toa-soan/cong}: the identity of the portal and its introduction (clause 1). */
@DeskController
@RequestMapping("/toa-soan/cong")
@Requires(Permission.MANAGE_PORTAL)
class PortalScreen {

    private static final String PAGE = "site/portal";

    private final PortalIdentity identity;
    private final Introduction introduction;
    private final ChangePortal changePortal;

    PortalScreen(PortalIdentity identity, Introduction introduction, ChangePortal changePortal) {
        this.identity = identity;
        this.introduction = introduction;
        this.changePortal = changePortal;
    }

    @GetMapping
    ModelAndView form() {
        var version = identity.version();
        return page(
                version,
                PortalForm.of(identity.current(), introduction.body()),
                FormErrors.none(),
                HttpStatus.OK);
    }

    @PostMapping
    ModelAndView change(
            @RequestParam long version,
            @Valid @ModelAttribute("form") PortalForm form,
            BindingResult binding,
            @AuthenticationPrincipal Member who,
            RedirectAttributes flash) {
        if (binding.hasErrors()) {
            return page(version, form, FormErrors.of(binding), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            changePortal.change(version, form.portal(), form.introduction(), who);
        } catch (Refused refused) {
            var again = FormVersion.again(refused, version, identity::version);
            return page(again, form, FormErrors.of(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "site.portal.changed");
        var back = new RedirectView("/toa-soan/cong");
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(back);
    }

    private static ModelAndView page(
            long version, PortalForm form, FormErrors errors, HttpStatus status) {
        var page = new ModelAndView(PAGE, status);
        page.addObject("version", version);
        page.addObject("form", form);
        page.addObject("errors", errors);
        return page;
    }
}
