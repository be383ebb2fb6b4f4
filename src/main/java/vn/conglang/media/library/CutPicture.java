package vn.conglang.media.library;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.FileId;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.media.FileAccess;
import vn.conglang.media.rendition.Focus;
import vn.conglang.people.Member;
import vn.conglang.web.FormVersion;

/** Says around which point a picture is cut where it stands in rows (7.2). */
@Component
public class CutPicture {

    private final Entries entries;
    private final FileAccess access;
    private final PictureFile pictures;
    private final ApplicationEventPublisher events;

    CutPicture(
            Entries entries,
            FileAccess access,
            PictureFile pictures,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.access = access;
        this.pictures = pictures;
        this.events = events;
    }

    /**
     * @param version that this person had before them
     */
    @Transactional
    public void cut(FileId id, long version, Focus focus, Member who) {
        var entry =
                access.viewable(who, id)
                        .map(_ -> pictures.hold(id))
                        .orElseThrow(NoSuchPicture::new);
        Refused.unlessEmpty(LibraryRules.cutting(entry, pictures.standings(id), who));
        FormVersion.check(version, entry.version());
        if (!focus.equals(entry.focus())) {
            entries.cut(id, focus);
            pictures.changed(id, who.id());
            events.publishEvent(new PictureCut(entry, focus, who.as(Permission.WRITE)));
        }
    }
}
