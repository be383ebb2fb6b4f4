package vn.conglang.people.accounts;

import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Requires;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Member;
import vn.conglang.people.Typed;
import vn.conglang.people.appointments.Appointments;
import vn.conglang.people.appointments.CancelAppointment;
import vn.conglang.people.appointments.EndAppointment;
import vn.conglang.people.appointments.EndDelegation;

/** Ending what one person holds, on their page. */
@DeskController
@RequestMapping("/toa-soan/nhan-su/{id}")
@Requires(MANAGE_PEOPLE)
class PersonPostScreens {

    private final PersonPage page;
    private final Appointments appointments;
    private final EndAppointment endAppointment;
    private final CancelAppointment cancelAppointment;
    private final EndDelegation endDelegation;

    PersonPostScreens(
            PersonPage page,
            Appointments appointments,
            EndAppointment endAppointment,
            CancelAppointment cancelAppointment,
            EndDelegation endDelegation) {
        this.page = page;
        this.appointments = appointments;
        this.endAppointment = endAppointment;
        this.cancelAppointment = cancelAppointment;
        this.endDelegation = endDelegation;
    }

    @PostMapping("/chuc-vu/{appointment}/ket-thuc")
    String endAppointment(
            @PathVariable long id,
            @PathVariable long appointment,
            @RequestParam(defaultValue = "") String lastDay,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var typed = new Typed();
        var day = typed.date("lastDay", lastDay);
        var held = new AppointmentId(appointment);
        model.addAttribute("actedOn", appointment);
        model.addAttribute("lastDay", lastDay);
        return page.act(
                who,
                page.staff(id),
                "people.notice.appointmentEnded",
                staff ->
                        inItsForm(
                                held,
                                () -> {
                                    typed.refuseUnreadable(() -> against(who, held));
                                    endAppointment.end(who, held, day);
                                }),
                response,
                next,
                model);
    }

    private List<Refusal> against(Member who, AppointmentId id) {
        return appointments
                .find(id)
                .map(held -> endAppointment.refusals(who, held, null))
                .orElse(List.of());
    }

    @PostMapping("/chuc-vu/{appointment}/huy")
    String cancelAppointment(
            @PathVariable long id,
            @PathVariable long appointment,
            @RequestParam(defaultValue = "") String because,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var held = new AppointmentId(appointment);
        model.addAttribute("actedOn", appointment);
        model.addAttribute("because", because);
        return page.act(
                who,
                page.staff(id),
                "people.notice.appointmentCancelled",
                staff -> inItsForm(held, () -> cancelAppointment.cancel(who, held, because)),
                response,
                next,
                model);
    }

    /** Each appointment has forms of its own, whose fields end in its number. */
    private static void inItsForm(AppointmentId held, Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            throw new Refused(
                    refused.reasons().stream().map(reason -> numbered(reason, held)).toList());
        }
    }

    private static Refusal numbered(Refusal reason, AppointmentId held) {
        return reason.field() == null ? reason : reason.at(reason.field() + "-" + held);
    }

    @PostMapping("/uy-quyen/{delegation}/thu-hoi")
    String endDelegation(
            @PathVariable long id,
            @PathVariable long delegation,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        return page.act(
                who,
                page.staff(id),
                "people.notice.delegationEnded",
                staff -> endDelegation.end(who, delegation),
                response,
                next,
                model);
    }
}
