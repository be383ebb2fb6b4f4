package vn.conglang.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store on disk, and what a crash leaves of it. */
class ContentStoreTests {

    private static final byte[] CONTENT =
            "chợ phiên".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @TempDir Path folder;
    private ContentStore store;

    @BeforeEach
    void open() throws IOException {
        store = new ContentStore(folder.toString());
    }

    @Test
    void keepsContentUnderItsHash() throws IOException {
        var hash = keep();

        assertThat(Files.readAllBytes(store.original(hash))).isEqualTo(CONTENT);
        assertThat(store.original(hash).toString()).endsWith(hash.hex());
        assertThat(aside()).isEmpty();
    }

    @Test
    void keepsEqualContentOnce() throws IOException {
        var first = keep();
        var written = Files.getLastModifiedTime(store.original(first));

        assertThat(keep()).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(store.original(first))).isEqualTo(written);
    }

    @Test
    void mendsContentThatTheDiskLost() throws IOException {
        var hash = keep();
        Files.write(store.original(hash), new byte[3]);

        keep();

        assertThat(Files.readAllBytes(store.original(hash))).isEqualTo(CONTENT);
    }

    @Test
    void throwsAwayWhatIsNotKept() throws IOException {
        var incoming = receive();
        incoming.close();

        assertThat(aside()).isEmpty();
        assertThat(store.original(incoming.hash())).doesNotExist();
    }

    @Test
    void stopsOneByteAfterTheLimit() throws IOException {
        try (var incoming = store.receive(new ByteArrayInputStream(new byte[5000]), 1000)) {
            assertThat(incoming.bytes()).isEqualTo(1001);
        }
    }

    @Test
    void showsNothingOfAnUploadThatBreaksOff() throws IOException {
        var broken =
                new InputStream() {
                    private int sent;

                    @Override
                    public int read() throws IOException {
                        if (++sent > 100_000) {
                            throw new IOException("connection reset");
                        }
                        return 'x';
                    }
                };

        assertThatThrownBy(() -> store.receive(broken, 1_000_000)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void showsNothingOfAnUploadThatACrashCutOffAndSweepsItLater() throws IOException {
        // Received, and the power fails before the rename: the object is simply forgotten here.
        var lost = receive();
        assertThat(store.original(lost.hash())).doesNotExist();

        open();
        assertThat(aside()).as("it may belong to another node").hasSize(1);

        Files.setLastModifiedTime(
                lost.file(), FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        open();
        assertThat(files()).isEmpty();
    }

    @Test
    void writesARenditionWholeOrNotAtAll() throws IOException {
        var place = store.rendition(keep(), "1-320.jpg");

        assertThatThrownBy(() ->
                        store.write(
                                place,
                                out -> {
                                    out.write(1);
                                    throw new IOException("disk full");
                                }))
                .hasMessage("disk full");
        assertThat(place).doesNotExist();
        assertThat(aside()).isEmpty();

        store.write(place, out -> out.write(CONTENT));
        assertThat(place).hasBinaryContent(CONTENT);
    }

    @Test
    void takesNothingForAHashThatCouldBeAPath() {
        assertThatThrownBy(() -> new ContentHash("../../../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ContentHash keep() throws IOException {
        try (var incoming = receive()) {
            store.keep(incoming);
            return incoming.hash();
        }
    }

    private Incoming receive() throws IOException {
        return store.receive(new ByteArrayInputStream(CONTENT), 1000);
    }

    private List<Path> aside() throws IOException {
        try (var found = Files.list(folder.resolve("incoming"))) {
            return found.toList();
        }
    }

    private List<Path> files() throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }
}
