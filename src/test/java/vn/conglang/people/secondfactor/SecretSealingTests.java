package vn.conglang.people.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.conglang.core.DataDamaged;
import vn.conglang.core.StaffId;
import vn.conglang.testing.Clause;
import vn.conglang.testing.Members;
import vn.conglang.testing.RoomTest;

/** The key of the second factors: without it a stolen database opens nothing, nor do we. */
@RoomTest
@Clause("18")
class SecretSealingTests {

    private static final StaffId OWNER = new StaffId(7);

    @Autowired SecretSealing vault;
    @Autowired Members members;
    @Autowired JdbcClient jdbc;

    @Value("${conglang.keys}")
    Path keys;

    @TempDir Path folder;

    @Test
    void opensWhatItSealedForItsOwnerAlone() {
        var sealed = vault.seal(OWNER, "bí mật".getBytes(UTF_8));

        assertThat(new String(vault.open(OWNER, sealed), UTF_8)).isEqualTo("bí mật");
        assertThatThrownBy(() -> vault.open(new StaffId(8), sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensItAfterARestart() throws Exception {
        var sealed = vault.seal(OWNER, "bí mật".getBytes(UTF_8));

        assertThat(new SecretSealing(keys, jdbc).open(OWNER, sealed))
                .isEqualTo("bí mật".getBytes(UTF_8));
    }

    /** With a new key everybody's codes would be wrong, and nobody would know why. */
    @Test
    void makesNoNewKeyWhereSecretsAreKept() {
        members.deputy();

        assertThatThrownBy(() -> new SecretSealing(folder, jdbc))
                .isInstanceOfSatisfying(
                        DataDamaged.class,
                        damaged ->
                                assertThat(damaged.file())
                                        .isEqualTo(folder.resolve("second-factor.json")));
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "{\"key\":[]}", "\u0000\u0000\u0000\u0000"})
    void saysThatAKeyIsNoKey(String content) throws Exception {
        Files.writeString(folder.resolve("second-factor.json"), content);

        assertThatThrownBy(() -> new SecretSealing(folder, jdbc)).isInstanceOf(DataDamaged.class);
    }
}
