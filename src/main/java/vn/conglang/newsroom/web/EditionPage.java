package vn.conglang.newsroom.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.factcheck.FactCheckScreens;
import vn.conglang.newsroom.mending.Mending;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.publishing.DescribeChange;
import vn.conglang.newsroom.publishing.LimitTime;
import vn.conglang.newsroom.reading.ContentNames;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.reading.SinceLastTime;
import vn.conglang.newsroom.receiving.LookThroughFiles;
import vn.conglang.newsroom.talk.TalkScreens;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The page of one edition, as it answers to a look and to every decision. */
@Component
class EditionPage {

    private final EditionFile file;
    private final BodyView bodies;
    private final Choices choices;
    private final LookThroughFiles looking;
    private final TalkScreens talk;
    private final FactCheckScreens factChecks;
    private final Mending mending;
    private final SimilarUnits similar;
    private final LimitTime limits;
    private final SinceLastTime sinceLastTime;
    private final ContentNames names;
    private final DescribeChange describing;
    private final LinkPanels links;
    private final ProofScreen.Maker proofs;
    private final OfficeClock clock;

    EditionPage(
            EditionFile file,
            BodyView bodies,
            Choices choices,
            LookThroughFiles looking,
            Mending mending,
            SimilarUnits similar,
            LimitTime limits,
            SinceLastTime sinceLastTime,
            ContentNames names,
            DescribeChange describing,
            LinkPanels links,
            ProofScreen.Maker proofs,
            OfficeClock clock,
            TalkScreens talk,
            FactCheckScreens factChecks) {
        this.links = links;
        this.talk = talk;
        this.factChecks = factChecks;
        this.looking = looking;
        this.mending = mending;
        this.similar = similar;
        this.limits = limits;
        this.sinceLastTime = sinceLastTime;
        this.names = names;
        this.describing = describing;
        this.proofs = proofs;
        this.clock = clock;
        this.file = file;
        this.bodies = bodies;
        this.choices = choices;
    }

    String show(Visit visit) {
        return page(visit, FormErrors.none(), Typed.NOTHING);
    }

    /** Runs a command; a refusal shows the page again with its reasons and with what was typed. */
    Object decide(Action action, Visit visit, Typed typed, Runnable command) {
        return decide(noticeOf(action), visit, typed, command);
    }

    /**
     * @param noticeKey what is told when it is done
     */
    Object decide(String noticeKey, Visit visit, Typed typed, Runnable command) {
        try {
            command.run();
            return done(visit.edition(), noticeKey, visit.redirect());
        } catch (Refused refused) {
            return refused(refused, visit, typed);
        }
    }

    /** Mends a finding of the checklist; whoever was first is not overwritten. */
    Object mend(String noticeKey, Visit visit, Typed typed, Runnable command) {
        try {
            return decide(noticeKey, visit, typed, command);
        } catch (SavedMeanwhile _) {
            return refused(new Refused(List.of(Reasons.changedMeanwhile())), visit, typed);
        }
    }

    static String done(EditionId id, Action action, RedirectAttributes redirect) {
        return done(id, noticeOf(action), redirect);
    }

    private static String noticeOf(Action action) {
        return "newsroom.notice." + action.name();
    }

    private static String done(EditionId id, String noticeKey, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", noticeKey);
        return "redirect:/toa-soan/tin-bai/" + id;
    }

    Object refused(Refused refused, Visit visit, Typed typed) {
        return Refusals.shown(page(visit, FormErrors.of(refused), typed), visit.model());
    }

    /** The edition; 404 where it is none of this person's business. */
    OpenEdition open(Visit visit) {
        return file.open(visit.edition(), visit.who())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Visit visit, FormErrors errors, Typed typed) {
        var open = open(visit);
        var model = visit.model();
        var receives = open.option(Action.RECEIVE).isPresent();
        model.addAttribute("errors", errors);
        model.addAttribute("links", links.of(open, visit.who(), typed));
        model.addAttribute(
                "screen",
                new EditionScreen(
                        open,
                        bodies.forDesk(open.content().body()),
                        publicHref(open),
                        receives ? choices.sections(visit.locale()) : Map.of(),
                        receives ? choices.kinds(visit.locale()) : Map.of(),
                        receives ? choices.units() : Map.of(),
                        Objects.requireNonNullElseGet(typed.reception(), () -> asItStands(open)),
                        typed.declarations(),
                        typed.reason(),
                        typed.form(),
                        looking.refusals(open.dossier(), visit.who()).isEmpty(),
                        mending.refusals(open.edition(), visit.who()).isEmpty(),
                        similar.unitNames(open),
                        visit.who(),
                        timing(open.edition(), visit.who(), typed.second()),
                        describing.refusals(open.edition(), visit.who()).isEmpty(),
                        since(open, visit),
                        proofs.of(open.edition(), visit.who())));
        model.addAttribute("talk", talk.of(open.edition(), open.content(), visit.who()));
        model.addAttribute("factChecks", factChecks.of(open.dossier(), visit.who()));
        return "newsroom/edition";
    }

    /** Leaders, who read it again, are shown what is new (4.3). */
    private EditionScreen.@Nullable Since since(OpenEdition open, Visit visit) {
        return open.edition().state() == EditionState.IN_REVIEW
                        && visit.who().may(Permission.MODERATE)
                ? sinceLastTime
                        .of(open.edition())
                        .map(earlier ->
                                new EditionScreen.Since(
                                        earlier.base(),
                                        Comparison.of(
                                                earlier.content(),
                                                open.content(),
                                                names.in(visit.locale()))))
                        .orElse(null)
                : null;
    }

    private TimingScreen timing(Edition edition, Member who, String typed) {
        return new TimingScreen(
                edition,
                clock.instant(),
                limits.refusesEmbargo(edition, who).isEmpty(),
                limits.refusesEnd(edition, who).isEmpty(),
                typed);
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
}
