package vn.conglang.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import vn.conglang.core.DataDamaged;

/** A ring of keys in a file beside the data, never in the database. Only its owner may read it. */
public record KeysetFile(Path file) {

    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Makes the ring with its first key; where another node was quicker, its ring is the one. */
    public void create() throws IOException {
        DurableFile.create(file, text(fresh()));
    }

    /** What seals with the newest key and opens with any. */
    public Aead aead() throws IOException {
        try {
            return read().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new DataDamaged(file, e);
        }
    }

    /** From now on a new key seals; the old ones still open. */
    void addKey() throws IOException {
        try {
            var keys =
                    KeysetHandle.newBuilder(read())
                            .addEntry(
                                    KeysetHandle.generateEntryFromParameters(
                                                    PredefinedAeadParameters.AES256_GCM)
                                            .withRandomId()
                                            .makePrimary())
                            .build();
            DurableFile.replace(file, text(keys));
        } catch (GeneralSecurityException e) {
            throw new DataDamaged(file, e);
        }
    }

    /** Forgets all keys but the newest: what they sealed opens no more. */
    void dropOldKeys() throws IOException {
        try {
            var all = read();
            var newest =
                    KeysetHandle.newBuilder()
                            .addEntry(
                                    KeysetHandle.importKey(all.getPrimary().getKey())
                                            .makePrimary());
            DurableFile.replace(file, text(newest.build()));
        } catch (GeneralSecurityException e) {
            throw new DataDamaged(file, e);
        }
    }

    private KeysetHandle read() throws IOException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | CharacterCodingException e) {
            throw new DataDamaged(file, e);
        }
    }

    private static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
