package vn.conglang.newsroom.several;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.Dossiers;
import vn.conglang.newsroom.edition.Guards;
import vn.conglang.newsroom.edition.Reasons;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.reading.ContentNames;
import vn.conglang.newsroom.reading.ModerationQueue;
import vn.conglang.newsroom.reading.SinceLastTime;
import vn.conglang.newsroom.talk.Talk;
import vn.conglang.people.Member;

/** Several chosen items: first what will happen to each, then what did (4.3, 7.2, 8.b). */
@DeskController
@RequestMapping("/toa-soan/nhieu-tin-bai")
@Requires({Permission.MODERATE, Permission.PRESENT, Permission.PUBLISH})
class SeveralController {

    private final ModerationQueue queue;
    private final Dossiers dossiers;
    private final NextSteps steps;
    private final Talk talk;
    private final SinceLastTime since;
    private final BodyView bodies;
    private final ContentNames names;

    SeveralController(
            ModerationQueue queue,
            Dossiers dossiers,
            NextSteps steps,
            Talk talk,
            SinceLastTime since,
            BodyView bodies,
            ContentNames names) {
        this.queue = queue;
        this.dossiers = dossiers;
        this.steps = steps;
        this.talk = talk;
        this.since = since;
        this.bodies = bodies;
        this.names = names;
    }

    /** What will happen: nothing yet, but each chosen item as it stands, and what is against it. */
    @GetMapping
    String read(
            @RequestParam(name = "chon", defaultValue = "") List<String> typed,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        var chosen = Chosen.read(typed);
        model.addAttribute(
                "sheets",
                chosen.stream()
                        .limit(Chosen.MOST)
                        .flatMap(one ->
                                dossiers.find(one.edition(), who).stream()
                                        .map(dossier -> sheet(one, dossier, who, locale)))
                        .toList());
        model.addAttribute("left", Math.max(0, chosen.size() - Chosen.MOST));
        model.addAttribute("moderates", who.may(Permission.MODERATE));
        return "newsroom/several";
    }

    private Sheet sheet(Chosen one, Dossier dossier, Member who, Locale locale) {
        var earlier = since.of(dossier.edition());
        var next = steps.of(dossier, who);
        return new Sheet(
                dossier,
                new Chosen(one.edition(), dossier.edition().version()).choice(),
                bodies.forDesk(dossier.content().body()),
                next,
                Reasons.all(next.refusals(), Guards.asShown(dossier.edition(), one.version())),
                talk.open(dossier.edition().article()),
                earlier.map(SinceLastTime.Earlier::base).orElse(null),
                earlier.map(found ->
                                Comparison.of(found.content(), dossier.content(), names.in(locale)))
                        .orElse(null));
    }

    /**
     * @param chosen of each action the items that it is to be done to, by its name
     */
    @PostMapping
    String take(
            @RequestParam MultiValueMap<String, String> chosen,
            @AuthenticationPrincipal Member who,
            Model model) {
        var byAction =
                steps.actions()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        action ->
                                                Chosen.read(
                                                        chosen.getOrDefault(
                                                                action.name(), List.of()))));
        model.addAttribute("outcomes", steps.take(byAction, who).stream().map(this::told).toList());
        model.addAttribute("moderates", who.may(Permission.MODERATE));
        return "newsroom/several-done";
    }

    private Told told(NextSteps.Outcome outcome) {
        var id = outcome.chosen().edition();
        return new Told(
                Objects.requireNonNullElse(queue.title(id), "–"),
                "/toa-soan/tin-bai/" + id,
                "newsroom.several.%s.%s"
                        .formatted(outcome.isDone() ? "done" : "notDone", outcome.action()),
                outcome.refusals());
    }
}
