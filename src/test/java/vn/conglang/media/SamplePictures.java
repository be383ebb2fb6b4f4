package vn.conglang.media;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Pictures drawn for tests. Left half red, right half blue, so that one sees how they were turned.
 */
public final class SamplePictures {

    private SamplePictures() {}

    public static byte[] jpeg(int width, int height) {
        return write(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return write(drawn(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] gif(int width, int height) {
        return write(drawn(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** Nothing but see-through. */
    public static byte[] transparentPng(int width, int height) {
        return write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] webp(int width, int height) {
        var out = new ByteArrayOutputStream();
        var writer = new WebPImageWriterSpi().createWriterInstance(null);
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(
                    null,
                    new IIOImage(drawn(width, height, BufferedImage.TYPE_INT_RGB), null, null),
                    new WebPWriteParam(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Two frames: the first red, the second blue. */
    public static byte[] animatedGif(int width, int height) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var colour : new Color[] {Color.RED, Color.BLUE}) {
                writer.writeToSequence(frame(writer, filled(width, height, colour)), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static IIOImage frame(javax.imageio.ImageWriter writer, BufferedImage picture)
            throws IOException {
        var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
        var root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
        return new IIOImage(picture, null, metadata);
    }

    /** A JPEG that says how to turn it, which device took it and where. */
    public static byte[] photographed(int width, int height, int orientation) {
        var exif = exif(orientation);
        var picture = jpeg(width, height);
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1});
        out.write((exif.length + 2) >> 8);
        out.write((exif.length + 2) & 0xff);
        out.writeBytes(exif);
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }

    /** The header of a PNG of any size, without the pixels it promises. */
    public static byte[] pngHeader(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header =
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array();
        chunk(out, "IHDR", header);
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    public static byte[] cut(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** Puts a chunk right behind a PNG's header. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        var afterHeader = 8 + 25;
        var out = new ByteArrayOutputStream();
        out.write(png, 0, afterHeader);
        chunk(out, type, content);
        out.write(png, afterHeader, png.length - afterHeader);
        return out.toByteArray();
    }

    public static BufferedImage drawn(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, new Color(200, 0, 0)));
        pen.fillRect(0, 0, width / 2, height);
        pen.setPaint(new GradientPaint(0, 0, Color.BLUE, 0, height, new Color(0, 0, 200)));
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static BufferedImage filled(int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static byte[] write(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        var body =
                ByteBuffer.allocate(4 + content.length)
                        .put(type.getBytes(StandardCharsets.US_ASCII))
                        .put(content)
                        .array();
        var sum = new CRC32();
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    // Three notes (maker, orientation, where the place stands), then the place: 22°45' N, 104°6' E.
    private static byte[] exif(int orientation) {
        var maker = "Dien thoai bi mat\0".getBytes(StandardCharsets.US_ASCII);
        var makerAt = 8 + 2 + 3 * 12 + 4;
        var placeAt = makerAt + maker.length;
        var northAt = placeAt + 2 + 4 * 12 + 4;
        var buffer = ByteBuffer.allocate(6 + northAt + 48).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        buffer.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        buffer.putShort((short) 3);
        note(buffer, 0x010f, 2, maker.length, makerAt);
        note(buffer, 0x0112, 3, 1, orientation);
        note(buffer, 0x8825, 4, 1, placeAt);
        buffer.putInt(0).put(maker);
        buffer.putShort((short) 4);
        note(buffer, 1, 2, 2, 'N');
        note(buffer, 2, 5, 3, northAt);
        note(buffer, 3, 2, 2, 'E');
        note(buffer, 4, 5, 3, northAt + 24);
        buffer.putInt(0);
        for (var part : new int[] {22, 45, 0, 104, 6, 0}) {
            buffer.putInt(part).putInt(1);
        }
        return buffer.array();
    }

    private static void note(ByteBuffer buffer, int tag, int type, int count, int value) {
        buffer.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
