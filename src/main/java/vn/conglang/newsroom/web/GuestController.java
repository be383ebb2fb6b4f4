package vn.conglang.newsroom.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.core.FileId;
import vn.conglang.core.Refused;
import vn.conglang.media.HandedPictures;
import vn.conglang.newsroom.factcheck.GuestVisit;
import vn.conglang.newsroom.factcheck.ReceiveGuest;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.strangers.VainTries;
import vn.conglang.newsroom.talk.Quote;
import vn.conglang.newsroom.talk.TalkForm;
import vn.conglang.web.FormErrors;

/**
 * Where somebody without an account reads what they were asked to check. The address is the key: no
 * session is opened, nothing is kept by a browser or told to another site.
 */
@Controller
@RequestMapping("/kiem-chung/{token}")
class GuestController {

    private final ReceiveGuest receiving;
    private final VainTries tries;
    private final BodyView bodies;
    private final HandedPictures pictures;

    GuestController(
            ReceiveGuest receiving, VainTries tries, BodyView bodies, HandedPictures pictures) {
        this.receiving = receiving;
        this.tries = tries;
        this.bodies = bodies;
        this.pictures = pictures;
    }

    @ModelAttribute
    void tellsNobody(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
    }

    @GetMapping
    String read(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var visit = receiving.visit(token);
        return page(token, visit, FormErrors.none(), TalkForm.EMPTY, request, response, model);
    }

    @PostMapping
    String comment(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = new TalkForm(null, words, new Quote(quote, before, after), false, key);
        try {
            if (receiving.comment(token, form.quote(), words, form.sentWith())) {
                return "redirect:/kiem-chung/" + token + "#da-gui";
            }
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors = FormErrors.of(refused);
            return page(token, receiving.look(token), errors, form, request, response, model);
        }
        return ended(words, request, response, model);
    }

    @GetMapping("/anh/{id}")
    ResponseEntity<Resource> picture(
            @PathVariable String token,
            @PathVariable long id,
            @RequestParam(name = "rong", defaultValue = "960") int width)
            throws IOException {
        var picture = new FileId(id);
        var handed =
                receiving.maySee(token, picture)
                        ? pictures.of(picture, width)
                        : Optional.<HandedPictures.Handed>empty();
        return handed.map(found ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .header("Content-Disposition", "inline")
                                .contentType(MediaType.parseMediaType(found.mediaType()))
                                .<Resource>body(new FileSystemResource(found.place())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            String token,
            Optional<GuestVisit> found,
            FormErrors errors,
            TalkForm typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (found.isEmpty()) {
            return ended(typed.words(), request, response, model);
        }
        var visit = found.get();
        var place = "/kiem-chung/" + token;
        model.addAttribute("visit", visit);
        model.addAttribute("place", place);
        model.addAttribute("body", bodies.forGuests(visit.content().body(), place));
        model.addAttribute("errors", errors);
        model.addAttribute("typed", typed);
        return "newsroom/factcheck/read";
    }

    /** The same for a link that never was and one that was; what was typed can still be copied. */
    private String ended(
            String words, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!tries.allows(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("words", words);
        return "newsroom/factcheck/ended";
    }
}
