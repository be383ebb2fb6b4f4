package vn.conglang.media.library;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.media.FileAccess;
import vn.conglang.people.Member;
import vn.conglang.web.FormVersion;

/** Says what a picture shows, who made it and who consented (10.3). No text changes by that. */
@Component
public class DescribePicture {

    private final Entries entries;
    private final FileAccess access;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    DescribePicture(
            Entries entries,
            FileAccess access,
            OfficeClock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param version that this person had before them
     */
    @Transactional
    public void describe(FileId id, long version, Description said, Member who) {
        var entry =
                access.viewable(who, id)
                        .flatMap(_ -> entries.lock(id))
                        .orElseThrow(NoSuchPicture::new);
        Refused.unlessEmpty(LibraryRules.describing(entry, who));
        FormVersion.check(version, entry.version());
        Refused.unlessEmpty(wrong(said));
        entries.describe(entry, said);
        events.publishEvent(new PictureDescribed(entry, said, who.as(Permission.WRITE)));
    }

    private List<Refusal> wrong(Description said) {
        var found = new ArrayList<>(LibraryRules.wrong(said));
        var on = said.consent().on();
        if (on != null && on.isAfter(clock.today())) {
            found.add(Refusal.of("media.refusal.ConsentAhead").at("consentOn"));
        }
        return found;
    }
}
