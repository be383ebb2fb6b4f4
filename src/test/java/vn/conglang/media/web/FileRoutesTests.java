package vn.conglang.media.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.conglang.core.ArticleId;
import vn.conglang.core.FileId;
import vn.conglang.media.Publications;
import vn.conglang.media.SampleDocuments;
import vn.conglang.media.SamplePictures;
import vn.conglang.media.StoredFile;
import vn.conglang.media.Uploads;
import vn.conglang.media.store.ContentHash;
import vn.conglang.media.store.ContentStore;
import vn.conglang.people.Member;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;
import vn.conglang.web.Texts;

/** Who gets which file, and how it is handed over. */
@RoomTest
@Clause("14.3")
class FileRoutesTests {

    // Articles that no other test has.
    private static final AtomicLong ARTICLES = new AtomicLong(7_000_000_000L);

    @Autowired MockMvc mvc;
    @Autowired TooLargeRequests tooLarge;
    @Autowired Uploads uploads;
    @Autowired ContentStore store;
    @Autowired JdbcClient jdbc;
    @Autowired Publications publications;
    @Autowired TransactionOperations transaction;
    @Autowired Members members;

    @Test
    void answersAnUploadWithWhatTheEditorNeeds() throws Exception {
        var file =
                new MockMultipartFile("file", "Chợ phiên.JPG", null, SamplePictures.jpeg(700, 500));

        mvc.perform(
                        multipart("/toa-soan/tep")
                                .file(file)
                                .accept(MediaType.APPLICATION_JSON)
                                .with(csrf())
                                .with(Members.as(members.contributor())))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").isNumber())
                .andExpect(jsonPath("$.name").value("Chợ phiên.jpg"))
                .andExpect(jsonPath("$.kind").value("PICTURE"))
                .andExpect(jsonPath("$.width").value(700))
                .andExpect(jsonPath("$.height").value(500))
                .andExpect(jsonPath("$.preview").value(endsWith("/xem?rong=700")));
    }

    @Test
    void answersARefusedUploadInWords() throws Exception {
        var file = new MockMultipartFile("file", "a.jpg", "image/jpeg", "<html>".getBytes("UTF-8"));

        mvc.perform(
                        multipart("/toa-soan/tep")
                                .file(file)
                                .accept(MediaType.APPLICATION_JSON)
                                .with(csrf())
                                .with(Members.as(members.contributor())))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.message").value(containsString("Cổng nhận ảnh JPEG")));
    }

    @Test
    void asksForAFileWhereNoneWasSent() throws Exception {
        mvc.perform(multipart("/toa-soan/tep").with(csrf()).with(Members.as(members.contributor())))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.message").value("Chưa chọn tệp nào."));
    }

    @Test
    void answersInWordsAlsoWhatTheServerCutsOff() {
        var failure = new MaxUploadSizeExceededException(1);
        var upload = new MockHttpServletRequest("POST", "/toa-soan/tep");
        var other = new MockHttpServletRequest("POST", "/toa-soan/tin-bai");

        var answer = tooLarge.tooLarge(failure, upload, Texts.VIETNAMESE);
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(answer.getBody())
                .hasToString(
                        "Rejected[message=Tệp quá lớn. Ảnh được gửi tối đa 20 MB,"
                                + " tài liệu tối đa 30 MB.]");
        assertThatThrownBy(() -> tooLarge.tooLarge(failure, other, Texts.VIETNAMESE))
                .isSameAs(failure);
    }

    @Test
    void takesNoUploadThatAForeignPageSends() throws Exception {
        mvc.perform(
                        multipart("/toa-soan/tep")
                                .file("file", SamplePictures.png(5, 5))
                                .with(Members.as(members.contributor())))
                .andExpect(status().isForbidden());
    }

    @Test
    void showsAnUnpublishedFileToItsUploaderAndThoseWhoSeeEveryItem() throws Exception {
        var who = members.contributor();
        var picture = picture(who, 640, 480);

        for (var reader : new Member[] {who, members.supportTeam(), members.deputy()}) {
            mvc.perform(get("/toa-soan/tep/" + picture.id()).with(Members.as(reader)))
                    .andExpect(status().isOk())
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("Content-Disposition", startsWith("attachment")))
                    .andExpect(header().string("Cache-Control", "max-age=300, private"));
            mvc.perform(
                            get("/toa-soan/tep/" + picture.id() + "/xem?rong=300")
                                    .with(Members.as(reader)))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("image/jpeg"))
                    .andExpect(header().string("Vary", containsString("Accept")));
        }
    }

    @Test
    void hidesOthersUnpublishedFilesAsIfTheyDidNotExist() throws Exception {
        var picture = picture(members.contributor(), 640, 480);

        for (var stranger :
                new Member[] {
                    members.contributor(), members.technicalAdministrator(), members.nobody()
                }) {
            for (var path : new String[] {"/toa-soan/tep/%s", "/toa-soan/tep/%s/xem"}) {
                var answer =
                        mvc.perform(get(path.formatted(picture.id())).with(Members.as(stranger)))
                                .andExpect(status().isNotFound())
                                .andReturn();
                var unknown =
                        mvc.perform(get(path.formatted(987654321)).with(Members.as(stranger)))
                                .andExpect(status().isNotFound())
                                .andReturn();
                assertThat(answer.getResponse().getHeaderNames())
                        .isEqualTo(unknown.getResponse().getHeaderNames());
            }
        }
    }

    @Test
    void givesThePublicNothingThatIsNotPublished() throws Exception {
        var who = members.contributor();
        var picture = picture(who, 640, 480);
        var document = document(who);

        mvc.perform(get("/anh/" + picture.id() + "-640.jpg")).andExpect(status().isNotFound());
        mvc.perform(get("/anh/" + picture.id() + "-640.webp")).andExpect(status().isNotFound());
        mvc.perform(get(document.address())).andExpect(status().isNotFound());
        mvc.perform(get("/tep/" + picture.id() + "/anh.jpg")).andExpect(status().isNotFound());
    }

    @Test
    void givesThePublicRenditionsOfPublishedPicturesAndNeverTheOriginal() throws Exception {
        var picture = picture(members.contributor(), 640, 480);
        publish(article(), picture.id());

        for (var ending : new String[] {"jpg", "webp"}) {
            mvc.perform(get("/anh/" + picture.id() + "-320." + ending))
                    .andExpect(status().isOk())
                    .andExpect(
                            content()
                                    .contentType(
                                            ending.equals("jpg") ? "image/jpeg" : "image/webp"))
                    .andExpect(header().string("Cache-Control", "no-cache"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().exists("ETag"));
        }
        mvc.perform(get("/anh/" + picture.id() + "-333.jpg")).andExpect(status().isNotFound());
        mvc.perform(get("/anh/" + picture.id() + "-1920.jpg")).andExpect(status().isNotFound());
        mvc.perform(get("/anh/" + picture.id() + "-320.png")).andExpect(status().isNotFound());
        mvc.perform(get("/tep/" + picture.id() + "/anh.jpg")).andExpect(status().isNotFound());
    }

    @Test
    void takesBackWhatIsWithdrawnUnlessAnotherArticleShowsIt() throws Exception {
        var picture = picture(members.contributor(), 640, 480);
        var address = "/anh/" + picture.id() + "-640.jpg";
        var first = article();
        var second = article();
        publish(first, picture.id());
        publish(second, picture.id());

        withdraw(first);
        mvc.perform(get(address)).andExpect(status().isOk());
        withdraw(second);
        mvc.perform(get(address)).andExpect(status().isGone());
        assertThat(publications.isPublic(picture.id())).isFalse();

        publish(first, picture.id());
        mvc.perform(get(address)).andExpect(status().isOk());
    }

    @Test
    void takesBackWhatACorrectionLeavesOut() throws Exception {
        var who = members.contributor();
        var old = picture(who, 640, 480);
        var corrected = picture(who, 650, 480);
        var article = article();

        publish(article, old.id());
        publish(article, corrected.id());

        mvc.perform(get("/anh/" + old.id() + "-640.jpg")).andExpect(status().isGone());
        mvc.perform(get("/anh/" + corrected.id() + "-640.jpg")).andExpect(status().isOk());
    }

    @Test
    void doesNotRevalidateAWithdrawnPictureFromACache() throws Exception {
        var picture = picture(members.contributor(), 640, 480);
        var address = "/anh/" + picture.id() + "-640.jpg";
        var article = article();
        publish(article, picture.id());
        var answer = mvc.perform(get(address)).andReturn().getResponse();
        var tag = Objects.requireNonNull(answer.getHeader("ETag"));

        mvc.perform(get(address).header("If-None-Match", tag)).andExpect(status().isNotModified());
        withdraw(article);
        mvc.perform(get(address).header("If-None-Match", tag)).andExpect(status().isGone());
    }

    @Test
    void handsADocumentOverToBeSavedAndNeverRun() throws Exception {
        var document = document(members.contributor());
        publish(article(), document.id());

        mvc.perform(get(document.address()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(
                        header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        allOf(
                                                startsWith("attachment"),
                                                containsString(
                                                        "filename*=UTF-8''B%C3%A1o%20c%C3%A1o.pdf"))));
        mvc.perform(head(document.address())).andExpect(status().isOk());
        mvc.perform(get("/tep/" + document.id() + "/hoa-don.exe"))
                .andExpect(redirectedUrl(document.address()));
    }

    @Test
    void handsADocumentOverInPieces() throws Exception {
        var document = document(members.contributor());
        publish(article(), document.id());

        mvc.perform(get(document.address()).header("Range", "bytes=0-3"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 0-3/" + document.bytes()))
                .andExpect(content().string("%PDF"));
        mvc.perform(get(document.address()).header("Range", "bytes=99999999-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void saysNotFoundOfTheOneFileThatTheDiskLost() throws Exception {
        var picture = picture(members.contributor(), 731, 412);
        var document = document(members.contributor());
        publish(article(), picture.id(), document.id());
        // Once it was given nobody makes it any more in the background.
        mvc.perform(get("/anh/" + picture.id() + "-320.jpg")).andExpect(status().isOk());
        lose(picture);
        lose(document);

        mvc.perform(get("/anh/" + picture.id() + "-320.jpg")).andExpect(status().isNotFound());
        mvc.perform(get(document.address())).andExpect(status().isNotFound());
    }

    private void lose(StoredFile file) throws IOException {
        var hash =
                jdbc.sql("select sha256 from media_file where id = :id")
                        .param("id", file.id().value())
                        .query(String.class)
                        .single();
        var lost = new ContentHash(hash);
        Files.delete(store.original(lost));
        var made = Objects.requireNonNull(store.rendition(lost, "").getParent());
        if (Files.isDirectory(made)) {
            try (var renditions = Files.list(made)) {
                for (var rendition : renditions.filter(place -> isOf(lost, place)).toList()) {
                    Files.delete(rendition);
                }
            }
        }
    }

    private static boolean isOf(ContentHash hash, Path rendition) {
        return rendition.getFileName().toString().startsWith(hash.hex());
    }

    private StoredFile picture(Member who, int width, int height) {
        var content = new ByteArrayInputStream(SamplePictures.jpeg(width, height));
        return uploads.accept("anh.jpg", content, who);
    }

    private StoredFile document(Member who) {
        var content = new ByteArrayInputStream(SampleDocuments.pdf("Bao cao"));
        return uploads.accept("Báo cáo.pdf", content, who);
    }

    private static ArticleId article() {
        return new ArticleId(ARTICLES.incrementAndGet());
    }

    private void publish(ArticleId article, FileId... files) {
        transaction.executeWithoutResult(_ -> publications.publish(article, Set.of(files)));
    }

    private void withdraw(ArticleId article) {
        transaction.executeWithoutResult(_ -> publications.withdraw(article));
    }
}
