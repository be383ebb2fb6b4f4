package vn.conglang.newsroom.web;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.SectionId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.workflow.ApproveEdition;
import vn.conglang.newsroom.workflow.CorrectEdition;
import vn.conglang.newsroom.workflow.DiscardEdition;
import vn.conglang.newsroom.workflow.PresentEdition;
import vn.conglang.newsroom.workflow.PublishEdition;
import vn.conglang.newsroom.workflow.ReceiveEdition;
import vn.conglang.newsroom.workflow.RecommendEdition;
import vn.conglang.newsroom.workflow.RejectEdition;
import vn.conglang.newsroom.workflow.ReturnEdition;
import vn.conglang.newsroom.workflow.SendBackEdition;
import vn.conglang.newsroom.workflow.SendIn;
import vn.conglang.newsroom.workflow.SignOffEdition;
import vn.conglang.newsroom.workflow.WithdrawEdition;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The page of one edition and every decision that can be made on it. */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class EditionController {

    private final EditionFile file;
    private final BodyView bodies;
    private final Choices choices;
    private final SendIn sendIn;
    private final SignOffEdition signOff;
    private final ReturnEdition giveBack;
    private final ReceiveEdition receive;
    private final PresentEdition present;
    private final RecommendEdition recommend;
    private final ApproveEdition approve;
    private final SendBackEdition sendBack;
    private final RejectEdition reject;
    private final PublishEdition publish;
    private final CorrectEdition correct;
    private final WithdrawEdition withdraw;
    private final DiscardEdition discard;

    EditionController(
            EditionFile file,
            BodyView bodies,
            Choices choices,
            SendIn sendIn,
            SignOffEdition signOff,
            ReturnEdition giveBack,
            ReceiveEdition receive,
            PresentEdition present,
            RecommendEdition recommend,
            ApproveEdition approve,
            SendBackEdition sendBack,
            RejectEdition reject,
            PublishEdition publish,
            CorrectEdition correct,
            WithdrawEdition withdraw,
            DiscardEdition discard) {
        this.file = file;
        this.bodies = bodies;
        this.choices = choices;
        this.sendIn = sendIn;
        this.signOff = signOff;
        this.giveBack = giveBack;
        this.receive = receive;
        this.present = present;
        this.recommend = recommend;
        this.approve = approve;
        this.sendBack = sendBack;
        this.reject = reject;
        this.publish = publish;
        this.correct = correct;
        this.withdraw = withdraw;
        this.discard = discard;
    }

    @GetMapping
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String show(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        return page(id, who, locale, model, FormErrors.none(), Typed.NOTHING);
    }

    @PostMapping("/gui")
    @Requires(Permission.WRITE)
    Object send(
            @PathVariable long id,
            @RequestParam long version,
            @ModelAttribute DeclarationsForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var action = sendIn.action(open(id, who).edition(), who);
        return decide(
                id,
                action,
                who,
                locale,
                model,
                redirect,
                Typed.declared(form),
                () -> sendIn.send(new EditionId(id), version, form.declarations(), who));
    }

    @PostMapping("/ky-duyet")
    @Requires(Permission.SIGN_OFF)
    Object signOff(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.SIGN_OFF,
                who,
                locale,
                model,
                redirect,
                Typed.NOTHING,
                () -> signOff.signOff(new EditionId(id), version, who));
    }

    @PostMapping("/tra-lai")
    @Requires({Permission.SIGN_OFF, Permission.RECEIVE, Permission.EDIT})
    Object giveBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.RETURN,
                who,
                locale,
                model,
                redirect,
                Typed.reason("tra-lai", reason),
                () -> giveBack.giveBack(new EditionId(id), reason, who));
    }

    @PostMapping("/tiep-nhan")
    @Requires(Permission.RECEIVE)
    Object receive(
            @PathVariable long id,
            @RequestParam long version,
            @ModelAttribute ReceptionForm form,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.RECEIVE,
                who,
                locale,
                model,
                redirect,
                Typed.received(form),
                () ->
                        receive.receive(
                                new EditionId(id),
                                version,
                                chosen(form),
                                ItemReading.kind(SectionForm.text(form.kind())),
                                ItemReading.unit(SectionForm.text(form.unit())),
                                form.secrecyChecked(),
                                who));
    }

    private static SectionId chosen(ReceptionForm form) {
        var section = ItemReading.section(SectionForm.text(form.section()));
        if (section == null) {
            throw new Refused(
                    java.util.List.of(
                            Refusal.of(
                                            "newsroom.refusal.SectionMissing",
                                            vn.conglang.core.Clause.of("14.2"))
                                    .at("section")));
        }
        return section;
    }

    @PostMapping("/trinh-duyet")
    @Requires(Permission.PRESENT)
    Object present(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.PRESENT,
                who,
                locale,
                model,
                redirect,
                Typed.NOTHING,
                () -> present.present(new EditionId(id), version, who));
    }

    @PostMapping("/de-nghi-duyet")
    @Requires(Permission.MODERATE)
    Object recommend(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.RECOMMEND,
                who,
                locale,
                model,
                redirect,
                Typed.NOTHING,
                () -> recommend.recommend(new EditionId(id), version, who));
    }

    @PostMapping("/duyet")
    @Requires(Permission.MODERATE)
    Object approve(
            @PathVariable long id,
            @RequestParam long version,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.APPROVE,
                who,
                locale,
                model,
                redirect,
                Typed.NOTHING,
                () -> approve.approve(new EditionId(id), version, who));
    }

    @PostMapping("/tra-bien-tap")
    @Requires(Permission.MODERATE)
    Object sendBack(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.SEND_BACK,
                who,
                locale,
                model,
                redirect,
                Typed.reason("tra-bien-tap", reason),
                () -> sendBack.sendBack(new EditionId(id), reason, who));
    }

    @PostMapping("/tu-choi")
    @Requires(Permission.MODERATE)
    Object reject(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.REJECT,
                who,
                locale,
                model,
                redirect,
                Typed.reason("tu-choi", reason),
                () -> reject.reject(new EditionId(id), reason, who));
    }

    @PostMapping("/dang")
    @Requires(Permission.PUBLISH)
    Object publish(
            @PathVariable long id,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.PUBLISH,
                who,
                locale,
                model,
                redirect,
                Typed.NOTHING,
                () -> publish.publish(new EditionId(id), who));
    }

    @PostMapping("/dinh-chinh")
    @Requires(Permission.CORRECT)
    Object correct(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        var article = open(id, who).edition().article();
        try {
            var correction = correct.begin(article, reason, who);
            return done(correction.value(), Action.CORRECT, redirect);
        } catch (Refused refused) {
            return refused(id, refused, who, locale, model, Typed.reason("dinh-chinh", reason));
        }
    }

    @PostMapping("/go")
    @Requires(Permission.CORRECT)
    Object withdraw(
            @PathVariable long id,
            @RequestParam(name = "reason", defaultValue = "") String explanation,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.WITHDRAW,
                who,
                locale,
                model,
                redirect,
                Typed.reason("go", explanation),
                () -> withdraw.withdraw(new EditionId(id), explanation, who));
    }

    @PostMapping("/bo")
    @Requires(Permission.WRITE)
    Object discard(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decide(
                id,
                Action.DISCARD,
                who,
                locale,
                model,
                redirect,
                Typed.reason("bo", reason),
                () -> discard.discard(new EditionId(id), version, reason, who));
    }

    /** Runs a command; a refusal shows the page again with its reasons and with what was typed. */
    private Object decide(
            long id,
            Action action,
            Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect,
            Typed typed,
            Runnable command) {
        try {
            command.run();
            return done(id, action, redirect);
        } catch (Refused refused) {
            return refused(id, refused, who, locale, model, typed);
        }
    }

    private static String done(long id, Action action, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "newsroom.notice." + action.name());
        return "redirect:/toa-soan/tin-bai/" + id;
    }

    private Object refused(
            long id, Refused refused, Member who, Locale locale, Model model, Typed typed) {
        return Refusals.shown(page(id, who, locale, model, FormErrors.of(refused), typed), model);
    }

    private OpenEdition open(long id, Member who) {
        return file.open(new EditionId(id), who)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            long id, Member who, Locale locale, Model model, FormErrors errors, Typed typed) {
        var open = open(id, who);
        var receives = open.option(Action.RECEIVE).isPresent();
        model.addAttribute("errors", errors);
        model.addAttribute(
                "screen",
                new EditionScreen(
                        open,
                        bodies.forDesk(open.content().body()),
                        publicHref(open),
                        receives ? choices.sections(locale) : java.util.Map.of(),
                        receives ? choices.kinds(locale) : java.util.Map.of(),
                        receives ? choices.units() : java.util.Map.of(),
                        Objects.requireNonNullElseGet(typed.reception(), () -> asItStands(open)),
                        typed.declarations(),
                        typed.reason(),
                        typed.form()));
        return "newsroom/edition";
    }

    private static @Nullable String publicHref(OpenEdition open) {
        var section = open.section();
        return open.isPublic() && section != null
                ? "/tin-tuc/" + section.slug() + "/" + open.slug() + "-" + open.edition().article()
                : null;
    }

    private static ReceptionForm asItStands(OpenEdition open) {
        var section = open.content().section();
        var unit = open.edition().unit();
        return new ReceptionForm(
                section == null ? "" : section.toString(),
                open.content().kind().name(),
                unit == null ? "" : unit.toString(),
                false);
    }

    /**
     * What somebody typed into one of the page's forms, to be shown again when it is refused.
     *
     * @param form the word of the form; null where nothing was typed
     */
    private record Typed(
            @Nullable String form,
            String reason,
            DeclarationsForm declarations,
            @Nullable ReceptionForm reception) {

        static final Typed NOTHING = new Typed(null, "", DeclarationsForm.EMPTY, null);

        static Typed reason(String form, String reason) {
            return new Typed(form, reason, DeclarationsForm.EMPTY, null);
        }

        static Typed declared(DeclarationsForm form) {
            return new Typed("gui", "", form, null);
        }

        static Typed received(ReceptionForm form) {
            return new Typed("tiep-nhan", "", DeclarationsForm.EMPTY, form);
        }
    }
}
