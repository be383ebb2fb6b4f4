package vn.conglang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.conglang.audit.TrailDatabase.Happened;
import vn.conglang.core.StaffId;

/** What is told is written down: all of it, with the act or not at all. */
class ScribeTests {

    private final TrailDatabase database = new TrailDatabase();

    @AfterEach
    void leaveTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void everyFieldSurvives() {
        requestFrom("2001:db8:0:0:0:0:0:1%eth0");
        var actor = new Actor(new StaffId(42), "Thào Thị Dợ", "DEPUTY_EDITOR", "Nguyễn Văn Sần");
        var subject = new Subject("edition", "12", "Chợ phiên Pha Long 🌽👩‍🌾 ngày cuối năm");
        database.tell(
                new Happened(
                        actor,
                        "newsroom.return",
                        subject,
                        Map.of("reason", "Thiếu ảnh;\n\"sai\" số liệu: 3:5,", "state", "EDITING")));

        var written = newest();
        assertThat(written.seq()).isEqualTo(1);
        assertThat(written.at()).isEqualTo(TrailDatabase.MORNING);
        assertThat(written.actor()).isEqualTo(actor);
        assertThat(written.action()).isEqualTo("newsroom.return");
        assertThat(written.subject()).isEqualTo(subject);
        assertThat(written.details())
                .containsEntry("reason", "Thiếu ảnh;\n\"sai\" số liệu: 3:5,")
                .containsEntry("state", "EDITING");
        assertThat(written.address()).isEqualTo("2001:db8::1");
        assertThat(database.verify()).isInstanceOf(ChainResult.Intact.class);
    }

    @Test
    void writesNfcAndNeitherNullBytesNorHalfCharacters() {
        var decomposed = Normalizer.normalize("Mường Khương", Normalizer.Form.NFD) + "\0\uD83C";
        database.tell(
                new Happened(
                        Actor.SYSTEM,
                        "test.happened",
                        new Subject("thing", "1", decomposed),
                        Map.of("name", decomposed)));
        assertThat(newest().subject().label()).isEqualTo("Mường Khương");
        assertThat(newest().details()).containsEntry("name", "Mường Khương");
        assertThat(database.verify()).isInstanceOf(ChainResult.Intact.class);
    }

    @Test
    void whatIsRolledBackIsNotWritten() {
        database.transaction.executeWithoutResult(status -> {
            database.scribe.hear(Happened.numbered(1));
            status.setRollbackOnly();
        });
        assertThat(database.trail.search(TrailFilter.everything(), null, 10)).isEmpty();
    }

    @Test
    void anActThatCannotBeWrittenDownDoesNotHappen() {
        database.jdbc.sql("create table act (done boolean)").update();
        database.jdbc.sql("drop table trail_head").update();
        assertThatThrownBy(() ->
                        database.transaction.executeWithoutResult(status -> {
                            database.jdbc.sql("insert into act values (true)").update();
                            database.scribe.hear(Happened.numbered(1));
                        }))
                .isNotNull();
        assertThat(database.jdbc.sql("select count(*) from act").query(Long.class).single())
                .isZero();
    }

    @Test
    void keepsTheOrderOfOneTransaction() {
        database.tell(Happened.numbered(1), Happened.numbered(2), Happened.numbered(3));
        assertThat(database.trail.search(TrailFilter.everything(), null, 10))
                .extracting(entry -> entry.subject().id())
                .containsExactly("3", "2", "1");
    }

    @Test
    void refusesAnActOutsideATransaction() {
        assertThatThrownBy(() -> database.scribe.hear(Happened.numbered(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test.happened");
    }

    @Test
    void refusesAnActInAReadingTransaction() {
        var reading =
                new TransactionTemplate(
                        Objects.requireNonNull(database.transaction.getTransactionManager()));
        reading.setReadOnly(true);
        assertThatThrownBy(() ->
                        reading.executeWithoutResult(
                                status -> database.scribe.hear(Happened.numbered(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWriterDoesNotHoldUpTheTrailUntilItCommits() {
        database.transaction.executeWithoutResult(status -> {
            database.scribe.hear(Happened.numbered(1));
            // Another writer, on another connection, is not made to wait.
            try (var other = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(other.submit(() -> database.tell(Happened.numbered(2))))
                        .succeedsWithin(Duration.ofSeconds(10));
            }
        });
        assertThat(database.trail.search(TrailFilter.everything(), null, 10))
                .extracting(entry -> entry.subject().id())
                .containsExactly("1", "2");
    }

    private void requestFrom(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.addHeader("X-Forwarded-For", "203.0.113.9");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    private TrailEntry newest() {
        return database.trail.search(TrailFilter.everything(), null, 1).getFirst();
    }
}
