package vn.conglang.media.web;

import java.io.IOException;
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

    /** The original, pictures too: the desk may need the notes inside. */
    @GetMapping("/toa-soan/tep/{id}")
    ResponseEntity<Resource> original(@PathVariable long id, @AuthenticationPrincipal Member who) {
        return delivery.original(readable(who, id), Delivery.PRIVATE);
    }

    @GetMapping("/toa-soan/tep/{id}/xem")
    ResponseEntity<Resource> preview(
            @PathVariable long id,
            @RequestParam(name = "rong", defaultValue = "640") int width,
            @RequestHeader(name = "Accept", defaultValue = "") String accept,
            @AuthenticationPrincipal Member who)
            throws IOException {
        var original = readable(who, id);
        if (!original.file().isPicture()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var offered = original.file().picture().widthFor(width);
        var answer = delivery.rendition(original, offered, encodingFor(accept), Delivery.PRIVATE);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Vary", "Accept")
                .body(answer.getBody());
    }

    private static Encoding encodingFor(String accept) {
        return Encoding.WEBP.isAvailable() && accept.contains(Encoding.WEBP.mediaType())
                ? Encoding.WEBP
                : Encoding.JPEG;
    }

    private Original readable(Member who, long id) {
        return access.readable(who, new FileId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
