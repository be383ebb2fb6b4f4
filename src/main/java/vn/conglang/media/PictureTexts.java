package vn.conglang.media;

import java.util.Set;
import vn.conglang.core.FileId;
import vn.conglang.core.StaffId;

/**
 * The texts that show a picture, asked before the picture itself becomes another and told of it
 * afterwards. Rooms above implement it for what they show pictures in.
 */
public interface PictureTexts {

    /** Lets nobody hand on what is still worked on until the transaction ends. */
    void hold(FileId picture);

    /** Where the texts that show it stand; nothing where it is theirs who wrote them. */
    Set<Standing> standings(FileId picture);

    /** Somebody made the picture another: they had a hand in each text that is worked on. */
    void changed(FileId picture, StaffId by);

    /** What a change of the picture itself would touch. One picture may be all of these at once. */
    enum Standing {
        /** A text that its writer handed on, to be signed, taken in or edited (8.a, 10.1). */
        HANDED_ON,
        /** A text that leaders look at or have approved (4.3, 7.2). */
        UNDER_DECISION,
        /** What readers see. */
        PUBLIC
    }
}
