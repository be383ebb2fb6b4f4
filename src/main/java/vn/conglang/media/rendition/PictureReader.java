package vn.conglang.media.rendition;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.conglang.core.Text;
import vn.conglang.media.intake.FileFormat;

/**
 * Reads pictures that strangers made. Everything a hostile file can do to a decoder comes out as an
 * {@link IOException}.
 */
@Component
public class PictureReader {

    private static final String OURS = "com.twelvemonkeys";
    private static final int CREDIT = 300;

    PictureReader() {
        // Now, while the class loader of the application is at hand: it finds the plug-ins.
        ImageIO.scanForPlugins();
        ImageIO.setUseCache(false);
    }

    /** Reads sizes only: safe for any file. */
    public PictureHeader header(Path file, FileFormat format) throws IOException {
        return with(
                file,
                format,
                reader ->
                        new PictureHeader(
                                reader.getWidth(0),
                                reader.getHeight(0),
                                orientation(file, format)));
    }

    /**
     * Unpacks the first frame, upright and in sRGB.
     *
     * @param most about how many pixels to unpack; of larger pictures every second, third … row and
     *     column is taken
     */
    public BufferedImage read(Path file, FileFormat format, long most) throws IOException {
        var header = header(file, format);
        var picture =
                with(
                        file,
                        format,
                        reader -> {
                            var how = reader.getDefaultReadParam();
                            var step = step(header.pixels(), most);
                            how.setSourceSubsampling(step, step, 0, 0);
                            var complaints = new Complaints();
                            reader.addIIOReadWarningListener(complaints);
                            var read = reader.read(0, how);
                            complaints.throwIfCutOff();
                            return StandardColours.of(read, file, format);
                        });
        return upright(picture, header.orientation());
    }

    private static int step(long pixels, long most) {
        var step = 1;
        while (pixels / step / step > most) {
            step++;
        }
        return step;
    }

    private static BufferedImage upright(BufferedImage picture, int orientation) {
        return orientation == 1
                ? picture
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(picture);
    }

    private static int orientation(Path file, FileFormat format) {
        try {
            var exif = notes(file, format).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var value = exif == null ? null : exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return value == null || value < 1 || value > 8 ? 1 : value;
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // Unreadable notes about a picture do not make the picture unreadable.
            return 1;
        }
    }

    // Only what cameras turn, and of that only the notes of the camera: other notes are compressed
    // and unpack without bound, as texts in PNG do.
    private static Metadata notes(Path file, FileFormat format)
            throws IOException, ImageProcessingException {
        return switch (format) {
            case JPEG -> JpegMetadataReader.readMetadata(file.toFile(), List.of(new ExifReader()));
            case WEBP -> WebpMetadataReader.readMetadata(file.toFile());
            default -> new Metadata();
        };
    }

    /** Who made it and whether it tells where; nothing where that cannot be read. */
    public PictureNotes notesIn(Path file, FileFormat format) {
        try {
            var notes = notes(file, format);
            var place = notes.getFirstDirectoryOfType(GpsDirectory.class);
            return new PictureNotes(
                    credit(notes.getFirstDirectoryOfType(ExifIFD0Directory.class)),
                    place != null && place.getGeoLocation() != null);
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return PictureNotes.NONE;
        }
    }

    private static String credit(@Nullable ExifIFD0Directory exif) {
        if (exif == null) {
            return "";
        }
        return Stream.of(ExifDirectoryBase.TAG_ARTIST, ExifDirectoryBase.TAG_COPYRIGHT)
                .map(exif::getString)
                .filter(Objects::nonNull)
                .map(Text::line)
                .filter(text -> !text.isEmpty() && text.length() <= CREDIT)
                .findFirst()
                .orElse("");
    }

    private interface Use<T> {

        T of(ImageReader reader) throws IOException;
    }

    private static <T> T with(Path file, FileFormat format, Use<T> use) throws IOException {
        var reader = reader(format);
        try (var input = new FileImageInputStream(file.toFile())) {
            reader.setInput(input, true, true);
            return use.of(reader);
        } catch (RuntimeException e) {
            throw new IOException("Unreadable picture", e);
        } finally {
            reader.dispose();
        }
    }

    // TwelveMonkeys reads CMYK, broken profiles and animated WebP, where others give up.
    private static ImageReader reader(FileFormat format) {
        var readers = new ArrayList<ImageReader>();
        ImageIO.getImageReadersByFormatName(format.reader()).forEachRemaining(readers::add);
        return readers.stream()
                .filter(reader -> reader.getClass().getName().startsWith(OURS))
                .findFirst()
                .orElseGet(readers::getFirst);
    }

    /** Decoders fill a picture that was cut off with grey and only mention it. */
    private static final class Complaints implements IIOReadWarningListener {

        private boolean cutOff;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            cutOff |= warning.toLowerCase(java.util.Locale.ROOT).contains("premature end");
        }

        void throwIfCutOff() throws IOException {
            if (cutOff) {
                throw new IOException("The picture is cut off");
            }
        }
    }
}
