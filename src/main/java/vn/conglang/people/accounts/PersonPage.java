package vn.conglang.people.accounts;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.people.Member;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.web.FormErrors;

/** The page of a person, to which every act on it leads back: with a notice, or the refusals. */
@Component
class PersonPage {

    private final PersonView view;
    private final StaffDirectory directory;

    PersonPage(PersonView view, StaffDirectory directory) {
        this.view = view;
        this.directory = directory;
    }

    /** An act that may be refused. */
    interface Act {
        void on(Staff staff);
    }

    Staff staff(long id) {
        return directory
                .find(new StaffId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    String show(Member who, Staff staff, Model model) {
        return view.show(who, staff, FormErrors.none(), model);
    }

    String act(
            Member who,
            Staff staff,
            String notice,
            Act act,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        try {
            act.on(staff);
        } catch (Refused refused) {
            return refused(who, staff, refused, response, model);
        }
        next.addFlashAttribute("notice", notice);
        return "redirect:/toa-soan/nhan-su/" + staff.id();
    }

    String refused(
            Member who, Staff staff, Refused refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        var errors = FormErrors.of(refused.reasons().stream().map(PersonPage::here).toList());
        return view.show(who, staff(staff.id().value()), errors, model);
    }

    /** The account and a delegation are buttons here: what is against them has no field. */
    private static Refusal here(Refusal reason) {
        return "staff".equals(reason.field()) || "delegation".equals(reason.field())
                ? new Refusal(reason.key(), reason.arguments(), reason.clause(), null)
                : reason;
    }
}
