package vn.conglang.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.conglang.core.DataDamaged;

/**
 * A key for each record, outside the database. Keys are made by the page before anybody needs them,
 * so keeping a record waits for no disk but the database's. The folder has no history: a backup
 * holds it as it is now and never as it was, so that a destroyed key is destroyed everywhere.
 */
@Component
class KeyCabinet {

    private static final AesGcmParameters KIND = parameters();

    private final Path folder;
    private final KeysetFile ring;
    private static final ReentrantLock ONE_HERE = new ReentrantLock();
    private volatile Aead sealing;

    KeyCabinet(@Value("${conglang.keys:${conglang.data:data}/keys}") Path keys) throws IOException {
        this.folder = keys.resolve("cabinet");
        this.ring = new KeysetFile(keys.resolve("cabinet.json"));
        if (!ring.exists()) {
            if (!pages().isEmpty()) {
                throw new DataDamaged(ring.file(), "lost, and the keys of records with it");
            }
            ring.create();
        }
        this.sealing = ring.aead();
    }

    /** The key for a new record; empty where one with this number was destroyed before. */
    Optional<Aead> prepared(KeyId id) {
        if (!Files.exists(page(id).file())) {
            alone(() -> makePage(id));
        }
        return find(id);
    }

    /** The key of a record; empty where it was destroyed. */
    Optional<Aead> find(KeyId id) {
        var page = page(id);
        if (!Files.exists(page.file())) {
            throw new DataDamaged(page.file(), "lost, and the keys of records with it");
        }
        var held = page.read(slot(id));
        return held.length == 0 ? Optional.empty() : Optional.of(key(opened(id, held)));
    }

    /** When it returns, nobody can open again what the key sealed. */
    void destroy(KeyId id) {
        alone(() -> {
            // A page that is lost holds no key any more, and must not keep others waiting.
            if (Files.exists(page(id).file())) {
                page(id).destroy(slot(id));
            }
        });
    }

    /**
     * Seals all keys anew with a fresh ring and forgets the old one. What is in use goes on being
     * read meanwhile; where the machine dies in between, doing it again finishes it.
     *
     * @return how many keys were sealed anew
     */
    int rotate() {
        var count = new int[1];
        alone(() -> {
            ring.addKey();
            var newest = ring.aead();
            for (var page : pages()) {
                count[0] += resealed(page, newest);
            }
            ring.dropOldKeys();
            sealing = ring.aead();
        });
        return count[0];
    }

    private int resealed(Path file, Aead newest) throws IOException {
        var page = Files.readAllBytes(file);
        var fresh = new byte[page.length];
        var count = 0;
        for (var slot = 0; slot < KeyPage.SLOTS; slot++) {
            var held = KeyPage.held(page, slot);
            if (held.length > 0) {
                var id = new KeyId(first(file) + slot);
                KeyPage.put(fresh, slot, sealed(newest, id, opened(newest, id, held)));
                count++;
            }
        }
        DurableFile.replace(file, fresh);
        return count;
    }

    private void makePage(KeyId id) throws IOException {
        // Another node may have changed the ring since.
        var newest = ring.aead();
        var page = new byte[KeyPage.SLOTS * KeyPage.SLOT];
        var first = id.value() - slot(id);
        for (var slot = 0; slot < KeyPage.SLOTS; slot++) {
            var key = SecretBytes.randomBytes(KIND.getKeySizeBytes());
            KeyPage.put(
                    page,
                    slot,
                    sealed(
                            newest,
                            new KeyId(first + slot),
                            key.toByteArray(InsecureSecretKeyAccess.get())));
        }
        DurableFile.create(page(id).file(), page);
    }

    private byte[] opened(KeyId id, byte[] held) {
        try {
            return sealing.decrypt(held, context(id));
        } catch (GeneralSecurityException _) {
            return reread(id);
        }
    }

    // The ring was changed by another process, perhaps between our reading of ring and page.
    private byte[] reread(KeyId id) {
        var opened = new byte[1][];
        alone(() -> {
            sealing = ring.aead();
            opened[0] = opened(sealing, id, page(id).read(slot(id)));
        });
        return opened[0];
    }

    private byte[] opened(Aead with, KeyId id, byte[] held) {
        try {
            return with.decrypt(held, context(id));
        } catch (GeneralSecurityException e) {
            throw new DataDamaged(page(id).file(), e);
        }
    }

    private static byte[] sealed(Aead with, KeyId id, byte[] key) {
        try {
            return with.encrypt(key, context(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @AccessesPartialKey
    private static Aead key(byte[] bytes) {
        try {
            return AesGcmJce.create(
                    AesGcmKey.builder()
                            .setParameters(KIND)
                            .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    /** One thread of one process changes the cabinet at a time. */
    private void alone(Act act) {
        ONE_HERE.lock();
        try {
            Files.createDirectories(folder);
            try (var lock =
                            FileChannel.open(
                                    folder.resolve("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                act.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ONE_HERE.unlock();
        }
    }

    private List<Path> pages() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".keys")).sorted().toList();
        }
    }

    private KeyPage page(KeyId id) {
        var number = id.value() / KeyPage.SLOTS;
        return new KeyPage(folder.resolve(String.format(Locale.ROOT, "%06d.keys", number)));
    }

    private static long first(Path file) {
        var name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('.'))) * KeyPage.SLOTS;
    }

    private static int slot(KeyId id) {
        return (int) (id.value() % KeyPage.SLOTS);
    }

    // Binds a key to its place: copied to another slot, it does not open.
    private static byte[] context(KeyId id) {
        return ("cabinet:" + id.value()).getBytes(StandardCharsets.UTF_8);
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
