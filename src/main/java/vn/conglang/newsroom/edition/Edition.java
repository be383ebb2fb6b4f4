package vn.conglang.newsroom.edition;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.conglang.core.ArticleId;
import vn.conglang.core.EditionId;
import vn.conglang.core.RevisionId;
import vn.conglang.core.StaffId;
import vn.conglang.core.UnitId;
import vn.conglang.newsroom.Channel;
import vn.conglang.newsroom.EditionState;
import vn.conglang.newsroom.Language;
import vn.conglang.newsroom.content.Change;
import vn.conglang.newsroom.content.Fingerprint;
import vn.conglang.regulation.Approval;

/**
 * One version of an article on its way through the newsroom.
 *
 * @param number 1 for the first, higher for corrections
 * @param version goes up with every change; what was shown with another version is out of date
 * @param unit the unit that provides it, if any
 * @param submitter the account that wrote it or took it in
 * @param revision its content as last saved
 * @param signedOff the unit's head who answers for it (10.1)
 * @param presentedBy who showed it to the leaders last
 * @param approvalAsked whose approval it needs, settled when it was presented: neither a later
 *     amendment nor a change of its section touches a case that runs (16, 19)
 * @param recommended the deputy who recommended it to the head (5.b)
 * @param withdrawnAt since when nothing of its article is public, where it was withdrawn
 * @param change what it changes of what was public before, once that is put in words (4.1)
 * @param timing when it is, or may be, public
 * @param emergency where the head published it alone (4.1)
 * @param language of its article, settled when that was begun
 * @param entered since when it is in its state
 */
@NamedInterface("workflow")
public record Edition(
        EditionId id,
        ArticleId article,
        int number,
        EditionState state,
        long version,
        @Nullable UnitId unit,
        StaffId submitter,
        String submitterName,
        Arrival arrival,
        RevisionId revision,
        @Nullable Person signedOff,
        @Nullable StaffId presentedBy,
        @Nullable Approval approvalAsked,
        @Nullable Person recommended,
        @Nullable Approved approval,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Change change,
        Timing timing,
        @Nullable Emergency emergency,
        Language language,
        Instant entered,
        Instant updated) {

    public record Person(StaffId id, String name) {}

    /**
     * @param content what exactly was approved
     */
    public record Approved(StaffId by, String name, Instant at, Fingerprint content) {}

    /** Whether an earlier edition of its article was public. */
    public boolean isCorrection() {
        return number > 1;
    }

    /** The way by which it came. */
    public Channel channel() {
        return arrival.channel();
    }

    /** Whose approval it needs: known of every edition that was presented. */
    public Approval asksFor() {
        return Objects.requireNonNull(approvalAsked);
    }
}
