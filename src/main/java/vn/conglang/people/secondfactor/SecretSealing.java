package vn.conglang.people.secondfactor;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.conglang.core.DataDamaged;
import vn.conglang.core.StaffId;
import vn.conglang.vault.KeysetFile;

/**
 * Encrypts secrets with a key in a file beside the data, never in the database: a stolen copy of
 * the database opens nothing. The file is made at the first start; only its owner may read it.
 */
@Component
class SecretSealing {

    private static final String FILE = "second-factor.json";

    private final Aead aead;

    SecretSealing(
            @Value("${conglang.keys:${conglang.data:data}/keys}") Path folder, JdbcClient jdbc)
            throws IOException {
        var keys = new KeysetFile(folder.resolve(FILE));
        if (!keys.exists()) {
            if (holdsSecrets(jdbc)) {
                throw new DataDamaged(
                        keys.file(), "lost, and a new key would open none of the secrets");
            }
            keys.create();
        }
        this.aead = keys.aead();
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
}
