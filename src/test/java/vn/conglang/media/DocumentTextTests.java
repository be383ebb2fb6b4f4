package vn.conglang.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import vn.conglang.core.FileId;
import vn.conglang.media.intake.FileFormat;
import vn.conglang.media.text.TextReader;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** The words of documents, wherever they stand. */
@RoomTest
@Clause("10.2")
class DocumentTextTests {

    @Autowired Uploads uploads;
    @Autowired DocumentText texts;
    @Autowired TextReader reader;
    @Autowired Members members;
    @TempDir Path folder;

    @Test
    void readsAWordInSeveralRunsAsOne() {
        assertThat(text("a.docx", SampleDocuments.docx("TUYỆT MẬT"))).contains("TUYỆT MẬT");
    }

    @Test
    void readsHeadersNotesAndWatermarks() {
        var parts = SampleDocuments.docxParts("Kính gửi");
        parts.put("word/header1.xml", SampleDocuments.word("hdr", "TỐI MẬT"));
        parts.put("word/footnotes.xml", SampleDocuments.word("footnotes", "Chú thích"));
        parts.put(
                "word/header2.xml",
                "<w:hdr xmlns:w=\"w\" xmlns:v=\"v\"><v:shape><v:textpath string=\"MẬT\"/></v:shape></w:hdr>");

        assertThat(text("a.docx", SampleDocuments.zip(parts)).lines())
                .contains("Kính gửi", "TỐI MẬT", "Chú thích", "MẬT");
    }

    @Test
    void readsWorkbooksWriterFilesAndPdf() {
        assertThat(text("a.xlsx", SampleDocuments.xlsx("Bảng chi"))).isEqualTo("Bảng chi");
        assertThat(text("a.odt", SampleDocuments.odt("Báo cáo <b>tháng</b>")))
                .contains("Báo cáo tháng");
        assertThat(text("a.pdf", SampleDocuments.pdf("Bao cao thang 11")))
                .contains("Bao cao thang 11");
    }

    @Test
    void answersInComposedLetters() {
        assertThat(text("a.docx", SampleDocuments.docx("MA\u0302\u0323T"))).contains("MẬT");
    }

    @Test
    void knowsNoWordsOfPicturesAndUnknownFiles() {
        var who = members.contributor();
        var picture =
                uploads.accept("a.png", new ByteArrayInputStream(SamplePictures.png(5, 5)), who);

        assertThat(texts.of(picture.id())).isEqualTo(new FileText("", true));
        assertThat(texts.of(new FileId(999_999_999))).isEqualTo(new FileText("", true));
    }

    @Test
    void saysWhenItStoppedForTime() throws Exception {
        var impatient = new TextReader(limits(Duration.ZERO, DataSize.ofMegabytes(1)));

        var text = impatient.read(file(SampleDocuments.docx("Chào bà con")), FileFormat.DOCX);

        assertThat(text.complete()).isFalse();
    }

    @Test
    void saysWhenThereWasMoreThanItReads() throws Exception {
        var narrow = new TextReader(limits(Duration.ofMinutes(1), DataSize.ofKilobytes(1)));
        var parts = new LinkedHashMap<>(SampleDocuments.docxParts("Chào"));
        parts.put("word/footer1.xml", SampleDocuments.word("ftr", "chữ ".repeat(2000)));

        var text = narrow.read(file(SampleDocuments.zip(parts)), FileFormat.DOCX);

        assertThat(text.complete()).isFalse();
        assertThat(text.text()).startsWith("Chào");
    }

    @Test
    void opensNothingThatADocumentPointsTo() throws Exception {
        var parts = SampleDocuments.docxParts("Chào");
        var secret = Files.writeString(folder.resolve("secret"), "BÍ MẬT CỦA MÁY");
        parts.put(
                "word/footer1.xml",
                "<!DOCTYPE t [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w><t>&x;</t></w>");

        assertThat(reader.read(file(SampleDocuments.zip(parts)), FileFormat.DOCX).text())
                .doesNotContain("BÍ MẬT CỦA MÁY");
    }

    private String text(String name, byte[] content) {
        var who = members.contributor();
        var file = uploads.accept(name, new ByteArrayInputStream(content), who);
        var found = texts.of(file.id());
        assertThat(found.complete()).isTrue();
        return found.text();
    }

    private Path file(byte[] content) throws Exception {
        return Files.write(folder.resolve("file"), content);
    }

    private static MediaLimits limits(Duration reading, DataSize unpacked) {
        var megabyte = DataSize.ofMegabytes(1);
        return new MediaLimits(megabyte, megabyte, 1, unpacked, 1, Duration.ofMinutes(1), reading);
    }
}
