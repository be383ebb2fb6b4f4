package vn.conglang.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.conglang.core.DataDamaged;
import vn.conglang.testing.Clause;

/** Keys outlive restarts and rotations; a destroyed one is gone from the disk. */
@Clause("14.3")
class KeyCabinetTests {

    private static final byte[] NOTHING = {};
    private static final byte[] WORDS = "Lù Seo Pao".getBytes(StandardCharsets.UTF_8);
    private static final KeyId FIRST = new KeyId(0);
    private static final KeyId OF_NEXT_PAGE = new KeyId(KeyPage.SLOTS + 3);

    @TempDir Path folder;
    private KeyCabinet cabinet;

    @BeforeEach
    void build() throws IOException {
        cabinet = new KeyCabinet(folder);
    }

    @Test
    void opensAfterARestart() throws Exception {
        var first = sealed(cabinet, FIRST);
        var later = sealed(cabinet, OF_NEXT_PAGE);

        var restarted = new KeyCabinet(folder);

        assertThat(opened(restarted, FIRST, first)).isEqualTo(WORDS);
        assertThat(opened(restarted, OF_NEXT_PAGE, later)).isEqualTo(WORDS);
    }

    @Test
    void hasAKeyOfItsOwnForEachRecord() throws Exception {
        var sealed = sealed(cabinet, FIRST);

        var other = cabinet.prepared(new KeyId(1)).orElseThrow();

        assertThatThrownBy(() -> other.decrypt(sealed, NOTHING)).isInstanceOf(Exception.class);
    }

    @Test
    void destroysAKeyForEverAndNoOther() throws Exception {
        var kept = sealed(cabinet, new KeyId(1));
        sealed(cabinet, FIRST);

        cabinet.destroy(FIRST);

        assertThat(cabinet.find(FIRST)).isEmpty();
        assertThat(cabinet.prepared(FIRST)).isEmpty();
        assertThat(new KeyCabinet(folder).find(FIRST)).isEmpty();
        assertThat(slotOnDisk(0)).containsOnly(0);
        assertThat(opened(cabinet, new KeyId(1), kept)).isEqualTo(WORDS);
    }

    @Test
    void sealsAllKeysAnewAndForgetsTheOldRing() throws Exception {
        var sealed = sealed(cabinet, FIRST);
        sealed(cabinet, new KeyId(1));
        cabinet.destroy(new KeyId(1));
        var ringBefore = Files.readString(folder.resolve("cabinet.json"));
        var slotBefore = slotOnDisk(0);
        var sawNothing = new KeyCabinet(folder);

        var count = cabinet.rotate();

        assertThat(count).isEqualTo(KeyPage.SLOTS - 1);
        assertThat(Files.readString(folder.resolve("cabinet.json"))).isNotEqualTo(ringBefore);
        assertThat(slotOnDisk(0)).isNotEqualTo(slotBefore);
        assertThat(opened(cabinet, FIRST, sealed)).isEqualTo(WORDS);
        assertThat(opened(sawNothing, FIRST, sealed)).as("another process").isEqualTo(WORDS);
        assertThat(cabinet.find(new KeyId(1))).as("stays destroyed").isEmpty();
        assertThat(Files.readString(folder.resolve("cabinet.json")))
                .as("one key in the ring")
                .containsOnlyOnce("keyId\"");
    }

    @Test
    void finishesARotationThatDiedBetweenRingAndPages() throws Exception {
        var sealed = sealed(cabinet, FIRST);
        new KeysetFile(folder.resolve("cabinet.json")).addKey();

        var restarted = new KeyCabinet(folder);

        assertThat(opened(restarted, FIRST, sealed)).isEqualTo(WORDS);
        restarted.rotate();
        assertThat(opened(restarted, FIRST, sealed)).isEqualTo(WORDS);
    }

    @Test
    void isReadAndWrittenByManyDuringARotation() throws Exception {
        var sealed = sealed(cabinet, FIRST);
        var other = new KeyCabinet(folder);
        var done = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work =
                    new ArrayList<Callable<byte[]>>(
                            Collections.nCopies(
                                    4,
                                    () -> {
                                        var words = opened(other, FIRST, sealed);
                                        for (var at = 0L; !done.get(); at++) {
                                            words = opened(other, FIRST, sealed);
                                            var _ =
                                                    other.prepared(
                                                                    new KeyId(
                                                                            at
                                                                                    % (3
                                                                                            * KeyPage
                                                                                                    .SLOTS)))
                                                            .orElseThrow();
                                        }
                                        return words;
                                    }));
            var running = work.stream().map(threads::submit).toList();
            try {
                cabinet.rotate();
                cabinet.rotate();
            } finally {
                done.set(true);
            }
            for (var one : running) {
                assertThat(one.get()).isEqualTo(WORDS);
            }
        }
    }

    @Test
    void doesNotBeginAnewWhereKeysWereLost() throws Exception {
        sealed(cabinet, FIRST);
        Files.delete(folder.resolve("cabinet/000000.keys"));
        assertThatThrownBy(() -> cabinet.find(FIRST)).isInstanceOf(DataDamaged.class);
        cabinet.destroy(FIRST);

        sealed(cabinet, OF_NEXT_PAGE);
        Files.delete(folder.resolve("cabinet.json"));
        assertThatThrownBy(() -> new KeyCabinet(folder)).isInstanceOf(DataDamaged.class);
    }

    @Test
    void isForItsOwnerAlone() throws Exception {
        sealed(cabinet, FIRST);

        for (var file : new String[] {"cabinet.json", "cabinet/000000.keys"}) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(file)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static byte[] sealed(KeyCabinet cabinet, KeyId id) throws Exception {
        return cabinet.prepared(id).orElseThrow().encrypt(WORDS, NOTHING);
    }

    private static byte[] opened(KeyCabinet cabinet, KeyId id, byte[] sealed) throws Exception {
        Aead key = cabinet.find(id).orElseThrow();
        return key.decrypt(sealed, NOTHING);
    }

    private byte[] slotOnDisk(int slot) throws IOException {
        var page = Files.readAllBytes(folder.resolve("cabinet/000000.keys"));
        return java.util.Arrays.copyOfRange(page, slot * KeyPage.SLOT, (slot + 1) * KeyPage.SLOT);
    }
}
