package vn.conglang.newsroom.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.EditionId;
import vn.conglang.core.IdempotencyKey;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.media.FileAccess;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.BodyHtml;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.SavedMeanwhile;
import vn.conglang.newsroom.edition.SavingWay;
import vn.conglang.newsroom.reading.OpenEdition;
import vn.conglang.newsroom.word.Finding.Kind;
import vn.conglang.newsroom.word.WordCorpus.Sample;
import vn.conglang.newsroom.writing.SaveRevision;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** Text that comes out of files: clean, told what is missing, and never over somebody's words. */
@RoomTest
@Clause("8.a")
class ImportWordTests {

    private static final Content NOTHING =
            new Content("", "", "", ItemKind.BRIEF, null, null, List.of(), List.of(), "", "");

    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired ImportWord importing;
    @Autowired ConvertText converting;
    @Autowired WordImports imports;
    @Autowired SaveRevision saving;
    @Autowired FileAccess files;
    @Autowired JdbcClient jdbc;

    static Stream<Sample> corpus() {
        return WordCorpus.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void eachFileBecomesCleanOrIsRefusedClearly(Sample sample) {
        if (!sample.refusal().isEmpty()) {
            assertThatThrownBy(() -> begin(NOTHING, sample.name(), sample.file()))
                    .asInstanceOf(type(Refused.class))
                    .extracting(Refused::reasons)
                    .satisfies(reasons -> {
                        assertThat(reasons)
                                .extracting(Refusal::key)
                                .containsExactly(sample.refusal());
                        assertThat(reasons).extracting(Refusal::field).containsExactly("word");
                    });
            return;
        }
        var id = begin(NOTHING, sample.name(), sample.file());

        var body = stories.open(id).content().body();
        assertThat(body.replaceAll("data-picture=\"\\d+\"", "data-picture=\"#\""))
                .isEqualTo(sample.body());
        assertThat(BodyHtml.clean(body)).isEqualTo(body);
        var told =
                imports.of(id).getFirst().findings().stream()
                        .map(Finding::kind)
                        .collect(Collectors.toSet());
        assertThat(told).containsAll(sample.told());
        told.remove(Kind.STYLES_DROPPED);
        assertThat(sample.told()).containsAll(told);
    }

    @Test
    void theCorpusIsLargeAndVaried() {
        assertThat(WordCorpus.all().map(Sample::name).distinct().count())
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void theTitleIsTheFilesOwnOrItsName() {
        var called = WordDocument.of().body(WordDocument.p("Title", "Mưa đá ở Pha Long"));
        assertThat(stories.open(begin(NOTHING, "a.docx", called.bytes())).content().title())
                .isEqualTo("Mưa đá ở Pha Long");

        var plain = WordDocument.of("Không có đầu đề.");
        assertThat(stories.open(begin(NOTHING, "Tin bão.docx", plain.bytes())).content().title())
                .isEqualTo("Tin bão");
    }

    @Test
    void whatWasTypedIsASavedStateOfItsOwn() {
        var id = stories.draft();
        var before = stories.open(id).content();
        var typed = with(before, "<p>Gõ dở chưa lưu.</p>");

        importing.into(id, stories.version(id), typed, word("Từ tệp."), clerk());

        var open = stories.open(id);
        assertThat(open.content().body()).isEqualTo("<p>Từ tệp.</p>");
        assertThat(open.content().title()).isEqualTo(before.title());
        assertThat(open.revisions())
                .extracting(OpenEdition.Saved::way)
                .containsExactly(SavingWay.SAVED, SavingWay.SAVED, SavingWay.IMPORTED);
        assertThat(bodies(id)).contains(before.body(), "<p>Gõ dở chưa lưu.</p>");
        assertThat(trail(id)).contains("newsroom.import-word");
    }

    @Test
    void nothingIsOverwrittenThatSomebodyElseSavedMeanwhile() {
        var id = stories.draft();
        var typed = stories.open(id).content();
        var seen = stories.version(id);
        saving.save(id, seen, with(typed, "<p>Bản của đồng nghiệp.</p>"), clerk());

        assertThatThrownBy(() -> importing.into(id, seen, typed, word("Từ tệp."), clerk()))
                .isInstanceOf(SavedMeanwhile.class);
        assertThat(stories.open(id).content().body()).isEqualTo("<p>Bản của đồng nghiệp.</p>");
        assertThat(imports.of(id)).isEmpty();
    }

    @Test
    void theSameFileSentTwiceComesOnce() {
        var id = stories.draft();
        var typed = stories.open(id).content();
        var seen = stories.version(id);

        importing.into(id, seen, typed, word("Từ tệp."), clerk());
        importing.into(id, seen, typed, word("Từ tệp."), clerk());
        assertThat(imports.of(id)).hasSize(1);

        var key = IdempotencyKey.fresh();
        var unit = stories.cast().unit();
        var first = importing.begin(NOTHING, unit, key, word("Bắt đầu."), clerk());
        assertThat(importing.begin(NOTHING, unit, key, word("Bắt đầu."), clerk())).isEqualTo(first);
    }

    @Test
    void onlyWhoeverMayChangeTheTextMayImportIntoIt() {
        var id = stories.in(EditionState.SUBMITTED);
        var typed = stories.open(id).content();

        assertThatThrownBy(
                        () -> importing.into(id, stories.version(id), typed, word("Lén."), clerk()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        importing.into(
                                id, stories.version(id), typed, word("Lạ."), members.contributor()))
                .isInstanceOf(NoSuchEdition.class);
    }

    @Test
    @Clause("10.2")
    void aSecrecyMarkingIsFoundInWhatCameFromAFile() {
        var id = begin(NOTHING, "mat.docx", WordDocument.of("MẬT", "Nội dung.").bytes());
        assertThat(stories.open(id).dossier().markings()).isNotEmpty();
    }

    @Test
    void thePicturesAreTheSendersOwn() {
        var file =
                new WordDocument()
                        .picture("rId5", "a.png", WordDocument.png(50, 40))
                        .body("<w:p>" + WordDocument.drawing("rId5", "Chợ") + "</w:p>")
                        .bytes();
        var id = begin(NOTHING, "anh.docx", file);
        var picture = stories.open(id).content().files().iterator().next();

        assertThat(files.mayRead(clerk(), picture)).isTrue();
        assertThat(files.mayRead(members.contributor(), picture)).isFalse();
        assertThat(files.mayRead(members.contributor(), imports.of(id).getFirst().original()))
                .isFalse();
    }

    @Test
    void anOldEncodingIsOfferedAndConvertedOnlyWhenAsked() {
        var file =
                new WordDocument()
                        .font(".VnTime")
                        .body("<w:p>" + WordDocument.inFont(".VnTimeH", "héi nghÞ") + "</w:p>")
                        .body(WordDocument.p("§éc lËp - Tù do, n\u00ADíc m¹nh"))
                        .bytes();
        var id = begin(NOTHING, "cu.docx", file);
        var before = stories.open(id).content();
        assertThat(before.body())
                .isEqualTo("<p>héi nghÞ</p><p>§éc lËp - Tù do, n\u2010íc m¹nh</p>");

        var offer = converting.offer(id, before).orElseThrow();
        assertThat(offer.samples()).containsEntry("héi nghÞ", "HỘI NGHỊ");
        assertThat(stories.open(id).content()).isEqualTo(before);

        converting.convert(id, stories.version(id), clerk());

        var open = stories.open(id);
        assertThat(open.content().body())
                .isEqualTo("<p>HỘI NGHỊ</p><p>Độc lập - Tự do, nước mạnh</p>");
        assertThat(open.revisions().getLast().way()).isEqualTo(SavingWay.CONVERTED);
        assertThat(bodies(id)).contains(before.body());
        assertThat(converting.offer(id, open.content())).isEmpty();
        assertThat(trail(id)).contains("newsroom.convert-text");
    }

    @Test
    void oneLetterOfUnicodeDoesNotHideAnOldEncoding() {
        var file =
                new WordDocument()
                        .font(".VnTime")
                        .body(WordDocument.p("Ng\u00ADêi d©n häc kỹ n¨ng"))
                        .bytes();
        var id = begin(NOTHING, "lan.docx", file);

        converting.convert(id, stories.version(id), clerk());

        assertThat(stories.open(id).content().body()).isEqualTo("<p>Người dân học kỹ năng</p>");
    }

    @Test
    void aConversionOfWhatSomebodyElseChangedIsRefused() {
        var id = begin(NOTHING, "cu.docx", oldFile());
        var seen = stories.version(id);
        saving.save(
                id,
                seen,
                with(stories.open(id).content(), "<p>Céng hoµ x· héi chñ nghÜa</p>"),
                clerk());

        assertThatThrownBy(() -> converting.convert(id, seen, clerk()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("SavedMeanwhile");
    }

    private static byte[] oldFile() {
        return new WordDocument()
                .font("VNI-Times")
                .body(WordDocument.p("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))
                .bytes();
    }

    private Member clerk() {
        return stories.cast().clerk();
    }

    private EditionId begin(Content typed, String name, byte[] file) {
        return importing.begin(
                typed,
                stories.cast().unit(),
                IdempotencyKey.fresh(),
                new WordFile(name, new ByteArrayResource(file)),
                clerk());
    }

    private static WordFile word(String text) {
        return new WordFile("tu-tep.docx", new ByteArrayResource(WordDocument.of(text).bytes()));
    }

    private static Content with(Content content, String body) {
        return new Content(
                content.title(),
                content.summary(),
                body,
                content.kind(),
                content.section(),
                content.lead(),
                content.attachments(),
                content.authors(),
                content.source(),
                content.photographer());
    }

    private List<String> bodies(EditionId id) {
        return jdbc.sql("select body from revision where edition_id = :id order by number")
                .param("id", id.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> trail(EditionId id) {
        return jdbc.sql(
                        "select action from trail where subject_kind = 'edition' and subject_id = :id")
                .param("id", id.toString())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
