package vn.conglang.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.conglang.newsroom.web.Screens.typed;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.conglang.core.EditionId;
import vn.conglang.media.SampleDocuments;
import vn.conglang.media.Uploads;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.Attachment;
import vn.conglang.newsroom.content.Content;
import vn.conglang.newsroom.section.ApprovalMode;
import vn.conglang.newsroom.web.Screens.Answer;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.testing.Stories;

/** What comes through the newsroom's writing forms, from the careless and from the crafty. */
@RoomTest
class SavingTests {

    private static final String NEW = "/toa-soan/tin-bai/moi";
    private static final String COUNTER = "/toa-soan/tin-bai/tai-quay";

    @Autowired MockMvc mvc;
    @Autowired Stories stories;
    @Autowired Members members;
    @Autowired Uploads uploads;

    private Screens screens;

    @BeforeEach
    void open() {
        screens = new Screens(mvc);
    }

    @Test
    void savesWhatIsTypedAndGoesOnWithIt() throws Exception {
        var clerk = stories.cast().clerk();
        var form = screens.open(NEW, clerk).is(200).form("/moi");

        var saved =
                screens.send(typed(form, "title", "Mưa đá", "body", "<p>Sáng sớm</p>"), clerk)
                        .is(302);

        assertThat(saved.goesTo()).matches("/toa-soan/tin-bai/\\d+/sua");
        assertThat(screens.open(saved.goesTo(), clerk).value("title")).isEqualTo("Mưa đá");
    }

    @Test
    @Clause("8.a")
    void showsBothTextsToTheSecondOfTwoEditors() throws Exception {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var first = stories.cast().support();
        var second = members.supportTeam();
        var ours = screens.open(edit(id), first).form("/sua");
        var theirs = screens.open(edit(id), second).form("/sua");

        screens.send(typed(ours, "title", "Tựa của người thứ nhất"), first).is(302);
        var conflict =
                screens.send(
                                typed(
                                        theirs,
                                        "title",
                                        "Tựa của người thứ hai",
                                        "summary",
                                        "Tóm tắt khác",
                                        "body",
                                        "<p>Thân bài khác</p>",
                                        "authorName",
                                        "Tẩn A Sài",
                                        "source",
                                        "Nguồn khác"),
                                second)
                        .is(409);

        assertThat(conflict.words()).contains("Tựa của người thứ nhất", first.name());
        assertThat(conflict.page().select("dl.facts").text())
                .contains("Tác giả", "Lù Seo Pao", "Tẩn A Sài", "Nguồn khác")
                .doesNotContain("Chuyên mục");
        assertThat(conflict.page().select(".compared ins").text()).contains("Thân bài khác");
        assertThat(conflict.value("title")).isEqualTo("Tựa của người thứ hai");
        assertThat(conflict.value("summary")).isEqualTo("Tóm tắt khác");
        assertThat(conflict.value("body")).isEqualTo("<p>Thân bài khác</p>");
        assertThat(conflict.value("authorName")).isEqualTo("Tẩn A Sài");
        assertThat(conflict.value("source")).isEqualTo("Nguồn khác");
        assertThat(title(id)).isEqualTo("Tựa của người thứ nhất");

        screens.send(conflict.form("/sua"), second).is(302);
        assertThat(title(id)).isEqualTo("Tựa của người thứ hai");
        var shelf = screens.open(page(id), first).page().select("a[href*=/ban/]");
        assertThat(shelf).hasSizeGreaterThanOrEqualTo(4);
        var aside = screens.open(shelf.get(1).attr("href"), first).is(200);
        assertThat(aside.words())
                .contains("Tựa của người thứ hai", second.name(), "cất riêng, chưa dùng");
        var overwritten = screens.open(shelf.get(2).attr("href"), first).is(200);
        assertThat(overwritten.words())
                .contains("Tựa của người thứ nhất", first.name(), "thay bằng bản sau");
        screens.open(shelf.get(2).attr("href"), members.contributor()).is(404);
    }

    @Test
    @Clause("8.a")
    void letsOneOfTwoEditorsThroughWhoSaveInTheSameMoment() throws Exception {
        var id = stories.editing(Stories.raw(), ApprovalMode.ANY_LEADER);
        var first = stories.cast().support();
        var second = members.supportTeam();
        var ours = typed(screens.open(edit(id), first).form("/sua"), "title", "Một");
        var theirs = typed(screens.open(edit(id), second).form("/sua"), "title", "Hai");

        var answers = together(() -> screens.send(ours, first), () -> screens.send(theirs, second));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(302, 409);
        assertThat(title(id)).isIn("Một", "Hai");
    }

    @Test
    @Clause("10.1")
    void beginsOneItemWithAFormThatIsSentTwice() throws Exception {
        var clerk = stories.cast().clerk();
        var form = typed(screens.open(NEW, clerk).form("/moi"), "title", "Gửi hai lần");
        var again = form;

        var answers = together(() -> screens.send(form, clerk), () -> screens.send(again, clerk));
        var later = screens.send(form, clerk).is(302);

        assertThat(answers).extracting(Answer::status).containsOnly(302);
        assertThat(answers).extracting(Answer::goesTo).containsOnly(later.goesTo());
    }

    @Test
    @Clause("7.1")
    void takesInOnceWhatTheCounterSendsTwice() throws Exception {
        var office = stories.cast().office();
        var form =
                typed(
                        screens.open(COUNTER, office).form("/tai-quay"),
                        "title",
                        "Tin nhận một lần",
                        "summary",
                        "Tóm tắt",
                        "body",
                        "<p>Nội dung</p>",
                        "authorName",
                        "Sùng Seo Lử",
                        "authorShare",
                        "100",
                        "broughtBy",
                        "Sùng Seo Lử, 0912 000 000",
                        "noStateSecret",
                        "true",
                        "ownWorkOrLicensed",
                        "true",
                        "contentIsAccurate",
                        "true");

        var first = screens.send(form, office).is(302);

        assertThat(screens.send(form, office).is(302).goesTo()).isEqualTo(first.goesTo());
        assertThat(screens.open(first.goesTo(), office).is(200).html())
                .contains("Tin nhận một lần", "Tiếp nhận");
    }

    @Test
    void showsPlainTextToWhoeverHasNoEditor() throws Exception {
        var clerk = stories.cast().clerk();
        var form = screens.open(NEW, clerk).form("/moi");
        var page =
                screens.send(
                                typed(
                                        form,
                                        "title",
                                        "Tựa",
                                        "body",
                                        "Giá < 5 & rẻ\nhơn.\n\nĐoạn hai."),
                                clerk)
                        .is(302)
                        .goesTo();
        var again = screens.open(page, clerk);
        assertThat(again.value("body")).isEqualTo("Giá < 5 & rẻ\nhơn.\n\nĐoạn hai.");

        screens.send(typed(again.form("/sua"), "body", again.value("body") + "\n\nĐoạn ba."), clerk)
                .is(302);

        assertThat(stories.open(new EditionId(Long.parseLong(page.split("/")[3]))).content().body())
                .isEqualTo("<p>Giá &lt; 5 &amp; rẻ<br>hơn.</p><p>Đoạn hai.</p><p>Đoạn ba.</p>");
    }

    @Test
    @Clause("10.1")
    void showsBothTextsWhereTheSameFormComesBackWithOtherWords() throws Exception {
        var clerk = stories.cast().clerk();
        var form = screens.open(NEW, clerk).form("/moi");
        var first = screens.send(typed(form, "title", "Trước khi bấm lùi"), clerk).is(302);

        var conflict = screens.send(typed(form, "title", "Sau khi bấm lùi"), clerk).is(409);

        assertThat(conflict.words()).contains("Trước khi bấm lùi");
        assertThat(conflict.value("title")).isEqualTo("Sau khi bấm lùi");
        var saved = screens.send(conflict.form("/sua"), clerk).is(302);
        assertThat(saved.goesTo()).isEqualTo(first.goesTo());
        assertThat(screens.open(saved.goesTo(), clerk).value("title")).isEqualTo("Sau khi bấm lùi");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsEverythingTyped() throws Exception {
        var office = stories.cast().office();
        var form = screens.open(COUNTER, office).form("/tai-quay");

        var again =
                screens.send(
                                typed(
                                        form,
                                        "title",
                                        "",
                                        "summary",
                                        "Tóm tắt đã gõ",
                                        "body",
                                        "<p>Thân bài đã gõ</p>",
                                        "kind",
                                        "PHOTO",
                                        "leadAlt",
                                        "Mô tả",
                                        "leadCaption",
                                        "Chú thích",
                                        "leadCredit",
                                        "Ảnh của tôi",
                                        "channel",
                                        "PHONE",
                                        "authorName",
                                        "Sùng Seo Lử, \"nhà báo\" & bạn",
                                        "authorShare",
                                        "một trăm",
                                        "source",
                                        "Đài huyện",
                                        "photographer",
                                        "Giàng Phà",
                                        "noStateSecret",
                                        "true"),
                                office)
                        .is(422);

        assertThat(again.beside("title")).contains("Xin nhập tiêu đề");
        assertThat(again.beside("broughtBy")).contains("Xin ghi người mang tin, bài đến");
        assertThat(again.beside("contentIsAccurate")).contains("cam đoan");
        assertThat(again.page().select(".error-summary a[href=#f-title]")).hasSize(1);
        assertThat(again.value("summary")).isEqualTo("Tóm tắt đã gõ");
        assertThat(again.value("body")).isEqualTo("<p>Thân bài đã gõ</p>");
        assertThat(again.page().select("[name=kind] [selected]").val()).isEqualTo("PHOTO");
        assertThat(again.page().select("[name=channel] [selected]").val()).isEqualTo("PHONE");
        assertThat(again.value("leadAlt")).isEqualTo("Mô tả");
        assertThat(again.value("leadCaption")).isEqualTo("Chú thích");
        assertThat(again.value("leadCredit")).isEqualTo("Ảnh của tôi");
        assertThat(again.value("authorName")).isEqualTo("Sùng Seo Lử, \"nhà báo\" & bạn");
        assertThat(again.value("authorShare")).isEqualTo("một trăm");
        assertThat(again.value("source")).isEqualTo("Đài huyện");
        assertThat(again.value("photographer")).isEqualTo("Giàng Phà");
        assertThat(again.page().select("[name=noStateSecret]").hasAttr("checked")).isTrue();
    }

    @Test
    @Clause("10.3")
    void takesAShareWithItsSignAndRefusesWhatIsNone() throws Exception {
        var clerk = stories.cast().clerk();
        var form = typed(screens.open(NEW, clerk).form("/moi"), "title", "Tựa");

        for (var wrong : List.of("một trăm", "-5", "101", "12345678901234")) {
            var again = screens.send(typed(form, "authorShare", wrong), clerk).is(422);
            assertThat(again.beside("authors")).contains("số nguyên từ 0 đến 100");
            assertThat(again.value("authorShare")).isEqualTo(wrong);
        }
        var saved = screens.send(typed(form, "authorShare", "100 %"), clerk).is(302);
        assertThat(screens.open(saved.goesTo(), clerk).value("authorShare")).isEqualTo("100");
    }

    @Test
    @Clause("8.a")
    void keepsTheDayOfTheEventAndRefusesWhatIsNone() throws Exception {
        var clerk = stories.cast().clerk();
        var form = typed(screens.open(NEW, clerk).form("/moi"), "title", "Tựa");

        var again = screens.send(typed(form, "eventOn", "hôm qua"), clerk).is(422);
        assertThat(again.beside("eventOn")).contains("không đọc được");
        assertThat(again.value("eventOn")).isEqualTo("hôm qua");
        var saved = screens.send(typed(form, "eventOn", "2026-11-23"), clerk).is(302);
        assertThat(screens.open(saved.goesTo(), clerk).value("eventOn")).isEqualTo("2026-11-23");
    }

    @Test
    void everyLinkOfTheSummaryLeadsToAField() throws Exception {
        var clerk = stories.cast().clerk();
        var form = screens.open(NEW, clerk).form("/moi");

        var again =
                screens.send(
                                typed(form, "title", "", "authorStaff", "987654321"),
                                clerk,
                                "attachment",
                                "987654321",
                                "lead",
                                "987654321")
                        .is(422);

        var links = again.page().select(".error-summary a[href^=#]");
        assertThat(links).hasSizeGreaterThanOrEqualTo(3);
        for (var link : links) {
            assertThat(again.page().select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
            var field = link.attr("href").substring(3);
            assertThat(again.beside(field)).as(field).isNotEmpty();
        }
    }

    @Test
    void keepsACommaInTheNameOfTheOnlyFile() throws Exception {
        var clerk = stories.cast().clerk();
        var file =
                uploads.bringIn(
                        "phu-luc.docx",
                        new ByteArrayInputStream(SampleDocuments.docx("Phụ lục")),
                        clerk);
        var id =
                stories.draft(
                        new Content(
                                Stories.title(),
                                "",
                                "<p>x</p>",
                                ItemKind.BRIEF,
                                null,
                                null,
                                List.of(new Attachment(file.id(), "Tệp")),
                                List.of(),
                                "",
                                ""));
        var form = screens.open(edit(id), clerk).form("/sua");

        screens.send(typed(form, "attachmentTitle", "Phụ lục 1, biểu số 2"), clerk).is(302);

        assertThat(stories.open(id).content().attachments())
                .extracting(Attachment::title)
                .containsExactly("Phụ lục 1, biểu số 2");
    }

    @Test
    @Clause({"10.1", "10.3"})
    void changesNothingByForgedFields() throws Exception {
        var clerk = stories.cast().clerk();
        var id = stories.draft();
        var other = stories.draft();
        var before = stories.open(id).edition();
        var otherBefore = stories.open(other);
        var form = typed(screens.open(edit(id), clerk).form("/sua"), "title", "Tựa mới");

        screens.send(
                        form,
                        clerk,
                        "id",
                        other.toString(),
                        "edition",
                        other.toString(),
                        "unit",
                        members.unit().toString(),
                        "state",
                        "PUBLISHED",
                        "submitter",
                        stories.cast().head().id().toString(),
                        "signedOff",
                        "true",
                        "channel",
                        "PHONE",
                        "broughtBy",
                        "Ai đó",
                        "post",
                        "HEAD_EDITOR",
                        "who",
                        stories.cast().head().id().toString())
                .is(302);

        var after = stories.open(id).edition();
        assertThat(after.state()).isEqualTo(EditionState.DRAFT);
        assertThat(after.unit()).isEqualTo(before.unit());
        assertThat(after.submitter()).isEqualTo(clerk.id());
        assertThat(after.channel()).isEqualTo(before.channel());
        assertThat(after.arrival().broughtBy()).isEmpty();
        assertThat(after.signedOff()).isNull();
        assertThat(stories.open(other).content()).isEqualTo(otherBefore.content());
        assertThat(stories.open(other).edition().version())
                .isEqualTo(otherBefore.edition().version());
    }

    @Test
    @Clause("10.1")
    void refusesAForgedUnitAndAForgedAuthor() throws Exception {
        var clerk = stories.cast().clerk();
        var form = screens.open(NEW, clerk).form("/moi");
        form.select("[name=unit]").remove();

        var foreign =
                screens.send(
                                typed(
                                        form,
                                        "title",
                                        "Tựa",
                                        "authorStaff",
                                        members.nobody().id().toString()),
                                clerk,
                                "unit",
                                members.unit().toString())
                        .is(422);

        assertThat(foreign.words()).contains("không được phân công viết cho đơn vị này");
        var author = screens.send(form, clerk, "unit", stories.cast().unit().toString()).is(422);
        assertThat(author.beside("authors")).contains("tài khoản không mang tên");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attachment[300]",
                "authorName[100000]",
                "authorName[x]",
                "lead",
                "version",
                "attachment",
                "removeLead",
                "leadUpload",
                "class.module.classLoader.urls[0]",
                "noStateSecret[0].x"
            })
    void neverBreaksOnAFieldOfAnotherShape(String name) throws Exception {
        var clerk = stories.cast().clerk();
        var form = screens.open(NEW, clerk).form("/moi");

        var answer = screens.send(typed(form, "title", "Tựa"), clerk, name, "không phải số");

        assertThat(answer.status()).as(answer.html()).isLessThan(500);
        var empty = screens.send(typed(form, "title", "Tựa"), clerk, name, "");
        assertThat(empty.status()).as(empty.html()).isLessThan(500);
    }

    @Test
    void refusesTenMegabytesInAnyField() throws Exception {
        var clerk = stories.cast().clerk();
        var huge = "a".repeat(10_000_000);
        for (var field : List.of("title", "body", "summary", "source", "authorName", "leadAlt")) {
            var form = typed(screens.open(NEW, clerk).form("/moi"), "title", "Tựa");

            // Captions of a picture count only where there is one.
            var lead = stories.picture(clerk).toString();
            var answer = screens.send(typed(form, field, huge), clerk, "lead", lead).is(422);

            var beside = field.equals("authorName") ? "authors" : field;
            assertThat(answer.beside(beside)).as(field).contains("10.000.000");
            assertThat(answer.value(field)).as(field).hasSize(huge.length());
        }
    }

    @Test
    void storesOddLettersInOneFormAndShowsThem() throws Exception {
        var clerk = stories.cast().clerk();
        var odd =
                Normalizer.normalize("\u202EChợ\u200B phiên\u2066\uFEFF ", Normalizer.Form.NFD)
                        + "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDFB\uD83C\uDDF3";
        var form = screens.open(NEW, clerk).form("/moi");

        var saved = screens.send(typed(form, "title", odd, "authorName", odd), clerk).is(302);

        var shown = screens.open(saved.goesTo(), clerk);
        var stored =
                "Chợ phiên \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDFB\uD83C\uDDF3";
        assertThat(shown.value("title")).isEqualTo(stored);
        assertThat(shown.value("authorName")).isEqualTo(stored);
        assertThat(Normalizer.isNormalized(shown.value("title"), Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void takesATitleOfInvisibleLettersForNone() throws Exception {
        var clerk = stories.cast().clerk();
        var form = screens.open(NEW, clerk).form("/moi");

        var again = screens.send(typed(form, "title", "\u200B\u202E\u2060 \u00A0"), clerk).is(422);

        assertThat(again.beside("title")).contains("Xin nhập tiêu đề");
    }

    @Test
    @Clause({"10.2", "8.c"})
    void stopsASecrecyMarkingWithAnExplanation() throws Exception {
        var office = stories.cast().office();
        var form = screens.open(COUNTER, office).form("/tai-quay");

        var stopped =
                screens.send(
                                typed(
                                        form,
                                        "title",
                                        "Kế hoạch",
                                        "body",
                                        "<p>TỐI MẬT</p><p>Kế hoạch phòng thủ</p>",
                                        "broughtBy",
                                        "Văn thư",
                                        "noStateSecret",
                                        "true",
                                        "ownWorkOrLicensed",
                                        "true",
                                        "contentIsAccurate",
                                        "true"),
                                office)
                        .is(422);

        assertThat(stopped.beside("body"))
                .contains("TỐI MẬT", "bí mật nhà nước không được đưa lên cổng", "10.2");
        assertThat(stopped.value("title")).isEqualTo("Kế hoạch");
    }

    @Test
    @Clause({"10.2", "8.c"})
    void stopsAMarkedDraftWhenItIsSentIn() throws Exception {
        var clerk = stories.cast().clerk();
        var id = stories.draft(Stories.content("<p>MẬT</p><p>Nội dung</p>", null));
        var form =
                typed(
                        screens.open(page(id), clerk).form("/gui"),
                        "noStateSecret",
                        "true",
                        "ownWorkOrLicensed",
                        "true",
                        "contentIsAccurate",
                        "true");

        var stopped = screens.send(form, clerk).is(422);

        assertThat(stopped.page().select(".error-summary").text())
                .contains("bí mật nhà nước không được đưa lên cổng", "10.2");
        assertThat(stories.state(id)).isEqualTo(EditionState.DRAFT);
    }

    private String title(EditionId id) {
        return stories.open(id).content().title();
    }

    private static String page(EditionId id) {
        return "/toa-soan/tin-bai/" + id;
    }

    private static String edit(EditionId id) {
        return page(id) + "/sua";
    }

    /** The answers to two requests sent at once. */
    static List<Answer> together(Callable<Answer> one, Callable<Answer> two) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, two)).stream()
                    .map(answer -> Objects.requireNonNull(answer.resultNow()))
                    .toList();
        }
    }
}
