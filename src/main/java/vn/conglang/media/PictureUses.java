package vn.conglang.media;

import java.util.List;
import vn.conglang.core.FileId;
import vn.conglang.people.Member;

/** Where pictures are shown. Rooms above implement it for what they show pictures in. */
public interface PictureUses {

    /** Those that this person may see, the latest first; what is public everybody may. */
    List<Use> of(FileId picture, Member who);

    /**
     * A place where a picture is shown.
     *
     * @param stateKey the key of the words for where it stands
     */
    record Use(String title, String href, String stateKey, boolean isPublic) {}
}
