package vn.conglang.newsroom.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Id;
import vn.conglang.core.SectionId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.ItemKind;

/**
 * The SHA-256 of a content. What is approved is remembered by it, and what is published must have
 * it (7.2). It is taken of the values as they are given, without cleaning: a stored text that was
 * tampered with has another one.
 *
 * @param hex sixty-four hexadecimal digits
 */
public record Fingerprint(String hex) {

    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(HexFormat.of().formatHex(bytes));
    }

    public static Fingerprint of(
            @Nullable UnitId unit,
            String title,
            String summary,
            String body,
            ItemKind kind,
            @Nullable SectionId section,
            @Nullable LeadPicture lead,
            List<Attachment> attachments,
            List<Author> authors,
            String source,
            String photographer,
            @Nullable LocalDate eventOn) {
        var sum = new Sum();
        sum.add("unit").add(unit).add("title").add(title).add("summary").add(summary);
        sum.add("body").add(body).add("kind").add(kind.name()).add("section").add(section);
        sum.add("lead").add(lead == null ? 0 : 1);
        if (lead != null) {
            sum.add(lead.file()).add(lead.alt()).add(lead.caption()).add(lead.credit());
        }
        sum.add("attachments").add(attachments.size());
        attachments.forEach(a -> sum.add(a.file()).add(a.title()));
        sum.add("authors").add(authors.size());
        authors.forEach(a -> sum.add(a.name()).add(a.staff()).add(a.share()));
        sum.add("source").add(source).add("photographer").add(photographer);
        if (eventOn != null) {
            // Absent, it adds nothing: what was approved before there was such a day stays itself.
            sum.add("eventOn").add(eventOn.toString());
        }
        return sum.done();
    }

    /** Of the same content with what is told to readers about its change, where there is any. */
    public Fingerprint with(@Nullable Change change) {
        if (change == null) {
            return this;
        }
        var sum = new Sum();
        sum.add("content").add(hex).add("change").add(change.kind().name()).add(change.note());
        return sum.done();
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Adds every value with its length, so that no two contents run together to the same bytes. */
    private static final class Sum {

        private final MessageDigest digest = sha256();

        Sum add(String value) {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            digest.update(bytes);
            return this;
        }

        Sum add(int number) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
            return this;
        }

        Sum add(@Nullable Id id) {
            return add(id == null ? "" : Long.toString(id.value()));
        }

        Fingerprint done() {
            return Fingerprint.of(digest.digest());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
