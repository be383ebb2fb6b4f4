package vn.conglang.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;
import vn.conglang.people.PenNames;
import vn.conglang.people.StaffDirectory;
import vn.conglang.people.accounts.ChangePassword;
import vn.conglang.people.accounts.KeepPenNames;
import vn.conglang.people.secondfactor.CheckCode;
import vn.conglang.people.secondfactor.EnrolSecondFactor;
import vn.conglang.people.secondfactor.RemoveSecondFactor;
import vn.conglang.people.sessions.EndSessions;
import vn.conglang.people.sessions.Sessions;
import vn.conglang.people.signin.Limits.Scope;
import vn.conglang.web.FormErrors;

/** One's own account: password, second factor, open sessions, pen names. */
@DeskController
@RequestMapping("/toa-soan/tai-khoan")
@Requires
class OwnAccountScreens {

    private static final String HOME = "redirect:/toa-soan/tai-khoan";

    private final StaffDirectory directory;
    private final PenNames penNames;
    private final KeepPenNames keepPenNames;
    private final ChangePassword changePassword;
    private final EnrolSecondFactor enrol;
    private final RemoveSecondFactor remove;
    private final CheckCode codes;
    private final Sessions sessions;
    private final EndSessions endSessions;
    private final Limits limits;

    OwnAccountScreens(
            StaffDirectory directory,
            PenNames penNames,
            KeepPenNames keepPenNames,
            ChangePassword changePassword,
            EnrolSecondFactor enrol,
            RemoveSecondFactor remove,
            CheckCode codes,
            Sessions sessions,
            EndSessions endSessions,
            Limits limits) {
        this.directory = directory;
        this.penNames = penNames;
        this.keepPenNames = keepPenNames;
        this.changePassword = changePassword;
        this.enrol = enrol;
        this.remove = remove;
        this.codes = codes;
        this.sessions = sessions;
        this.endSessions = endSessions;
        this.limits = limits;
    }

    @GetMapping
    String account(@AuthenticationPrincipal Member who, HttpServletRequest request, Model model) {
        return page(who, request, FormErrors.none(), model);
    }

    @PostMapping("/mat-khau")
    String password(
            @RequestParam(defaultValue = "") String currentPassword,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated,
            @AuthenticationPrincipal Member who,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        return guarded(
                who,
                "people.notice.passwordChanged",
                () -> {
                    changePassword.change(who, currentPassword, password, repeated, id(request));
                    request.changeSessionId();
                },
                request,
                response,
                next,
                model);
    }

    @PostMapping("/ma-du-phong")
    String recoveryCodes(
            @RequestParam(defaultValue = "") String current,
            @AuthenticationPrincipal Member who,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var page =
                guarded(
                        who,
                        "",
                        () -> model.addAttribute("codes", enrol.renewRecoveryCodes(who, current)),
                        request,
                        response,
                        next,
                        model);
        return page.equals(HOME) ? "people/recoveryCodes" : page;
    }

    @PostMapping("/bo-xac-thuc")
    String removeSecondFactor(
            @RequestParam(defaultValue = "") String current,
            @AuthenticationPrincipal Member who,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        return guarded(
                who,
                "people.notice.secondFactorRemoved",
                () -> remove.removeOwn(who, directory.find(who.id()).orElseThrow(), current),
                request,
                response,
                next,
                model);
    }

    @PostMapping("/but-danh")
    String penName(
            @RequestParam(defaultValue = "") String penName,
            @RequestParam(defaultValue = "") String prefer,
            @RequestParam(defaultValue = "") String remove,
            @AuthenticationPrincipal Member who,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        try {
            keepPenNames.apply(who, who.id(), penName, prefer, remove);
        } catch (Refused refused) {
            model.addAttribute("penName", penName);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(who, request, FormErrors.of(refused), model);
        }
        next.addFlashAttribute("notice", "people.notice.saved");
        return HOME;
    }

    @PostMapping("/phien")
    String endSession(
            @RequestParam(defaultValue = "") String handle,
            @AuthenticationPrincipal Member who,
            RedirectAttributes next) {
        endSessions.one(who, handle);
        next.addFlashAttribute("notice", "people.notice.sessionEnded");
        return HOME;
    }

    @PostMapping("/phien-khac")
    String endOthers(
            @AuthenticationPrincipal Member who,
            HttpServletRequest request,
            RedirectAttributes next) {
        endSessions.others(who, id(request));
        next.addFlashAttribute("notice", "people.notice.sessionsEnded");
        return HOME;
    }

    /** A session alone may not be used to guess a password or a code: the same limits hold. */
    private String guarded(
            Member who,
            String notice,
            Runnable act,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        var wait = limits.take(Scope.CODE, who.id().toString());
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(who, request, Waiting.until(wait.get()), model);
        }
        try {
            act.run();
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(who, request, FormErrors.of(refused), model);
        }
        limits.giveBack(Scope.CODE, who.id().toString());
        next.addFlashAttribute("notice", notice);
        return HOME;
    }

    private String page(Member who, HttpServletRequest request, FormErrors errors, Model model) {
        model.addAttribute("staff", directory.find(who.id()).orElseThrow());
        model.addAttribute("offices", List.copyOf(who.offices()));
        model.addAttribute("hasSecondFactor", codes.isAskedOf(who.id()));
        model.addAttribute("codesLeft", codes.recoveryCodesLeft(who.id()));
        model.addAttribute(
                "required",
                who.offices().stream().anyMatch(office -> office.post().requiresSecondFactor()));
        model.addAttribute("sessions", sessions.of(who.id(), id(request)));
        model.addAttribute("penNames", penNames.of(who.id()));
        model.addAttribute("errors", errors);
        return "people/account";
    }

    private static String id(HttpServletRequest request) {
        return request.getSession().getId();
    }
}
