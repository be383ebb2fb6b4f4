package vn.conglang.newsroom.queue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.core.Refusal;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.reading.ContentNames;
import vn.conglang.newsroom.reading.ModerationQueue;
import vn.conglang.newsroom.reading.SinceLastTime;
import vn.conglang.people.Member;

/** The leaders' queue (4.3): choose several, read them on one page, approve those that are good. */
@DeskController
@RequestMapping("/toa-soan/cho-duyet")
class QueueController {

    private final ModerationQueue queue;
    private final Dossiers dossiers;
    private final ApproveEdition approve;
    private final ApproveSeveral several;
    private final SinceLastTime since;
    private final BodyView bodies;
    private final ContentNames names;

    QueueController(
            ModerationQueue queue,
            Dossiers dossiers,
            ApproveEdition approve,
            ApproveSeveral several,
            SinceLastTime since,
            BodyView bodies,
            ContentNames names) {
        this.queue = queue;
        this.dossiers = dossiers;
        this.approve = approve;
        this.several = several;
        this.since = since;
        this.bodies = bodies;
        this.names = names;
    }

    @GetMapping
    @Requires(Permission.MODERATE)
    String show(@AuthenticationPrincipal Member who, Model model) {
        model.addAttribute("waiting", queue.of(who));
        return "newsroom/queue";
    }

    /** What will happen: nothing yet, but each chosen item as it stands, and what is against it. */
    @GetMapping("/chon")
    @Requires(Permission.MODERATE)
    String read(
            @RequestParam(name = "chon", defaultValue = "") List<String> typed,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        var sheets =
                Chosen.read(typed).stream()
                        .flatMap(one -> sheet(one, who, locale).stream())
                        .toList();
        if (sheets.isEmpty()) {
            model.addAttribute("waiting", queue.of(who));
            model.addAttribute("noneChosen", true);
            return "newsroom/queue";
        }
        model.addAttribute("sheets", sheets);
        return "newsroom/queue-read";
    }

    private List<Sheet> sheet(Chosen one, Member who, Locale locale) {
        return dossiers.find(one.edition(), who).stream()
                .map(dossier -> sheet(one, dossier, who, locale))
                .toList();
    }

    private Sheet sheet(Chosen one, Dossier dossier, Member who, Locale locale) {
        var earlier = since.of(dossier.edition());
        return new Sheet(
                dossier,
                new Chosen(one.edition(), dossier.edition().version()).choice(),
                bodies.forDesk(dossier.content().body()),
                against(dossier, one, who),
                earlier.map(SinceLastTime.Earlier::base).orElse(null),
                earlier.map(found ->
                                Comparison.of(found.content(), dossier.content(), names.in(locale)))
                        .orElse(null));
    }

    private List<Refusal> against(Dossier dossier, Chosen one, Member who) {
        return Reasons.all(
                approve.refusals(dossier, who), Guards.asShown(dossier.edition(), one.version()));
    }

    @PostMapping("/duyet")
    @Requires(Permission.MODERATE)
    String approve(
            @RequestParam(name = "chon", defaultValue = "") List<String> typed,
            @AuthenticationPrincipal Member who,
            Model model) {
        var outcomes = several.approve(Chosen.read(typed), who);
        model.addAttribute("outcomes", outcomes.stream().map(this::told).toList());
        model.addAttribute("noneChosen", outcomes.isEmpty());
        return show(who, model);
    }

    private Told told(ApproveSeveral.Outcome outcome) {
        var id = outcome.chosen().edition();
        return new Told(
                Objects.requireNonNullElse(queue.title(id), "–"),
                "/toa-soan/tin-bai/" + id,
                outcome.refusals());
    }
}
