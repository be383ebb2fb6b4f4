package vn.conglang.people.secondfactor;

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
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.DataDamaged;
import vn.conglang.core.StaffId;

/**
 * Encrypts secrets with a key in a file beside the data, never in the database: a stolen copy of
 * the database opens nothing. The file is made at the first start; only its owner may read it.
 */
@Component
class Vault {

    private static final String FILE = "second-factor.json";

    private final Aead aead;

    Vault(@Value("${conglang.keys:${conglang.data:data}/keys}") Path folder, JdbcClient jdbc)
            throws IOException, GeneralSecurityException {
        AeadConfig.register();
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            if (holdsSecrets(jdbc)) {
                throw new DataDamaged(file, "lost, and a new key would open none of the secrets");
            }
            create(file);
        }
        this.aead = read(file).getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static boolean holdsSecrets(JdbcClient jdbc) {
        return jdbc.sql("select exists (select from second_factor)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    byte[] seal(StaffId owner, byte[] secret) {
        try {
            return aead.encrypt(secret, context(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(StaffId owner, byte[] sealed) {
        try {
            return aead.decrypt(sealed, context(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file does not fit the database", e);
        }
    }

    // Binds a secret to its owner: copied to another row, it does not open.
    private static byte[] context(StaffId owner) {
        return ("second-factor:" + owner).getBytes(StandardCharsets.UTF_8);
    }

    private static KeysetHandle read(Path file) throws IOException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException | CharacterCodingException e) {
            throw new DataDamaged(file, e);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        // Written whole under another name first, so that a crash leaves no half key.
        var draft = Files.createTempFile(folder, FILE, ".new", ownerOnly(folder));
        try {
            Files.writeString(draft, text, StandardOpenOption.SYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another node was quicker; its key is the one.
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        var posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
