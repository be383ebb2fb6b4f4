package vn.conglang.notices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Requires;
import vn.conglang.people.Member;

/** What somebody was told, and of what they want to be told. Each sees their own only. */
@DeskController
@Requires
class NoticeScreens {

    static final String PATH = "/toa-soan/thong-bao";
    static final int PAGE = 30;

    private final Inbox inbox;
    private final NoticeChoices choices;

    NoticeScreens(Inbox inbox, NoticeChoices choices) {
        this.inbox = inbox;
        this.choices = choices;
    }

    @Bean
    static NavigationEntry noticesEntry() {
        return new NavigationEntry("desk.group.own", 905, "notices.title", PATH, List.of());
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(required = false) @Nullable Long after,
            @AuthenticationPrincipal Member who,
            Model model) {
        var found = inbox.latest(who.id(), after, PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        model.addAttribute("days", byDay(shown));
        model.addAttribute("newest", shown.isEmpty() ? null : shown.getFirst().id());
        model.addAttribute("next", found.size() > PAGE ? shown.getLast().id() : null);
        model.addAttribute("older", after != null);
        return "notices/list";
    }

    private static List<NoticeDay> byDay(List<Notice> notices) {
        var days = new LinkedHashMap<java.time.LocalDate, List<Notice>>();
        notices.forEach(n -> days.computeIfAbsent(n.day(), _ -> new ArrayList<>()).add(n));
        return days.entrySet().stream()
                .map(day -> new NoticeDay(day.getKey(), List.copyOf(day.getValue())))
                .toList();
    }

    /** Goes where an entry leads, which is read with that. */
    @GetMapping(PATH + "/{id}")
    String open(@PathVariable long id, @AuthenticationPrincipal Member who) {
        return "redirect:" + read(id, who);
    }

    @PostMapping(PATH + "/{id}/da-doc")
    String readOne(@PathVariable long id, @AuthenticationPrincipal Member who) {
        var _ = read(id, who);
        return "redirect:" + PATH;
    }

    private String read(long id, Member who) {
        return inbox.read(who.id(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(PATH + "/da-doc")
    String readAll(
            @RequestParam long upTo,
            @AuthenticationPrincipal Member who,
            RedirectAttributes redirect) {
        inbox.readUpTo(who.id(), upTo);
        redirect.addFlashAttribute("notice", "notices.done.readAll");
        return "redirect:" + PATH;
    }

    @GetMapping(PATH + "/lua-chon")
    String choices(@AuthenticationPrincipal Member who, Model model) {
        model.addAttribute("kinds", choices.kindsFor(who));
        model.addAttribute("silenced", choices.silenced(who.id()));
        return "notices/choices";
    }

    @PostMapping(PATH + "/lua-chon")
    String choose(
            @RequestParam(name = "kind", defaultValue = "") Set<String> wanted,
            @AuthenticationPrincipal Member who,
            RedirectAttributes redirect) {
        choices.choose(who, wanted);
        redirect.addFlashAttribute("notice", "notices.done.chosen");
        return "redirect:" + PATH + "/lua-chon";
    }
}
