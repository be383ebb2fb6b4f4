package vn.conglang.media.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.media.Original;
import vn.conglang.media.rendition.Encoding;
import vn.conglang.media.rendition.Renditions;
import vn.conglang.media.rendition.Shape;
import vn.conglang.media.store.ContentStore;

/**
 * How files leave the house: never guessed at, never run, never shown from a shared cache without
 * asking whether it still may be. Ranges and conditions are answered by Spring from the headers set
 * here.
 */
@Component
class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    /** Asked for again each time: no shared cache goes on showing what was withdrawn (4.1). */
    static final CacheControl PUBLIC = CacheControl.noCache();

    /** Asked for again each time: a new cut or a replaced picture is seen at once. */
    static final CacheControl PREVIEW = CacheControl.noCache().cachePrivate();

    static final CacheControl PRIVATE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate();

    private final ContentStore store;
    private final Renditions renditions;

    Delivery(ContentStore store, Renditions renditions) {
        this.store = store;
        this.renditions = renditions;
    }

    /** The file as it came, to be saved. */
    ResponseEntity<Resource> original(Original original, CacheControl cache) {
        if (!store.holds(original.hash())) {
            throw lost(original);
        }
        var disposition =
                ContentDisposition.attachment()
                        .filename(original.file().name(), StandardCharsets.UTF_8)
                        .build();
        return answer(cache, "\"" + original.hash().hex().substring(0, 24) + "\"")
                .header("Content-Disposition", disposition.toString())
                .contentType(MediaType.parseMediaType(original.file().mediaType()))
                .body(new FileSystemResource(store.original(original.hash())));
    }

    /** A picture made for looking at. */
    ResponseEntity<Resource> rendition(
            Original original, int width, Encoding encoding, CacheControl cache)
            throws java.io.IOException {
        if (!renditions.canGive(original.source(), width, encoding)) {
            throw lost(original);
        }
        Path place = renditions.of(original.source(), width, encoding);
        return answer(cache, Renditions.tag(original.hash(), width, encoding))
                .header("Content-Disposition", "inline")
                .contentType(MediaType.parseMediaType(encoding.mediaType()))
                .body(new FileSystemResource(place));
    }

    /** The same, cut into a shape. */
    ResponseEntity<Resource> cut(
            Original original, Shape shape, int width, Encoding encoding, CacheControl cache)
            throws java.io.IOException {
        var source = original.source();
        var cut = original.cut(shape);
        if (!store.holds(original.hash())) {
            throw lost(original);
        }
        Path place = renditions.of(source, cut, width, encoding);
        return answer(cache, Renditions.tag(original.hash(), cut, width, encoding))
                .header("Content-Disposition", "inline")
                .contentType(MediaType.parseMediaType(encoding.mediaType()))
                .body(new FileSystemResource(place));
    }

    /** One file that the disk lost must not look like a broken house; the technician is told. */
    private static ResponseStatusException lost(Original original) {
        log.error("The content of file {} is lost: {}", original.file().id(), original.hash());
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity.BodyBuilder answer(CacheControl cache, String tag) {
        return ResponseEntity.ok()
                .cacheControl(cache)
                .eTag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
