package vn.conglang.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finding by words, over all rooms: as a page, and as the lines of the palette. */
@DeskController
class FindScreens {

    static final int ON_THE_PAGE = 20;
    static final int IN_THE_PALETTE = 6;

    private static final String PATH = "/toa-soan/tim";

    private final List<Findable> rooms;

    FindScreens(List<Findable> rooms) {
        this.rooms = rooms.stream().sorted(Comparator.comparingInt(Findable::order)).toList();
    }

    @GetMapping(PATH)
    @Requires
    String page(
            @RequestParam(required = false) @Nullable String q,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        show(Sought.of(q, locale, ON_THE_PAGE), viewer, model);
        return "desk/find";
    }

    @GetMapping(PATH + "/ket-qua")
    @Requires
    String lines(
            @RequestParam(required = false) @Nullable String q,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            Model model) {
        show(Sought.of(q, locale, IN_THE_PALETTE), viewer, model);
        return "desk/found";
    }

    private void show(Sought sought, Viewer viewer, Model model) {
        model.addAttribute("sought", sought);
        model.addAttribute("groups", find(sought, viewer));
    }

    private List<FoundGroup> find(Sought sought, Viewer viewer) {
        return rooms.stream()
                .map(room -> new FoundGroup(room.kind(), room.find(sought, viewer)))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }
}
