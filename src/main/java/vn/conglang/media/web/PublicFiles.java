package vn.conglang.media.web;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.core.FileId;
import vn.conglang.media.Original;
import vn.conglang.media.Publications;
import vn.conglang.media.StoredFiles;
import vn.conglang.media.rendition.Encoding;
import vn.conglang.media.rendition.Shape;

/**
 * What the public gets: renditions of pictures and documents whole, while some article shows them.
 * The original of a picture is never given out, for it may tell where it was taken.
 */
@Controller
class PublicFiles {

    private final Publications publications;
    private final StoredFiles files;
    private final Delivery delivery;

    PublicFiles(Publications publications, StoredFiles files, Delivery delivery) {
        this.publications = publications;
        this.files = files;
        this.delivery = delivery;
    }

    @GetMapping("/anh/{id:[0-9]+}-{width:[0-9]+}.{ending:webp|jpg}")
    ResponseEntity<Resource> picture(
            @PathVariable long id, @PathVariable int width, @PathVariable String ending)
            throws IOException {
        var original = shown(id);
        var encoding = Encoding.ofEnding(ending);
        if (!original.file().isPicture() || !encoding.isAvailable()) {
            throw notFound();
        }
        if (!original.file().picture().widths().contains(width)) {
            return elsewhere(original, width, encoding);
        }
        return delivery.rendition(original, width, encoding, Delivery.PUBLIC);
    }

    /** A picture that was replaced keeps its addresses, though it may be smaller now. */
    private ResponseEntity<Resource> elsewhere(Original original, int width, Encoding encoding) {
        var id = original.file().id();
        if (!files.wasReplaced(id)) {
            throw notFound();
        }
        var nearest = original.file().picture().widthFor(width);
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(Delivery.PUBLIC)
                .location(URI.create("/anh/" + id + "-" + nearest + "." + encoding.ending()))
                .build();
    }

    @GetMapping("/anh/{id:[0-9]+}-{shape:[a-z]+(?:-[a-z]+)?}-{width:[0-9]+}.{ending:webp|jpg}")
    ResponseEntity<Resource> cut(
            @PathVariable long id,
            @PathVariable String shape,
            @PathVariable int width,
            @PathVariable String ending)
            throws IOException {
        var wanted = Shape.ofWord(shape).orElseThrow(PublicFiles::notFound);
        var original = shown(id);
        var encoding = Encoding.ofEnding(ending);
        if (!original.file().isPicture()
                || !original.file().picture().widths(wanted).contains(width)
                || !encoding.isAvailable()) {
            throw notFound();
        }
        return delivery.cut(original, wanted, width, encoding, Delivery.PUBLIC);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    @GetMapping("/tep/{id:[0-9]+}/{name}")
    ResponseEntity<Resource> document(@PathVariable long id, @PathVariable String name) {
        var original = shown(id);
        if (original.file().isPicture()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var address = original.file().address();
        if (!address.endsWith("/" + name.toLowerCase(Locale.ROOT))) {
            return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(address)).build();
        }
        return delivery.original(original, Delivery.PUBLIC);
    }

    private Original shown(long id) {
        var shown =
                publications
                        .shown(new FileId(id))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!shown.now()) {
            throw new ResponseStatusException(HttpStatus.GONE);
        }
        return shown.original();
    }
}
