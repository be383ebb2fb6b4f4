package vn.conglang.media.library;

import java.time.Instant;
import vn.conglang.core.FileId;
import vn.conglang.core.StaffId;
import vn.conglang.media.Original;

/**
 * Another content for a picture, that waits for a leader.
 *
 * @param content the picture as it would be
 * @param reason why it should be another
 */
public record Replacement(
        long id,
        FileId picture,
        Original content,
        boolean hadPlace,
        String reason,
        StaffId proposedBy,
        String proposedName,
        Instant at) {}
