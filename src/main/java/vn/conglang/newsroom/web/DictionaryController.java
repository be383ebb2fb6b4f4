package vn.conglang.newsroom.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.checking.writing.HouseWords;
import vn.conglang.newsroom.mending.RemoveWord;
import vn.conglang.people.Member;

/** The words that this house added to the dictionary (8.a). They are added where they are found. */
@DeskController
@RequestMapping("/toa-soan/tu-dien")
@Requires(Permission.EDIT)
class DictionaryController {

    private final HouseWords words;
    private final RemoveWord removing;

    DictionaryController(HouseWords words, RemoveWord removing) {
        this.words = words;
        this.removing = removing;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("words", words.all());
        return "newsroom/dictionary";
    }

    @PostMapping("/bo")
    String remove(
            @RequestParam String word,
            @AuthenticationPrincipal Member who,
            RedirectAttributes redirect) {
        removing.remove(word, who);
        redirect.addFlashAttribute("notice", "newsroom.notice.wordRemoved");
        return "redirect:/toa-soan/tu-dien";
    }
}
