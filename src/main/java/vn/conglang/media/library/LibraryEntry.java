package vn.conglang.media.library;

import vn.conglang.media.PictureWords;
import vn.conglang.media.StoredFile;
import vn.conglang.media.rendition.Focus;

/**
 * All that the library keeps of one picture.
 *
 * @param hadPlace whether the original tells where it was taken; what readers get never does
 * @param isUsed whether some saved text ever showed it
 * @param version of what is kept, to notice that somebody else changed it meanwhile
 */
public record LibraryEntry(
        StoredFile file,
        PictureWords words,
        String uploaderName,
        boolean hadPlace,
        Shows shows,
        Consent consent,
        boolean consentLacks,
        Focus focus,
        boolean isUsed,
        boolean isDiscarded,
        long version) {}
