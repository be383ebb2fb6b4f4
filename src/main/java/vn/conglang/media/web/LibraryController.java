package vn.conglang.media.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.FileId;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.NavigationEntry;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.media.library.DiscardPictures;
import vn.conglang.media.library.Library;
import vn.conglang.media.library.LibraryFilter.View;
import vn.conglang.media.library.LibraryPicture;
import vn.conglang.people.Member;
import vn.conglang.people.Units;
import vn.conglang.web.FormErrors;

/** The library of pictures: looked through, and cleared of what no text shows (14.3). */
@DeskController
@RequestMapping(LibraryQuery.PATH)
@Requires(Permission.WRITE)
class LibraryController {

    private final Library library;
    private final DiscardPictures discard;
    private final Units units;

    LibraryController(Library library, DiscardPictures discard, Units units) {
        this.library = library;
        this.discard = discard;
        this.units = units;
    }

    @Bean
    static NavigationEntry libraryEntry() {
        return new NavigationEntry(
                        "desk.group.news",
                        155,
                        "media.nav.library",
                        LibraryQuery.PATH,
                        List.of(Permission.WRITE))
                .by("g a");
    }

    @GetMapping
    String shelf(
            @ModelAttribute LibraryQuery query, @AuthenticationPrincipal Member who, Model model) {
        return show(query, FormErrors.none(), who, model);
    }

    /** What the editor's window shows to choose from: a part of a page. */
    @GetMapping("/chon")
    String choice(
            @ModelAttribute LibraryQuery query, @AuthenticationPrincipal Member who, Model model) {
        model.addAttribute("pictures", library.search(query.filter(), null, who).pictures());
        return "media/choice";
    }

    @PostMapping("/bo")
    Object discard(
            @RequestParam(required = false) @Nullable List<@Nullable Long> chosen,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        return change(
                () -> discard.discard(ids(chosen), who),
                View.UNUSED,
                "media.notice.discarded",
                who,
                model,
                redirect);
    }

    @PostMapping("/lay-lai")
    Object takeBack(
            @RequestParam(required = false) @Nullable List<@Nullable Long> chosen,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        return change(
                () -> discard.takeBack(ids(chosen), who),
                View.DISCARDED,
                "media.notice.takenBack",
                who,
                model,
                redirect);
    }

    private Object change(
            Runnable command,
            View view,
            String notice,
            Member who,
            Model model,
            RedirectAttributes redirect) {
        var query = LibraryQuery.NONE.seen(view);
        try {
            command.run();
            redirect.addFlashAttribute("notice", notice);
            return "redirect:" + query.link();
        } catch (Refused refused) {
            return shown(show(query, FormErrors.of(refused), who, model), model);
        }
    }

    /** The library again, with what is wrong. */
    ModelAndView again(FormErrors errors, Member who, Model model) {
        return shown(show(LibraryQuery.NONE, errors, who, model), model);
    }

    private static ModelAndView shown(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(LibraryQuery query, FormErrors errors, Member who, Model model) {
        var shelf = library.search(query.filter(), query.afterPicture(), who);
        var next = shelf.next();
        model.addAttribute("errors", errors);
        model.addAttribute(
                "screen",
                new LibraryScreen(
                        query,
                        tabs(query),
                        shelf.pictures(),
                        who.may(Permission.READ_ITEMS) ? unitNames() : Map.of(),
                        selectable(query.viewSought(), shelf.pictures(), who),
                        next == null ? null : query.linkAfter(next)));
        return "media/library";
    }

    private static List<LibraryScreen.Tab> tabs(LibraryQuery query) {
        return Stream.of(View.values())
                .map(view ->
                        new LibraryScreen.Tab(
                                view.key(), query.seen(view).link(), view == query.viewSought()))
                .toList();
    }

    private static List<Long> selectable(View view, List<LibraryPicture> shown, Member who) {
        return view != View.UNUSED && view != View.DISCARDED
                ? List.of()
                : shown.stream()
                        .filter(picture ->
                                who.may(Permission.EDIT) || picture.uploadedBy().equals(who.id()))
                        .map(picture -> picture.id().value())
                        .toList();
    }

    private Map<String, String> unitNames() {
        var names = new LinkedHashMap<String, String>();
        units.all().forEach(unit -> names.put(unit.id().toString(), unit.shortName()));
        return names;
    }

    private static List<FileId> ids(@Nullable List<@Nullable Long> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream()
                        .map(id -> new FileId(id == null ? 0 : id))
                        .sorted(Comparator.comparingLong(FileId::value))
                        .distinct()
                        .toList();
    }
}
