package vn.conglang.media.library;

import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Changes;
import vn.conglang.audit.Subject;

/**
 * Something else is said of a picture. Who consented stays out of the trail, which forgets nothing.
 */
public record PictureDescribed(LibraryEntry before, Description said, Actor actor)
        implements Auditable {

    @Override
    public String action() {
        return "media.describe";
    }

    @Override
    public Subject subject() {
        return new Subject("file", before.file().id().toString(), before.file().name());
    }

    @Override
    public Map<String, String> details() {
        return new Changes()
                .of("alt", before.words().alt(), said.words().alt())
                .of("caption", before.words().caption(), said.words().caption())
                .of("credit", before.words().credit(), said.words().credit())
                .of("shows", before.shows(), said.shows())
                .of("consentOn", before.consent().on(), said.consent().on())
                .all();
    }
}
