package vn.conglang.media.library;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Refusal;
import vn.conglang.media.PictureTexts.Standing;
import vn.conglang.media.PictureUses.Use;

/**
 * All that the page of one picture shows to one person.
 *
 * @param isOwn whether they may know of consents and have the original
 * @param uses those that they may see
 * @param standings where the texts stand that show it
 * @param describing why they may not say anything of it; empty where they may
 * @param cutting why they may not move its focus
 * @param replacing why they may not give it another content
 * @param waiting another content that waits for a leader
 * @param past when it became another
 * @param discarding why they may not throw it away
 */
public record OpenPicture(
        LibraryEntry entry,
        boolean isOwn,
        List<Use> uses,
        Set<Standing> standings,
        List<Refusal> describing,
        List<Refusal> cutting,
        List<Refusal> discarding,
        List<Refusal> replacing,
        @Nullable Replacement waiting,
        List<Replacements.Past> past) {

    /** Whether another content waits for a leader first, because readers see this one. */
    public boolean isPublic() {
        return standings.contains(Standing.PUBLIC);
    }
}
