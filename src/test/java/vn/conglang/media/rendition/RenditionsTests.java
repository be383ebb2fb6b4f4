package vn.conglang.media.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.conglang.media.SamplePictures;
import vn.conglang.media.intake.FileFormat;
import vn.conglang.media.store.ContentHash;
import vn.conglang.media.store.ContentStore;
import vn.conglang.testing.Clause;
import vn.conglang.testing.RoomTest;

/** What readers get of a picture. */
@RoomTest
@Clause("14.3")
class RenditionsTests {

    @Autowired ContentStore store;
    @Autowired Renditions renditions;
    @Autowired PictureReader reader;

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void stripsPlaceAndDevice(Encoding encoding) throws Exception {
        var content = SamplePictures.photographed(400, 300, 1);
        assertThat(latitude(content)).as("of the test's own photo").isEqualTo(22.75);

        var rendition = Files.readAllBytes(made(content, FileFormat.JPEG, 400, encoding));

        var left = ImageMetadataReader.readMetadata(new ByteArrayInputStream(rendition));
        assertThat(left.getDirectories())
                .extracting(directory -> directory.getName())
                .isSubsetOf("JPEG", "JFIF", "Huffman", "WebP", "File Type");
        assertThat(new String(rendition, StandardCharsets.ISO_8859_1)).doesNotContain("Dien thoai");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsPicturesUpright(int orientation) throws IOException {
        var turned = orientation >= 5;
        var content = SamplePictures.photographed(400, 200, orientation);

        var picture = read(made(content, FileFormat.JPEG, turned ? 200 : 400, Encoding.JPEG));

        assertThat(picture.getWidth()).isEqualTo(turned ? 200 : 400);
        assertThat(picture.getHeight()).isEqualTo(turned ? 400 : 200);
        // Red was left. Where it belongs follows from the EXIF value (2.32, table 4.6.4 A).
        switch (orientation) {
            case 1, 4 -> assertThat(isRed(picture, 50, 100)).isTrue();
            case 2, 3 -> assertThat(isRed(picture, 350, 100)).isTrue();
            case 5, 6 -> assertThat(isRed(picture, 100, 50)).isTrue();
            default -> assertThat(isRed(picture, 100, 350)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void makesSmallerOnes(Encoding encoding) throws IOException {
        var content = SamplePictures.png(1001, 501);
        var source = source(content, FileFormat.PNG, List.of(320, 640, 960, 1001));

        var picture = read(renditions.of(source, 320, encoding), encoding);

        assertThat(picture.getWidth()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(160);
        assertThat(isRed(picture, 40, 80)).isTrue();
    }

    @Test
    void putsTransparentPicturesOnWhiteInJpeg() throws IOException {
        var picture =
                read(
                        made(
                                SamplePictures.transparentPng(50, 40),
                                FileFormat.PNG,
                                50,
                                Encoding.JPEG));

        assertThat(new Color(picture.getRGB(20, 20))).isEqualTo(Color.WHITE);
    }

    @Test
    void keepsTransparencyInWebp() throws IOException {
        var content = SamplePictures.transparentPng(52, 40);

        var place = made(content, FileFormat.PNG, 52, Encoding.WEBP);

        assertThat(read(place, Encoding.WEBP).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void takesTheFirstFrameOfAMovingPicture() throws IOException {
        var picture =
                read(made(SamplePictures.animatedGif(60, 40), FileFormat.GIF, 60, Encoding.JPEG));

        assertThat(isRed(picture, 50, 20)).isTrue();
    }

    @Test
    void readsWebp() throws IOException {
        var picture = read(made(SamplePictures.webp(90, 60), FileFormat.WEBP, 90, Encoding.JPEG));

        assertThat(isRed(picture, 20, 30)).isTrue();
    }

    @Test
    void readsPrintersColours() throws IOException {
        var picture = read(made(cmyk(64, 48), FileFormat.JPEG, 64, Encoding.JPEG));

        var colour = new Color(picture.getRGB(32, 24));
        assertThat(colour.getRed()).isLessThan(90);
        assertThat(colour.getBlue()).isGreaterThan(120);
    }

    @Test
    void appliesTheProfileOfAPng() throws IOException {
        // In linear light 55 is what sRGB writes as 128.
        var plain = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.setColor(new Color(55, 55, 55));
        pen.fillRect(0, 0, 20, 20);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(plain, "png", png);
        var content = SamplePictures.withChunk(png.toByteArray(), "iCCP", linearProfile());

        var picture = read(made(content, FileFormat.PNG, 20, Encoding.JPEG));

        assertThat(new Color(picture.getRGB(10, 10)).getGreen()).isBetween(120, 136);
    }

    @Test
    void survivesANonsensicalProfile() throws IOException {
        var content =
                SamplePictures.withChunk(
                        SamplePictures.png(30, 20), "iCCP", new byte[] {'x', 0, 0, 1, 2, 3});

        assertThat(isRed(read(made(content, FileFormat.PNG, 30, Encoding.JPEG)), 5, 10)).isTrue();
    }

    @Test
    void unpacksHugePicturesOnlyInPart() throws IOException {
        var content = SamplePictures.jpeg(3000, 2000);
        var place = keep(content);

        var picture = reader.read(store.original(place), FileFormat.JPEG, 1_000_000);

        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(1_100_000);
        assertThat(isRed(picture, 10, 10)).isTrue();
    }

    @Test
    void makesAPictureOnceHoweverManyAsk() throws Exception {
        var source =
                source(
                        SamplePictures.jpeg(1400, 900),
                        FileFormat.JPEG,
                        List.of(320, 640, 960, 1280, 1400));

        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked =
                    IntStream.range(0, 20)
                            .mapToObj(_ -> readers.submit(() -> renditions.make(source)))
                            .toList();
            var promises = new java.util.ArrayList<Object>();
            for (var answer : asked) {
                promises.add(answer.get());
                answer.get().get();
            }
            assertThat(promises.stream().distinct().collect(Collectors.toSet()).size())
                    .isLessThan(20);
        }
        for (var width : source.widths()) {
            assertThat(renditions.of(source, width, Encoding.JPEG)).isNotEmptyFile();
        }
    }

    @Test
    void makesALostRenditionAnew() throws IOException {
        var content = SamplePictures.jpeg(350, 250);
        var place = made(content, FileFormat.JPEG, 350, Encoding.JPEG);
        Files.delete(place);

        assertThat(made(content, FileFormat.JPEG, 350, Encoding.JPEG)).isNotEmptyFile();
    }

    private static double latitude(byte[] content) throws Exception {
        var place =
                ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                        .getFirstDirectoryOfType(GpsDirectory.class);
        return Optional.ofNullable(place)
                .map(GpsDirectory::getGeoLocation)
                .orElseThrow()
                .getLatitude();
    }

    private Path made(byte[] content, FileFormat format, int width, Encoding encoding)
            throws IOException {
        return renditions.of(source(content, format, List.of(width)), width, encoding);
    }

    private Renditions.Source source(byte[] content, FileFormat format, List<Integer> widths)
            throws IOException {
        return new Renditions.Source(keep(content), format, widths);
    }

    private ContentHash keep(byte[] content) throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(content), 10_000_000)) {
            store.keep(incoming);
            return incoming.hash();
        }
    }

    private BufferedImage read(Path place) throws IOException {
        return read(place, Encoding.JPEG);
    }

    private BufferedImage read(Path place, Encoding encoding) throws IOException {
        var format = encoding == Encoding.WEBP ? FileFormat.WEBP : FileFormat.JPEG;
        return reader.read(place, format, 100_000_000);
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 150 && colour.getBlue() < 80;
    }

    /** Blue as printers mix it: cyan and magenta. */
    private static byte[] cmyk(int width, int height) throws IOException {
        var raster =
                java.awt.image.Raster.createInterleavedRaster(
                        java.awt.image.DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {255, 150, 0, 0});
            }
        }
        var space =
                com.twelvemonkeys.imageio.color.ColorSpaces.getColorSpace(
                        com.twelvemonkeys.imageio.color.ColorSpaces.CS_GENERIC_CMYK);
        var model =
                new java.awt.image.ComponentColorModel(
                        space, false, false, java.awt.Transparency.OPAQUE, 0);
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(model, raster, false, null), "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] linearProfile() throws IOException {
        var out = new ByteArrayOutputStream();
        out.writeBytes("linear\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var packed = new DeflaterOutputStream(out)) {
            packed.write(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        }
        return out.toByteArray();
    }
}
