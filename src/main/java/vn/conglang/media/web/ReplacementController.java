package vn.conglang.media.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.FileId;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.media.intake.FileRefusal;
import vn.conglang.media.library.DecideReplacement;
import vn.conglang.media.library.ReplacePicture;
import vn.conglang.media.library.Replacements;
import vn.conglang.media.rendition.Encoding;
import vn.conglang.people.Member;

/** Another content for a picture, under its address (4.1, 7.2). */
@DeskController
@RequestMapping(LibraryQuery.PATH + "/{id:[0-9]+}/thay")
class ReplacementController {

    private static final int PREVIEW = 960;

    private final ReplacePicture replace;
    private final DecideReplacement decide;
    private final Replacements replacements;
    private final PictureController page;
    private final Delivery delivery;

    ReplacementController(
            ReplacePicture replace,
            DecideReplacement decide,
            Replacements replacements,
            PictureController page,
            Delivery delivery) {
        this.replace = replace;
        this.decide = decide;
        this.replacements = replacements;
        this.page = page;
        this.delivery = delivery;
    }

    @PostMapping
    @Requires(Permission.WRITE)
    Object replace(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable MultipartFile other,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        page.open(id, who);
        try {
            if (other == null || other.isEmpty()) {
                throw new Refused(List.of(FileRefusal.of("media.refusal.NoFile").at("other")));
            }
            try (var content = other.getInputStream()) {
                var name = Objects.requireNonNullElse(other.getOriginalFilename(), "");
                var done = replace.replace(new FileId(id), version, name, content, reason, who);
                return PictureController.changed(
                        id, done ? "media.notice.replaced" : "media.notice.proposed", redirect);
            }
        } catch (Refused refused) {
            model.addAttribute("typedReason", reason);
            return page.refused(id, atTheField(refused), who, locale, model);
        }
    }

    /** What is wrong with the file stands beside it. */
    private static Refused atTheField(Refused refused) {
        return new Refused(
                refused.reasons().stream()
                        .map(reason -> "file".equals(reason.field()) ? reason.at("other") : reason)
                        .toList());
    }

    @PostMapping("/{replacement:[0-9]+}/duyet")
    @Requires(Permission.CORRECT)
    Object take(
            @PathVariable long id,
            @PathVariable long replacement,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decided(
                id,
                () -> decide.take(new FileId(id), replacement, who),
                "media.notice.replaced",
                who,
                locale,
                model,
                redirect);
    }

    @PostMapping("/{replacement:[0-9]+}/tu-choi")
    @Requires(Permission.CORRECT)
    Object refuse(
            @PathVariable long id,
            @PathVariable long replacement,
            @AuthenticationPrincipal Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        return decided(
                id,
                () -> decide.refuse(new FileId(id), replacement, who),
                "media.notice.refused",
                who,
                locale,
                model,
                redirect);
    }

    private Object decided(
            long id,
            Runnable command,
            String notice,
            Member who,
            Locale locale,
            Model model,
            RedirectAttributes redirect) {
        page.open(id, who);
        try {
            command.run();
            return PictureController.changed(id, notice, redirect);
        } catch (Refused refused) {
            return page.refused(id, refused, who, locale, model);
        }
    }

    /** The picture as it would be, for those who speak for it and those who decide. */
    @GetMapping("/{replacement:[0-9]+}/xem")
    @Requires(Permission.WRITE)
    ResponseEntity<Resource> preview(
            @PathVariable long id,
            @PathVariable long replacement,
            @AuthenticationPrincipal Member who)
            throws IOException {
        var isOwn = page.open(id, who).isOwn();
        var waiting =
                replacements
                        .waiting(new FileId(id))
                        .filter(other -> isOwn && other.id() == replacement)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var content = waiting.content();
        var width = content.file().picture().widthFor(PREVIEW);
        return delivery.rendition(content, width, Encoding.JPEG, Delivery.PREVIEW);
    }
}
