package vn.conglang.media.rendition;

import com.luciad.imageio.webp.internal.NativeLoader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the native WebP encoder works here, tried once. Without it readers get JPEG, which every
 * browser shows. It is used for writing only: what people send is read in Java.
 */
final class WebpLibrary {

    private static final Logger log = LoggerFactory.getLogger(WebpLibrary.class);

    static final boolean LOADED = tryOut();

    private WebpLibrary() {}

    private static boolean tryOut() {
        try {
            var works = NativeLoader.initialize() && encodesOnePixel();
            log.info("Renditions are made as {}", works ? "WebP and JPEG" : "JPEG only");
            return works;
        } catch (IOException | RuntimeException | LinkageError e) {
            log.warn("No WebP on this machine; renditions are made as JPEG only", e);
            return false;
        }
    }

    private static boolean encodesOnePixel() throws IOException {
        var out = new ByteArrayOutputStream();
        new PictureEncoder().webp(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), out);
        return out.size() > 0;
    }
}
