package vn.conglang.media.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.conglang.core.Refused;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.media.FileKind;
import vn.conglang.media.PictureSources;
import vn.conglang.media.StoredFile;
import vn.conglang.media.Uploads;
import vn.conglang.media.intake.FileRefusal;
import vn.conglang.people.Member;
import vn.conglang.web.Texts;

/** Takes files from the editor's page, which shows the answer in its place. */
@DeskController
class UploadForm {

    private static final Logger log = LoggerFactory.getLogger(UploadForm.class);

    private final Uploads uploads;
    private final Texts texts;

    UploadForm(Uploads uploads, Texts texts) {
        this.uploads = uploads;
        this.texts = texts;
    }

    /**
     * @param preview where a signed-in person sees it; pictures only
     */
    record Accepted(
            long id,
            String name,
            FileKind kind,
            long bytes,
            @Nullable String preview,
            @Nullable Integer width,
            @Nullable Integer height) {

        static Accepted of(StoredFile file) {
            return new Accepted(
                    file.id().value(),
                    file.name(),
                    file.kind(),
                    file.bytes(),
                    file.isPicture() ? PictureSources.forDesk(file.picture()).src() : null,
                    file.width(),
                    file.height());
        }
    }

    record Rejected(String message) {}

    @Requires(Permission.WRITE)
    @PostMapping(path = "/toa-soan/tep", produces = "application/json")
    ResponseEntity<Object> upload(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Member who)
            throws IOException {
        if (file == null) {
            throw FileRefusal.refused("media.refusal.NoFile");
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return ResponseEntity.ok(
                    Accepted.of(uploads.accept(name == null ? "" : name, content, who)));
        }
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused, Locale locale) {
        var message =
                refused.reasons().stream()
                        .map(reason -> texts.of(locale, reason))
                        .collect(Collectors.joining(" "));
        return ResponseEntity.unprocessableContent().body(new Rejected(message));
    }

    /** The disk is full or away: the person must know that it was not their file. */
    @ExceptionHandler
    ResponseEntity<Object> notStored(UncheckedIOException failure, Locale locale) {
        log.error("An upload could not be stored", failure);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .body(new Rejected(texts.of(locale, "media.refusal.NotStored")));
    }
}
