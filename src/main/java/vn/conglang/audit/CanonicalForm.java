package vn.conglang.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.StaffId;

/**
 * The one way an entry is written for sealing, so that anybody can compute the seal again from the
 * columns of {@code trail}. The seal is the SHA-256 of these fields in this order, each as {@code
 * length:text,} where the length counts UTF-8 bytes and {@code -,} stands for an absent one:
 *
 * <ol>
 *   <li>{@code conglang-trail-1}, previous seal, seq, time ({@code Instant.toString}, UTC)
 *   <li>actor: id, name, post, acting for
 *   <li>action; subject: kind, id, label; address
 *   <li>the number of details, then name and value of each, ordered by name (UTF-16 code units)
 * </ol>
 */
final class CanonicalForm {

    private static final String VERSION = "conglang-trail-1";

    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    static Seal seal(long seq, Note note, Seal previous) {
        var form = new CanonicalForm();
        form.add(VERSION, previous.hex(), Long.toString(seq), note.at().toString());
        form.add(number(note.actor().id()), note.actor().name());
        form.add(note.actor().post(), note.actor().actingFor(), note.action());
        form.add(note.subject().kind(), note.subject().id(), note.subject().label());
        form.add(note.address(), Integer.toString(note.details().size()));
        note.details().forEach(form::add);
        return form.digest();
    }

    private static @Nullable String number(@Nullable StaffId id) {
        return id == null ? null : Long.toString(id.value());
    }

    private void add(@Nullable String... fields) {
        for (var field : fields) {
            if (field != null) {
                text.append(field.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(field);
            } else {
                text.append('-');
            }
            text.append(',');
        }
    }

    private Seal digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var bytes = sha.digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new Seal(HexFormat.of().formatHex(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
