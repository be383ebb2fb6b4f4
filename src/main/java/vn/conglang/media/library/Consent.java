package vn.conglang.media.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;

/**
 * Who consented to a picture being published, and how that can be shown. For a child below sixteen
 * a parent or guardian consents, and from the age of seven the child too (Decree 56/2017, art. 36).
 *
 * @param by the person, and what they are to the child
 * @param how on paper, by message, aloud before whom
 * @param childAgreed the child agreed as well, or is younger than seven
 */
public record Consent(String by, String how, @Nullable LocalDate on, boolean childAgreed) {

    public static final Consent NONE = new Consent("", "", null, false);

    public Consent {
        by = Text.line(by);
        how = Text.line(how);
    }
}
