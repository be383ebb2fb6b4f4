package vn.conglang.media.rendition;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Writes pictures for readers. Only pixels go out: no EXIF, no IPTC, no XMP, no thumbnail. Credits
 * are shown from the database.
 */
@Component
public class PictureEncoder {

    private static final float JPEG_QUALITY = 0.8f;

    // At the same number WebP is finer and no smaller; this looks alike and saves bytes.
    private static final float WEBP_QUALITY = 0.75f;

    public void write(BufferedImage picture, Encoding encoding, OutputStream out)
            throws IOException {
        switch (encoding) {
            case WEBP -> webp(picture, out);
            case JPEG -> jpeg(picture, out);
        }
    }

    void webp(BufferedImage picture, OutputStream out) throws IOException {
        var writer = new WebPImageWriterSpi().createWriterInstance(null);
        var how = new WebPWriteParam(null);
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionType(CompressionType.Lossy);
        how.setCompressionQuality(WEBP_QUALITY);
        write(picture, writer, how, out);
    }

    private static void jpeg(BufferedImage picture, OutputStream out) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        write(onWhite(picture), writer, how, out);
    }

    private static void write(
            BufferedImage picture, ImageWriter writer, ImageWriteParam how, OutputStream out)
            throws IOException {
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** JPEG knows no transparency; what shows through is paper. */
    private static BufferedImage onWhite(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        var paper =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return paper;
    }
}
