package vn.conglang.media.rendition;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;
import vn.conglang.media.intake.FileFormat;

/**
 * Turns any picture into plain sRGB, so that it looks the same everywhere once its profile is gone.
 */
final class StandardColours {

    private StandardColours() {}

    static BufferedImage of(BufferedImage picture, Path file, FileFormat format)
            throws IOException {
        return draw(format == FileFormat.PNG ? withProfile(picture, file) : picture);
    }

    private static BufferedImage draw(BufferedImage picture) {
        var type =
                picture.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        if (picture.getType() == type) {
            return picture;
        }
        var standard = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        var pen = standard.createGraphics();
        // Java2D converts from the colour space of the source.
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return standard;
    }

    /** The JDK reads a PNG's profile but does not apply it. */
    private static BufferedImage withProfile(BufferedImage picture, Path file) throws IOException {
        var profile = profile(file);
        var colours = picture.getColorModel();
        if (profile == null
                || profile.getColorSpaceType() != ColorSpace.TYPE_RGB
                || !(colours instanceof ComponentColorModel)
                || colours.getNumColorComponents() != 3) {
            return picture;
        }
        var model =
                new ComponentColorModel(
                        new ICC_ColorSpace(profile),
                        colours.hasAlpha(),
                        false,
                        colours.getTransparency(),
                        colours.getTransferType());
        return convert(new BufferedImage(model, picture.getRaster(), false, null), picture);
    }

    private static BufferedImage convert(BufferedImage profiled, BufferedImage plain) {
        try {
            var type =
                    profiled.getColorModel().hasAlpha()
                            ? BufferedImage.TYPE_INT_ARGB
                            : BufferedImage.TYPE_INT_RGB;
            var standard = new BufferedImage(profiled.getWidth(), profiled.getHeight(), type);
            return new ColorConvertOp(null).filter(profiled, standard);
        } catch (CMMException | IllegalArgumentException e) {
            // A nonsensical profile: the numbers are most likely sRGB after all.
            return plain;
        }
    }

    private static @Nullable ICC_Profile profile(Path file) throws IOException {
        try {
            var bytes = PngProfile.of(file);
            return bytes == null ? null : ICC_Profile.getInstance(bytes);
        } catch (DataFormatException | IllegalArgumentException e) {
            return null;
        }
    }
}
