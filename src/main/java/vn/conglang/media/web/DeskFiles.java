package vn.conglang.media.web;

import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.core.FileId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Requires;
import vn.conglang.media.FileAccess;
import vn.conglang.media.Original;
import vn.conglang.media.rendition.Encoding;
import vn.conglang.media.rendition.Shape;
import vn.conglang.people.Member;

/**
 * Files for those who work with them, published or not. A file that is none of one's business
 * answers as one that does not exist.
 */
@DeskController
@Requires
class DeskFiles {

    private final FileAccess access;
    private final Delivery delivery;

    DeskFiles(FileAccess access, Delivery delivery) {
        this.access = access;
        this.delivery = delivery;
    }

    /** The original, pictures too where one may: the desk may need the notes inside. */
    @GetMapping("/toa-soan/tep/{id}")
    ResponseEntity<Resource> original(@PathVariable long id, @AuthenticationPrincipal Member who) {
        return delivery.original(found(access.whole(who, new FileId(id))), Delivery.PRIVATE);
    }

    @GetMapping("/toa-soan/tep/{id}/xem")
    ResponseEntity<Resource> preview(
            @PathVariable long id,
            @RequestParam(name = "rong", defaultValue = "640") int width,
            @RequestParam(name = "khung", defaultValue = "") String shape,
            @RequestHeader(name = "Accept", defaultValue = "") String accept,
            @AuthenticationPrincipal Member who)
            throws IOException {
        var original = found(access.viewable(who, new FileId(id)));
        if (!original.file().isPicture()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var answer = shown(original, Shape.ofWord(shape), width, encodingFor(accept));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Vary", "Accept")
                .body(answer.getBody());
    }

    private ResponseEntity<Resource> shown(
            Original original, Optional<Shape> shape, int width, Encoding encoding)
            throws IOException {
        var picture = original.file().picture();
        return shape.isPresent()
                ? delivery.cut(
                        original,
                        shape.get(),
                        picture.widthFor(width, shape.get()),
                        encoding,
                        Delivery.PREVIEW)
                : delivery.rendition(original, picture.widthFor(width), encoding, Delivery.PREVIEW);
    }

    private static Encoding encodingFor(String accept) {
        return Encoding.WEBP.isAvailable() && accept.contains(Encoding.WEBP.mediaType())
                ? Encoding.WEBP
                : Encoding.JPEG;
    }

    private static Original found(Optional<Original> file) {
        return file.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
