package vn.conglang.newsroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.filters.ForgetFilter;
import vn.conglang.newsroom.filters.SaveFilter;
import vn.conglang.newsroom.reading.EditionList;
import vn.conglang.newsroom.web.ListScreen.Chip;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;

/** The lists of items: all that somebody may see, and what is their own. Every filter is a link. */
@DeskController
class ListController {

    private final EditionList editions;
    private final Choices choices;
    private final KeptFilters filters;
    private final SaveFilter saving;
    private final ForgetFilter forgetting;

    ListController(
            EditionList editions,
            Choices choices,
            KeptFilters filters,
            SaveFilter saving,
            ForgetFilter forgetting) {
        this.editions = editions;
        this.choices = choices;
        this.filters = filters;
        this.saving = saving;
        this.forgetting = forgetting;
    }

    @GetMapping(KeptFilters.ALL)
    @Requires({Permission.READ_ITEMS, Permission.SIGN_OFF})
    String all(
            @ModelAttribute ListQuery query,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        return list(query, false, after, who, locale, model);
    }

    @GetMapping(KeptFilters.MINE)
    @Requires(Permission.WRITE)
    String mine(
            @ModelAttribute ListQuery query,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        return list(query, true, after, who, locale, model);
    }

    /** Keeps what the list lets through now under a name of one's own. */
    @PostMapping("/toa-soan/bo-loc")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    Object save(
            @ModelAttribute ListQuery query,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "") String name,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        if (!KeptFilters.mayOpen(mine, who)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            var filter = query.filter(mine);
            saving.save(name, filter, who);
            redirect.addFlashAttribute("notice", "newsroom.filters.saved");
            return "redirect:" + KeptFilters.href(filter);
        } catch (Refused refused) {
            model.addAttribute("errors", FormErrors.of(refused));
            model.addAttribute("typed", name);
            return Refusals.shown(list(query, mine, null, who, locale, model), model);
        }
    }

    @PostMapping("/toa-soan/bo-loc/{id}/bo")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String forget(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean mine,
            @AuthenticationPrincipal Member who,
            RedirectAttributes redirect) {
        forgetting.forget(id, who);
        redirect.addFlashAttribute("notice", "newsroom.filters.forgotten");
        return "redirect:" + KeptFilters.path(mine);
    }

    private String list(
            ListQuery query,
            boolean mine,
            @Nullable String after,
            Member who,
            Locale locale,
            Model model) {
        var path = KeptFilters.path(mine);
        var filter = query.filter(mine);
        var page = editions.search(filter, Cursor.of(after).orElse(null), who);
        var next = page.next();
        model.addAttribute(
                "screen",
                new ListScreen(
                        mine ? "newsroom.screen.myItems" : "newsroom.screen.allItems",
                        path,
                        query,
                        chips(path, query, editions.countsByState(filter.in(Set.of()), who)),
                        page.lines(),
                        choices.sections(locale),
                        who.may(Permission.READ_ITEMS) ? choices.units() : Map.of(),
                        filters.of(who),
                        next == null
                                ? null
                                : query.on(path).queryParam("after", next).build().toUriString(),
                        movable(who)));
        return "newsroom/list";
    }

    /** Where this person's next step needs nothing typed, so that several can go at once. */
    private static Set<EditionState> movable(Member who) {
        return Stream.of(Action.PRESENT, Action.APPROVE, Action.PUBLISH)
                .flatMap(Transitions::with)
                .filter(row -> who.may(row.needs()))
                .map(Transitions.Transition::from)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<Chip> chips(String path, ListQuery query, Map<EditionState, Long> counts) {
        var current = query.stateSought().orElse(null);
        var chips = new ArrayList<Chip>();
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        chips.add(chip("newsroom.screen.all", path, query, null, total, current == null));
        counts.forEach((state, count) ->
                chips.add(chip(state.key(), path, query, state, count, state == current)));
        return chips;
    }

    private static Chip chip(
            String key,
            String path,
            ListQuery query,
            @Nullable EditionState state,
            long count,
            boolean current) {
        return new Chip(key, query.in(state).on(path).build().toUriString(), count, current);
    }
}
