package vn.conglang.media.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.media.Uploads;
import vn.conglang.media.intake.FileRefusal;
import vn.conglang.people.Member;
import vn.conglang.web.FormErrors;
import vn.conglang.web.Texts;

/**
 * Takes several pictures into the library: in one request without a script, one by one with it. One
 * that is turned away stops none of the others.
 */
@DeskController
@RequestMapping(LibraryQuery.PATH)
@Requires(Permission.WRITE)
class ManyUploads {

    private static final Logger log = LoggerFactory.getLogger(ManyUploads.class);

    private final Uploads uploads;
    private final LibraryController library;
    private final Texts texts;

    ManyUploads(Uploads uploads, LibraryController library, Texts texts) {
        this.uploads = uploads;
        this.library = library;
        this.texts = texts;
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    Object several(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @AuthenticationPrincipal Member who,
            Model model,
            RedirectAttributes redirect) {
        var sent = chosen(files);
        var wrong = new ArrayList<Refusal>();
        if (sent.isEmpty()) {
            wrong.add(FileRefusal.of("media.refusal.NoFile"));
        }
        sent.forEach(file -> wrong.addAll(takeIn(file, who)));
        if (wrong.isEmpty()) {
            redirect.addFlashAttribute("notice", "media.notice.uploaded");
            return "redirect:" + LibraryQuery.PATH;
        }
        var beside = wrong.stream().map(reason -> reason.at("files")).toList();
        return library.again(FormErrors.of(beside), who, model);
    }

    /**
     * @param href where the picture is described
     */
    record Taken(String name, String href) {}

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> one(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @AuthenticationPrincipal Member who,
            Locale locale)
            throws IOException {
        var sent = chosen(files);
        if (sent.isEmpty()) {
            return rejected(List.of(FileRefusal.of("media.refusal.NoFile")), locale);
        }
        try (var content = sent.getFirst().getInputStream()) {
            var file = uploads.acceptPicture(name(sent.getFirst()), content, who);
            return ResponseEntity.ok(new Taken(file.name(), LibraryQuery.PATH + "/" + file.id()));
        } catch (Refused refused) {
            return rejected(refused.reasons(), locale);
        }
    }

    private List<Refusal> takeIn(MultipartFile file, Member who) {
        try (var content = file.getInputStream()) {
            uploads.acceptPicture(name(file), content, who);
            return List.of();
        } catch (Refused refused) {
            return refused.reasons();
        } catch (IOException | java.io.UncheckedIOException e) {
            log.error("An upload could not be stored", e);
            return List.of(FileRefusal.of("media.refusal.NotStored"));
        }
    }

    private ResponseEntity<Object> rejected(List<Refusal> reasons, Locale locale) {
        var message =
                reasons.stream()
                        .map(reason -> texts.of(locale, reason))
                        .collect(Collectors.joining(" "));
        return ResponseEntity.unprocessableContent().body(new UploadForm.Rejected(message));
    }

    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !name(file).isEmpty()).toList();
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
