package vn.conglang.newsroom.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.compare.Comparison;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.reading.ContentNames;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.newsroom.reading.OpenEdition.Saved;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.web.Texts;

/**
 * What an item said at every saving: whatever somebody wrote over is there to be read, to be
 * compared with any other state, and to be brought back.
 */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class RevisionController {

    private final EditionFile file;
    private final BodyView bodies;
    private final ContentNames names;
    private final SaveRevision saving;
    private final EditionPage page;
    private final Texts texts;

    RevisionController(
            EditionFile file,
            BodyView bodies,
            Choices choices,
            ContentNames names,
            SaveRevision saving,
            EditionPage page,
            Texts texts) {
        this.file = file;
        this.bodies = bodies;
        this.names = names;
        this.saving = saving;
        this.page = page;
        this.texts = texts;
    }

    @GetMapping("/ban/{number}")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String show(
            @PathVariable long id,
            @PathVariable int number,
            @AuthenticationPrincipal Member who,
            Model model) {
        var saved =
                file.revision(new EditionId(id), number, who)
                        .orElseThrow(RevisionController::notFound);
        model.addAttribute("saved", saved);
        model.addAttribute("body", bodies.forDesk(saved.content().body()));
        return "newsroom/revision";
    }

    @GetMapping("/so-sanh")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String compare(
            @PathVariable long id,
            @RequestParam(name = "tu") int from,
            @RequestParam(name = "den") int to,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        var compared =
                file.compare(new EditionId(id), from, to, who)
                        .orElseThrow(RevisionController::notFound);
        model.addAttribute("compared", compared);
        model.addAttribute(
                "comparison", Comparison.of(compared.before(), compared.after(), names.in(locale)));
        model.addAttribute("states", states(compared.all(), locale));
        return "newsroom/compare";
    }

    private Map<String, String> states(List<Saved> all, Locale locale) {
        var states = new LinkedHashMap<String, String>();
        for (var saved : all.reversed()) {
            states.put(
                    Integer.toString(saved.number()),
                    texts.of(locale, "newsroom.screen.revision", saved.number())
                            + ", "
                            + saved.by()
                            + ", "
                            + texts.of(locale, saved.way().key()));
        }
        return states;
    }

    /**
     * Makes an earlier state the present text again, as a saving of its own.
     *
     * @param version the edition's version that this person had before them
     */
    @PostMapping("/ban/{number}/khoi-phuc")
    @Requires(Permission.WRITE)
    Object restore(Visit visit, @PathVariable int number, @RequestParam long version) {
        var saved =
                file.revision(visit.edition(), number, visit.who())
                        .orElseThrow(RevisionController::notFound);
        return page.decide(
                "newsroom.notice.restored",
                visit,
                Typed.NOTHING,
                () -> restore(visit, version, saved.content()));
    }

    private void restore(Visit visit, long version, Content content) {
        try {
            saving.save(visit.edition(), version, content, visit.who());
        } catch (SavedMeanwhile meanwhile) {
            throw new Refused(
                    List.of(
                            Refusal.of(
                                    "newsroom.refusal.SavedMeanwhile",
                                    meanwhile.theirs().savedBy())));
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
