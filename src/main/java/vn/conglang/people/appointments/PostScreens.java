package vn.conglang.people.appointments;

import static vn.conglang.desk.Permission.MANAGE_ACCOUNTS;
import static vn.conglang.desk.Permission.MANAGE_PEOPLE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.core.StaffId;
import vn.conglang.core.Text;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Requires;
import vn.conglang.people.AppointmentId;
import vn.conglang.people.Choices;
import vn.conglang.people.Decision;
import vn.conglang.people.Member;
import vn.conglang.people.Post;
import vn.conglang.people.Staff;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.Typed;
import vn.conglang.people.Units;
import vn.conglang.web.FormErrors;

/** Who holds which post today, and giving a post or lending it. */
@DeskController
public class PostScreens {

    private final Appointments appointments;
    private final Delegations delegations;
    private final Appoint appoint;
    private final Delegate delegate;
    private final StaffDirectory directory;
    private final Units units;
    private final OfficeClock clock;

    PostScreens(
            Appointments appointments,
            Delegations delegations,
            Appoint appoint,
            Delegate delegate,
            StaffDirectory directory,
            Units units,
            OfficeClock clock) {
        this.appointments = appointments;
        this.delegations = delegations;
        this.appoint = appoint;
        this.delegate = delegate;
        this.directory = directory;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/toa-soan/ban-bien-tap")
    @Requires
    String today(@AuthenticationPrincipal Member who, Model model) {
        var byPost =
                appointments.inForce(clock.today()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Appointment::post,
                                        () -> new EnumMap<>(Post.class),
                                        Collectors.toList()));
        model.addAttribute("byPost", byPost);
        model.addAttribute("delegations", delegations.inForce(clock.today()));
        model.addAttribute("day", clock.today());
        model.addAttribute("mayOpen", who.mayOneOf(MANAGE_PEOPLE, MANAGE_ACCOUNTS));
        return "people/posts";
    }

    /** An appointment as it is typed. */
    public record AppointForm(
            @Nullable String post,
            @Nullable String unit,
            @Nullable String from,
            @Nullable String to,
            @Nullable String number,
            @Nullable String date,
            @Nullable String issuer) {

        Proposed read(StaffId staff, Typed typed) {
            return new Proposed(
                    staff,
                    typed.choice("post", Post.class, post),
                    typed.unit("unit", unit),
                    typed.date("from", from),
                    typed.date("to", to),
                    new Decision(Text.line(number), typed.date("date", date), Text.line(issuer)));
        }
    }

    @GetMapping("/toa-soan/nhan-su/{id}/bo-nhiem")
    @Requires({MANAGE_PEOPLE, MANAGE_ACCOUNTS})
    String appointForm(@PathVariable long id, @AuthenticationPrincipal Member who, Model model) {
        var form = new AppointForm("", "", clock.today().toString(), "", "", "", "");
        return appointPage(who, staff(id), form, FormErrors.none(), model);
    }

    @PostMapping("/toa-soan/nhan-su/{id}/bo-nhiem")
    @Requires({MANAGE_PEOPLE, MANAGE_ACCOUNTS})
    String appoint(
            @PathVariable long id,
            @ModelAttribute("form") AppointForm form,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var staff = staff(id);
        Given given;
        try {
            var typed = new Typed();
            var proposed = form.read(staff.id(), typed);
            typed.refuseUnreadable(() -> appoint.refusals(who, proposed));
            given = appoint.appoint(who, proposed);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return appointPage(who, staff, form, FormErrors.of(refused), model);
        }
        next.addFlashAttribute("notice", notice("people.notice.appointed", given));
        return "redirect:/toa-soan/nhan-su/" + id;
    }

    private String appointPage(
            Member who, Staff staff, AppointForm form, FormErrors errors, Model model) {
        model.addAttribute("staff", staff);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "posts",
                Arrays.stream(Post.values())
                        .filter(post -> appoint.mayAppoint(who, post))
                        .toList());
        model.addAttribute("units", Choices.units(units.all(), clock.today(), null));
        return "people/appoint";
    }

    /** A delegation as it is typed. */
    public record DelegateForm(
            @Nullable String appointment,
            @Nullable String delegate,
            @Nullable String from,
            @Nullable String to,
            @Nullable String number,
            @Nullable String date,
            @Nullable String issuer) {

        ProposedDelegation read(Typed typed) {
            var held = typed.number("appointment", appointment);
            return new ProposedDelegation(
                    new AppointmentId(held == null ? 0 : held),
                    typed.staff("delegate", delegate),
                    typed.date("from", from),
                    typed.date("to", to),
                    new Decision(Text.line(number), typed.date("date", date), Text.line(issuer)));
        }
    }

    @GetMapping("/toa-soan/nhan-su/{id}/uy-quyen")
    @Requires(MANAGE_PEOPLE)
    String delegateForm(@PathVariable long id, Model model) {
        var form = new DelegateForm("", "", clock.today().toString(), "", "", "", "");
        return delegatePage(staff(id), form, FormErrors.none(), model);
    }

    @PostMapping("/toa-soan/nhan-su/{id}/uy-quyen")
    @Requires(MANAGE_PEOPLE)
    String delegate(
            @PathVariable long id,
            @ModelAttribute("form") DelegateForm form,
            @AuthenticationPrincipal Member who,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var staff = staff(id);
        Given given;
        try {
            var typed = new Typed();
            var proposed = form.read(typed);
            typed.refuseUnreadable(() -> delegate.refusals(who, proposed));
            given = delegate.delegate(who, proposed);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return delegatePage(staff, form, FormErrors.of(refused), model);
        }
        next.addFlashAttribute("notice", notice("people.notice.delegated", given));
        return "redirect:/toa-soan/nhan-su/" + id;
    }

    private String delegatePage(Staff staff, DelegateForm form, FormErrors errors, Model model) {
        model.addAttribute("staff", staff);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("held", delegable(staff.id()));
        model.addAttribute("people", Choices.people(directory.current(), staff.id()));
        return "people/delegate";
    }

    private List<Appointment> delegable(StaffId staff) {
        return appointments.of(staff).stream()
                .filter(held -> held.post().isDelegable())
                .filter(held ->
                        held.period().to() == null || !held.period().to().isBefore(clock.today()))
                .toList();
    }

    private static String notice(String key, Given given) {
        return given.linkRevoked() ? key + ".linkRevoked" : key;
    }

    private Staff staff(long id) {
        return directory
                .find(new StaffId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
