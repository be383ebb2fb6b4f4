package vn.conglang.media.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.conglang.media.MediaLimits;
import vn.conglang.media.rendition.PictureHeader;
import vn.conglang.media.rendition.PictureReader;

/** Lets in pictures that can be shown: first the size that is claimed, then one reading of all. */
@Component
class PictureCheck {

    private static final long MILLION = 1_000_000;

    // Reading every row is what finds damage; keeping few pixels of them is enough.
    private static final long KEPT_PIXELS = 4 * MILLION;
    // The widest rendition of anything narrower is higher than WebP can be (16,383 rows).
    private static final int TALLEST = 8;

    private final MediaLimits limits;
    private final PictureReader reader;

    PictureCheck(MediaLimits limits, PictureReader reader) {
        this.limits = limits;
        this.reader = reader;
    }

    Recognised check(Path file, FileFormat format, String name) {
        try {
            var header = reader.header(file, format);
            refuseTooManyPixels(header, name);
            refuseTooTall(header, name);
            reader.read(file, format, KEPT_PIXELS);
            return new Recognised(
                    format,
                    header.uprightWidth(),
                    header.uprightHeight(),
                    reader.notesIn(file, format));
        } catch (IOException e) {
            throw FileRefusal.refused("media.refusal.BrokenPicture", name, format.name());
        }
    }

    private static void refuseTooTall(PictureHeader header, String name) {
        if (header.uprightHeight() > (long) TALLEST * header.uprightWidth()) {
            throw FileRefusal.refused(
                    "media.refusal.TooTall",
                    name,
                    header.uprightWidth(),
                    header.uprightHeight(),
                    TALLEST);
        }
    }

    private void refuseTooManyPixels(PictureHeader header, String name) {
        if (header.pixels() > limits.megapixels() * MILLION) {
            throw FileRefusal.refused(
                    "media.refusal.TooManyPixels",
                    name,
                    header.width(),
                    header.height(),
                    limits.megapixels());
        }
    }
}
