package vn.conglang.newsroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.Cursor;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.reading.EditionFilter;
import vn.conglang.newsroom.reading.EditionList;
import vn.conglang.newsroom.web.ListScreen.Chip;
import vn.conglang.people.Member;

/** The lists of items: all that somebody may see, and what is their own. Every filter is a link. */
@DeskController
class ListController {

    private static final String ALL = "/toa-soan/tin-bai";
    private static final String MINE = "/toa-soan/tin-bai/cua-toi";

    private final EditionList editions;
    private final Choices choices;

    ListController(EditionList editions, Choices choices) {
        this.editions = editions;
        this.choices = choices;
    }

    @GetMapping(ALL)
    @Requires({Permission.READ_ITEMS, Permission.SIGN_OFF})
    String all(
            @ModelAttribute ListQuery query,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        return list(
                ALL, "newsroom.screen.allItems", query, query.filter(), after, who, locale, model);
    }

    @GetMapping(MINE)
    @Requires(Permission.WRITE)
    String mine(
            @ModelAttribute ListQuery query,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model) {
        var filter = query.filter().ofMine();
        return list(MINE, "newsroom.screen.myItems", query, filter, after, who, locale, model);
    }

    private String list(
            String path,
            String titleKey,
            ListQuery query,
            EditionFilter filter,
            @Nullable String after,
            Member who,
            Locale locale,
            Model model) {
        var page = editions.search(filter, Cursor.of(after).orElse(null), who);
        var next = page.next();
        model.addAttribute(
                "screen",
                new ListScreen(
                        titleKey,
                        path,
                        query,
                        chips(
                                path,
                                query,
                                editions.countsByState(filter.in(java.util.Set.of()), who)),
                        page.lines(),
                        choices.sections(locale),
                        who.may(Permission.READ_ITEMS) ? choices.units() : Map.of(),
                        next == null
                                ? null
                                : query.on(path).queryParam("after", next).build().toUriString()));
        return "newsroom/list";
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
