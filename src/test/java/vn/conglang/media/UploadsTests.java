package vn.conglang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refused;
import vn.conglang.media.store.ContentStore;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.web.Texts;

/** What comes in, what is turned away, and what the person is told. */
@RoomTest
@Clause("14.3")
class UploadsTests {

    @Autowired Uploads uploads;
    @Autowired StoredFiles files;
    @Autowired ContentStore store;
    @Autowired Members members;
    @Autowired Texts texts;
    @Autowired JdbcClient jdbc;
    @Autowired MediaLimits limits;

    static Stream<Arguments> accepted() {
        return Stream.of(
                argumentSet("JPEG", "anh.jpg", SamplePictures.jpeg(80, 60), "image/jpeg"),
                argumentSet("PNG", "anh.png", SamplePictures.png(80, 60), "image/png"),
                argumentSet("WebP", "anh.webp", SamplePictures.webp(80, 60), "image/webp"),
                argumentSet("GIF", "anh.gif", SamplePictures.gif(80, 60), "image/gif"),
                argumentSet("PDF", "van-ban.pdf", SampleDocuments.pdf("Chao"), "application/pdf"),
                argumentSet(
                        "DOCX",
                        "van-ban.docx",
                        SampleDocuments.docx("Chào"),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                argumentSet(
                        "XLSX",
                        "bang.xlsx",
                        SampleDocuments.xlsx("Chào"),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                argumentSet(
                        "ODT",
                        "van-ban.odt",
                        SampleDocuments.odt("Chào"),
                        "application/vnd.oasis.opendocument.text"));
    }

    @ParameterizedTest
    @MethodSource
    void accepted(String name, byte[] content, String mediaType) {
        var who = members.contributor();

        var file = accept(name, content, who);

        assertThat(files.find(file.id())).contains(file);
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.bytes()).isEqualTo(content.length);
        assertThat(file.uploadedBy()).isEqualTo(who.id());
        assertThat(file.isPicture()).isEqualTo(mediaType.startsWith("image/"));
        if (file.isPicture()) {
            assertThat(file.picture()).isEqualTo(new Picture(file.id(), 80, 60));
        }
    }

    static Stream<Arguments> refused() {
        var html = "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>";
        var svg = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"></svg>";
        var program = new byte[600];
        System.arraycopy(text("MZ"), 0, program, 0, 2);
        program[60] = (byte) 128;
        System.arraycopy(text("PE\0\0"), 0, program, 128, 4);
        return Stream.of(
                argumentSet("nothing", "rong.jpg", new byte[0], "“rong.jpg” trống"),
                argumentSet(
                        "a page as JPEG", "anh.jpg", text(html), "“anh.jpg” thực ra là trang web"),
                argumentSet("a page as PDF", "a.pdf", text(html), "thực ra là trang web"),
                argumentSet("a program as PDF", "hoa-don.pdf", program, "thực ra là chương trình"),
                argumentSet(
                        "a script as PNG", "a.png", text("#!/bin/sh\nrm -rf /\n"), "chương trình"),
                argumentSet("SVG", "hinh.svg", text(svg), "hình vẽ SVG"),
                argumentSet("SVG as PNG", "hinh.png", text(svg), "hình vẽ SVG"),
                argumentSet("plain text", "ghi-chu.docx", text("Chào bà con."), "tệp chữ thuần"),
                argumentSet("old Word", "cu.doc", oldOffice(), "tệp Office kiểu cũ"),
                argumentSet("HEIC", "IMG_1.HEIC", heic(), "ảnh HEIC của iPhone"),
                argumentSet("ZIP", "tep.zip", zip(Map.of("a.txt", "a")), "tệp nén"),
                argumentSet("ZIP as DOCX", "tep.docx", zip(Map.of("a.txt", "a")), "tệp nén"),
                argumentSet("macros by type", "a.docx", macrosByType(), "có macro"),
                argumentSet("macros by part", "a.docx", macrosByPart(), "có macro"),
                argumentSet("macros in Writer", "a.odt", writerMacros(), "có macro"),
                argumentSet("slides", "a.docx", slides(), "tệp Office loại khác"),
                argumentSet("Writer drawing", "a.odt", drawing(), "tệp Office loại khác"),
                argumentSet("locked Writer", "a.odt", lockedWriter(), "đặt mật khẩu"),
                argumentSet("locked PDF", "a.pdf", SampleDocuments.lockedPdf(), "đặt mật khẩu"),
                argumentSet("cut DOCX", "a.docx", cut(SampleDocuments.docx("Chào")), "bị hỏng"),
                argumentSet("DOCX with bad XML", "a.docx", badXml(), "bị hỏng"),
                argumentSet("DOCX with entities", "a.docx", entities(), "bị hỏng"),
                argumentSet("cut PDF", "a.pdf", text("%PDF-1.7\nnot much of it"), "bị hỏng"),
                argumentSet(
                        "endless PDF",
                        "a.pdf",
                        text("%PDF-1.4\n1 0 obj " + "[".repeat(500_000)),
                        "bị hỏng"),
                argumentSet("cut JPEG", "a.jpg", cut(SamplePictures.jpeg(300, 200)), "bị hỏng"),
                argumentSet("cut PNG", "a.png", cut(SamplePictures.png(300, 200)), "bị hỏng"),
                argumentSet("cut GIF", "a.gif", cut(SamplePictures.gif(300, 200)), "bị hỏng"),
                argumentSet("cut WebP", "a.webp", cut(SamplePictures.webp(300, 200)), "bị hỏng"),
                argumentSet(
                        "JPEG header only",
                        "a.jpg",
                        new byte[] {-1, -40, -1, -32, 0, 16},
                        "bị hỏng"),
                argumentSet(
                        "pixel bomb",
                        "bom.png",
                        SamplePictures.pngHeader(50_000, 50_000),
                        "rộng 50.000 × 50.000 điểm ảnh, vượt mức 60 triệu"),
                argumentSet(
                        "ribbon",
                        "dai.png",
                        SamplePictures.png(100, 801),
                        "cao quá 8 lần chiều rộng"),
                argumentSet(
                        "list of parts that fills the memory",
                        "loai.docx",
                        withPart("[Content_Types].xml", 5_000_000),
                        "bị hỏng"),
                argumentSet(
                        "text that fills the memory",
                        "dai.docx",
                        withPart("word/document.xml", 70_000_000),
                        "quá nhiều dữ liệu khi giải nén"),
                argumentSet("zip bomb", "bom.docx", zipBomb(), "quá nhiều dữ liệu khi giải nén"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String name, byte[] content, String message) {
        var who = members.contributor();

        var refused = catchThrowableOfType(Refused.class, () -> accept(name, content, who));

        assertThat(refused.reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.field()).isEqualTo("file");
                    assertThat(texts.of(Texts.VIETNAMESE, reason)).contains(message);
                });
    }

    @Test
    void refusesAPictureOverItsLimitAndADocumentOverHis() {
        var padding = new byte[(int) limits.picture().toBytes() + 1];
        var picture = SamplePictures.png(10, 10);
        System.arraycopy(picture, 0, padding, 0, picture.length);

        assertThat(message("to.png", padding))
                .contains("Ảnh được gửi tối đa 20 MB, tài liệu tối đa 30 MB");
        assertThat(message("to.pdf", new byte[(int) limits.document().toBytes() + 1]))
                .contains("quá lớn");
    }

    @Test
    void namesWhatItFoundWithTheEndingThatFits() {
        var file = accept("anh.jpg", SamplePictures.png(10, 10), members.contributor());

        assertThat(file.name()).isEqualTo("anh.png");
    }

    @Test
    void neverTakesANameForAPath() throws Exception {
        var file =
                accept(
                        "../../../etc/cron.d/x.png",
                        SamplePictures.png(11, 10),
                        members.contributor());

        assertThat(file.name()).isEqualTo("x.png");
        assertThat(Files.exists(store.original(files.original(file.id()).orElseThrow().hash())))
                .isTrue();
    }

    @Test
    void keepsEqualContentOnceHoweverManySendItAtOnce() throws Exception {
        var content = SamplePictures.jpeg(333, 222);
        var senders = new ArrayList<Callable<StoredFile>>();
        for (var i = 0; i < 8; i++) {
            var who = members.contributor();
            senders.add(() -> accept("chung.jpg", content, who));
        }

        try (var executor = Executors.newFixedThreadPool(8)) {
            var hashes = new java.util.HashSet<Object>();
            for (var sent : executor.invokeAll(senders)) {
                hashes.add(files.original(sent.get().id()).orElseThrow().hash());
            }
            assertThat(hashes).hasSize(1);
        }
    }

    @Test
    void stopsWhoSendsTooManyAndLetsThemGoOnLater() {
        var who = members.contributor();
        var start = Instant.parse("2026-11-23T02:00:00Z");
        OfficeClock.at(
                start,
                () -> {
                    for (var i = 0; i < limits.uploads(); i++) {
                        // Turned away, and counted nevertheless: checking costs.
                        assertThat(message("a.txt", text("a"), who)).contains("tệp chữ thuần");
                    }
                    assertThat(message("a.png", SamplePictures.png(9, 9), who))
                            .contains("mỗi người được gửi 60 tệp trong 10 phút");
                });
        OfficeClock.at(
                start.plus(Duration.ofMinutes(11)),
                () -> assertThat(accept("a.png", SamplePictures.png(9, 9), who)).isNotNull());
    }

    @Test
    void tellsTheTrail() {
        var file = accept("so-lieu.xlsx", SampleDocuments.xlsx("Số liệu"), members.contributor());

        var told =
                jdbc.sql(
                                "select count(*) from trail where action = 'media.upload' and subject_id = :id")
                        .param("id", file.id().toString())
                        .query(Long.class)
                        .single();
        assertThat(told).isEqualTo(1);
    }

    @Test
    @Clause("18")
    void refusesWhoDoesNotWrite() {
        assertThat(message("a.png", SamplePictures.png(9, 9), members.technicalAdministrator()))
                .contains("Chỉ người được giao viết bài");
    }

    private String message(String name, byte[] content) {
        return message(name, content, members.contributor());
    }

    private String message(String name, byte[] content, Member who) {
        var refused = catchThrowableOfType(Refused.class, () -> accept(name, content, who));
        return texts.of(Texts.VIETNAMESE, refused.reasons().getFirst());
    }

    private StoredFile accept(String name, byte[] content, Member who) {
        return uploads.accept(name, new ByteArrayInputStream(content), who);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] cut(byte[] file) {
        return SamplePictures.cut(file);
    }

    private static byte[] zip(Map<String, String> parts) {
        return SampleDocuments.zip(parts);
    }

    private static byte[] macrosByType() {
        var parts = SampleDocuments.docxParts("Chào");
        parts.put(
                "[Content_Types].xml",
                SampleDocuments.contentTypes(
                        "/word/document.xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        return zip(parts);
    }

    private static byte[] macrosByPart() {
        var parts = SampleDocuments.docxParts("Chào");
        parts.put("word/vbaProject.bin", "Sub AutoOpen()");
        return zip(parts);
    }

    private static byte[] writerMacros() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "<office/>");
        parts.put("Basic/Standard/Module1.xml", "<module/>");
        return zip(parts);
    }

    private static byte[] slides() {
        return zip(
                Map.of(
                        "[Content_Types].xml",
                        SampleDocuments.contentTypes(
                                "/ppt/presentation.xml",
                                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")));
    }

    private static byte[] drawing() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.graphics");
        parts.put("content.xml", "<office/>");
        return zip(parts);
    }

    private static byte[] lockedWriter() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
        parts.put("content.xml", "\u0001\u0002");
        return zip(parts);
    }

    private static byte[] badXml() {
        var parts = SampleDocuments.docxParts("Chào");
        parts.put("word/document.xml", "<w:document><w:p>");
        return zip(parts);
    }

    private static byte[] entities() {
        var parts = SampleDocuments.docxParts("Chào");
        parts.put(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>");
        return zip(parts);
    }

    private static byte[] withPart(String part, int size) {
        var parts = SampleDocuments.docxParts("Chào");
        var xml = parts.get(part);
        parts.put(part, xml + "<!--" + " ".repeat(size) + "-->");
        return zip(parts);
    }

    /** Texts in a PNG unpack to a thousand times what they are; nobody asks for them. */
    @Test
    void takesAPictureWhoseNotesUnpackWithoutBound() {
        var who = members.contributor();
        var note = SamplePictures.withChunk(SamplePictures.png(30, 20), "zTXt", bombNote());

        assertThat(accept("chu-thich.png", note, who).isPicture()).isTrue();
    }

    private static byte[] bombNote() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {'x', 0, 0});
        try (var packed = new DeflaterOutputStream(bytes)) {
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 2_100; megabyte++) {
                packed.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zipBomb() {
        var parts = SampleDocuments.docxParts("Chào");
        var zeros = "0".repeat(50_000_000);
        for (var i = 0; i < 9; i++) {
            parts.put("word/media/" + i, zeros);
        }
        return zip(parts);
    }

    private static byte[] oldOffice() {
        var file = new byte[2048];
        var start = new int[] {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
        for (var i = 0; i < start.length; i++) {
            file[i] = (byte) start[i];
        }
        return file;
    }

    private static byte[] heic() {
        return text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
    }
}
