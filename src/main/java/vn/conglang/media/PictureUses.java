package vn.conglang.media;

import java.util.List;
import vn.conglang.core.FileId;
import vn.conglang.people.Member;

/** Where pictures are shown. Rooms above implement it for what they show pictures in. */
public interface PictureUses {

    /** Those that this person may see, the latest first; what is public everybody may. */
    List<Use> of(FileId picture, Member who);

    /** How far the most advanced text that shows the picture has come. */
    Standing standing(FileId picture);

    /**
     * A place where a picture is shown.
     *
     * @param stateKey the key of the words for where it stands
     */
    record Use(String title, String href, String stateKey, boolean isPublic) {}

    /** What a change of the picture itself would touch, least first. */
    enum Standing {
        /** No more than texts that are still being worked on. */
        FREE,
        /** A text that leaders look at or have approved (4.3, 7.2). */
        UNDER_DECISION,
        /** What readers see. */
        PUBLIC
    }
}
