package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Requires;
import vn.conglang.people.Choices;
import vn.conglang.people.Member;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.Typed;
import vn.conglang.people.Units;
import vn.conglang.people.secondfactor.RemoveSecondFactor;
import vn.conglang.web.FormErrors;
import vn.conglang.web.FormVersion;

/** One person, and what is done to their account and pen names. */
@DeskController
@RequestMapping("/toa-soan/nhan-su/{id}")
class PersonScreens {

    private final PersonPage page;
    private final SendPasswordLink sendLink;
    private final DisableAccount disable;
    private final EnableAccount enable;
    private final ChangeStaff change;
    private final KeepPenNames penNames;
    private final RemoveSecondFactor removeSecondFactor;
    private final StaffDirectory directory;
    private final Units units;
    private final OfficeClock clock;

    PersonScreens(
            PersonPage page,
            SendPasswordLink sendLink,
            DisableAccount disable,
            EnableAccount enable,
            ChangeStaff change,
            KeepPenNames penNames,
            RemoveSecondFactor removeSecondFactor,
            StaffDirectory directory,
            Units units,
            OfficeClock clock) {
        this.page = page;
        this.sendLink = sendLink;
        this.disable = disable;
        this.enable = enable;
        this.change = change;
        this.penNames = penNames;
        this.removeSecondFactor = removeSecondFactor;
        this.directory = directory;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    @Requires({MANAGE_PEOPLE, MANAGE_ACCOUNTS})
    String person(@PathVariable long id, @AuthenticationPrincipal Member who, Model model) {
        return page.show(who, page.staff(id), model);
    }

    @PostMapping("/duong-dan")
    @Requires(MANAGE_ACCOUNTS)
    String newLink(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            Model model) {
        var staff = page.staff(id);
        try {
            var link = sendLink.send(who, staff.id());
            model.addAttribute("name", staff.name());
            model.addAttribute("link", link);
            model.addAttribute("address", PeopleScreens.address(link));
            return "people/link";
        } catch (Refused refused) {
            return page.refused(who, staff, refused, response, model);
        }
    }

    @PostMapping("/khoa")
    @Requires(MANAGE_ACCOUNTS)
    String disable(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        return page.act(
                who,
                page.staff(id),
                "people.notice.disabled",
                staff -> disable.disable(who, staff.id()),
                response,
                next,
                model);
    }

    @PostMapping("/mo")
    @Requires(MANAGE_ACCOUNTS)
    String enable(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        return page.act(
                who,
                page.staff(id),
                "people.notice.enabled",
                staff -> enable.enable(who, staff.id()),
                response,
                next,
                model);
    }

    @PostMapping("/bo-xac-thuc")
    @Requires(MANAGE_PEOPLE)
    String resetSecondFactor(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        model.addAttribute("reason", reason);
        return page.act(
                who,
                page.staff(id),
                "people.notice.secondFactorReset",
                staff -> removeSecondFactor.reset(who, staff, reason),
                response,
                next,
                model);
    }

    @PostMapping("/but-danh")
    @Requires(MANAGE_PEOPLE)
    String penName(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String penName,
            @RequestParam(defaultValue = "") String prefer,
            @RequestParam(defaultValue = "") String remove,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        model.addAttribute("penName", penName);
        return page.act(
                who,
                page.staff(id),
                "people.notice.saved",
                staff -> penNames.apply(who, staff.id(), penName, prefer, remove),
                response,
                next,
                model);
    }

    @GetMapping("/sua")
    @Requires(MANAGE_PEOPLE)
    String changeForm(@PathVariable long id, Model model) {
        // Before the rest: a change between the two is told and not lost.
        var version = directory.version(new StaffId(id));
        var staff = page.staff(id);
        var unit = staff.unit() == null ? "" : staff.unit().toString();
        var form = new PeopleScreens.Form(staff.name(), staff.email(), unit, staff.phone());
        return changePage(staff, form, version, FormErrors.none(), model);
    }

    @PostMapping("/sua")
    @Requires(MANAGE_PEOPLE)
    String change(
            @PathVariable long id,
            @RequestParam long version,
            @ModelAttribute("form") PeopleScreens.Form form,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var staff = page.staff(id);
        try {
            var typed = new Typed();
            var details = form.read(typed);
            typed.refuseUnreadable(() -> change.refusals(who, staff.id(), details));
            change.change(who, staff.id(), version, details);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var again = FormVersion.again(refused, version, () -> directory.version(staff.id()));
            return changePage(staff, form, again, FormErrors.of(refused), model);
        }
        next.addFlashAttribute("notice", "people.notice.saved");
        return "redirect:/toa-soan/nhan-su/" + id;
    }

    private String changePage(
            Staff staff, PeopleScreens.Form form, long version, FormErrors errors, Model model) {
        model.addAttribute("staff", staff);
        model.addAttribute("version", version);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("units", Choices.units(units.all(), clock.today(), staff.unit()));
        return "people/change";
    }
}
