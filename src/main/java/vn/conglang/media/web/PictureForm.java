package vn.conglang.media.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Text;
import vn.conglang.core.TypedDay;
import vn.conglang.media.PictureWords;
import vn.conglang.media.library.Consent;
import vn.conglang.media.library.Description;
import vn.conglang.media.library.LibraryEntry;
import vn.conglang.media.library.Shows;

/** What is said of a picture, as it was typed. */
public record PictureForm(
        long version,
        String alt,
        String caption,
        String credit,
        String shows,
        String consentBy,
        String consentHow,
        String consentOn,
        boolean childAgreed) {

    public PictureForm(
            long version,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String shows,
            @Nullable String consentBy,
            @Nullable String consentHow,
            @Nullable String consentOn,
            boolean childAgreed) {
        this.version = version;
        this.alt = Text.line(alt);
        this.caption = Text.line(caption);
        this.credit = Text.line(credit);
        this.shows = Text.line(shows);
        this.consentBy = Text.line(consentBy);
        this.consentHow = Text.line(consentHow);
        this.consentOn = Text.line(consentOn);
        this.childAgreed = childAgreed;
    }

    static PictureForm of(LibraryEntry entry) {
        var consent = entry.consent();
        return new PictureForm(
                entry.version(),
                entry.words().alt(),
                entry.words().caption(),
                entry.words().credit(),
                entry.shows().name(),
                consent.by(),
                consent.how(),
                consent.on() == null ? "" : consent.on().toString(),
                consent.childAgreed());
    }

    /** Whether a day was typed that is none. */
    boolean saysNoDay() {
        return !consentOn.isEmpty() && TypedDay.read(consentOn).isEmpty();
    }

    Description description() {
        return new Description(
                new PictureWords(alt, caption, credit),
                Arrays.stream(Shows.values())
                        .filter(known -> known.name().equals(shows))
                        .findFirst()
                        .orElse(Shows.UNSAID),
                new Consent(
                        consentBy, consentHow, TypedDay.read(consentOn).orElse(null), childAgreed));
    }

    PictureForm after(long newer) {
        return new PictureForm(
                newer, alt, caption, credit, shows, consentBy, consentHow, consentOn, childAgreed);
    }
}
