package vn.conglang.media.library;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.conglang.core.Clause;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.core.Text;
import vn.conglang.desk.Permission;
import vn.conglang.media.FileAccess;
import vn.conglang.media.PictureTexts.Standing;
import vn.conglang.media.Uploads;
import vn.conglang.people.Member;
import vn.conglang.web.FormVersion;

/**
 * Gives a picture another content (a better scan, faces made unrecognisable) under the same
 * address. What only drafts show is replaced at once; what readers see is proposed and waits for a
 * leader who did not propose it, so that nothing is public that nobody approved (4.3, 7.2).
 */
@Component
public class ReplacePicture {

    private static final int REASON = 500;
    private static final Clause CORRECTION = Clause.of("4.1");

    private final Replacements replacements;
    private final PictureFile pictures;
    private final FileAccess access;
    private final Uploads uploads;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    ReplacePicture(
            Replacements replacements,
            PictureFile pictures,
            FileAccess access,
            Uploads uploads,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.replacements = replacements;
        this.pictures = pictures;
        this.access = access;
        this.uploads = uploads;
        this.transaction = transaction;
        this.events = events;
    }

    /** Why this person may not give it another content. */
    public List<Refusal> refusals(LibraryEntry entry, Set<Standing> standings, Member who) {
        var waits = replacements.waiting(entry.file().id()).isPresent();
        return LibraryRules.replacing(entry, standings, waits, who);
    }

    /**
     * @param version that this person had before them
     * @return whether it is replaced; else it waits for a leader
     */
    public boolean replace(
            FileId id, long version, String name, InputStream content, String why, Member who) {
        var reason = Text.line(why);
        if (reason.isEmpty() || reason.length() > REASON) {
            throw new Refused(
                    List.of(
                            Refusal.of("media.refusal.ReasonMissing", CORRECTION, REASON)
                                    .at("reason")));
        }
        // Asked before the content is taken in, and again once the row is ours.
        var open = pictures.open(id, who).orElseThrow(NoSuchPicture::new);
        Refused.unlessEmpty(refusals(open.entry(), open.standings(), who));
        var received = uploads.receivePicture(name, content, who);
        return Boolean.TRUE.equals(
                transaction.execute(_ -> {
                    var entry =
                            access.viewable(who, id)
                                    .map(_ -> pictures.hold(id))
                                    .orElseThrow(NoSuchPicture::new);
                    var standings = pictures.standings(id);
                    var atOnce = !standings.contains(Standing.PUBLIC);
                    Refused.unlessEmpty(refusals(entry, standings, who));
                    FormVersion.check(version, entry.version());
                    replacements.propose(id, received, reason, who);
                    var proposed = replacements.waiting(id).orElseThrow();
                    if (atOnce) {
                        replacements.decide(proposed, true, who);
                        replacements.take(proposed);
                        pictures.changed(id, who.id());
                    }
                    events.publishEvent(
                            new PictureReplaced(
                                    atOnce ? "replace" : "propose-replacement",
                                    entry.file(),
                                    reason,
                                    who.as(Permission.WRITE)));
                    return atOnce;
                }));
    }
}
