package vn.conglang.newsroom.web;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.media.FileAccess;
import vn.conglang.newsroom.word.ConvertText;
import vn.conglang.newsroom.word.WordImport;
import vn.conglang.web.FormErrors;

/** What came out of files into an item, and the way out of an old encoding (8.a). */
@DeskController
@RequestMapping("/toa-soan/tin-bai/{id}")
class WordController {

    private final EditionPage page;
    private final WordPanels panels;
    private final ConvertText converting;
    private final FileAccess files;

    WordController(EditionPage page, WordPanels panels, ConvertText converting, FileAccess files) {
        this.page = page;
        this.panels = panels;
        this.converting = converting;
        this.files = files;
    }

    @GetMapping("/tu-word")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String report(Visit visit) {
        return show(visit, FormErrors.none());
    }

    /**
     * @param version the edition's version that this person had before them
     */
    @PostMapping("/chuyen-ma")
    @Requires(Permission.WRITE)
    Object convert(Visit visit, @RequestParam long version) {
        try {
            converting.convert(visit.edition(), version, visit.who());
            visit.redirect().addFlashAttribute("notice", "newsroom.word.converted");
            return "redirect:/toa-soan/tin-bai/" + visit.edition() + "/sua";
        } catch (Refused refused) {
            return Refusals.shown(show(visit, FormErrors.of(refused)), visit.model());
        }
    }

    private String show(Visit visit, FormErrors errors) {
        var open = page.open(visit);
        var imports = panels.imports(open);
        var readable =
                imports.stream()
                        .map(WordImport::original)
                        .filter(file -> files.mayRead(visit.who(), file))
                        .map(file -> file.value())
                        .toList();
        var screen = new WordScreen(open, imports, panels.offer(open).orElse(null), readable);
        Model model = visit.model();
        model.addAttribute("screen", screen);
        model.addAttribute("errors", errors);
        return "newsroom/word";
    }
}
