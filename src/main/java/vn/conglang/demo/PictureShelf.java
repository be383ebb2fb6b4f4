package vn.conglang.demo;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.conglang.core.FileId;
import vn.conglang.core.OfficeClock;
import vn.conglang.media.PictureWords;
import vn.conglang.media.Uploads;
import vn.conglang.media.library.Consent;
import vn.conglang.media.library.DescribePicture;
import vn.conglang.media.library.Description;
import vn.conglang.media.library.Shows;
import vn.conglang.people.Member;

/** Sends the demo's pictures as a careful contributor would: described, with the consents. */
@Component
@Profile("demo")
class PictureShelf {

    private static final Set<Scene> WITH_CHILDREN = Set.of(Scene.SCHOOL, Scene.LIBRARY);
    private static final Set<Scene> WITH_PEOPLE =
            Set.of(Scene.MARKET, Scene.FESTIVAL, Scene.SPORTS, Scene.CLINIC, Scene.MEETING_HALL);
    private static final String PARENTS = "Cha, mẹ các em trong ảnh";
    private static final String ON_PAPER = "Giấy đồng ý lưu tại nhà trường";

    // Now and then somebody forgets to ask.
    private static final int FORGOTTEN = 4;

    private final Uploads uploads;
    private final DescribePicture describe;
    private final OfficeClock clock;

    PictureShelf(Uploads uploads, DescribePicture describe, OfficeClock clock) {
        this.uploads = uploads;
        this.describe = describe;
        this.clock = clock;
    }

    FileId upload(PictureMaterial picture, Member who) {
        var content = new ByteArrayInputStream(picture.jpeg());
        var id = uploads.bringIn(picture.fileName(), content, who).id();
        var words = new PictureWords(picture.alt(), picture.caption(), picture.credit());
        var said = new Description(words, shows(picture.scene()), consent(picture));
        describe.describe(id, 0, said, who);
        return id;
    }

    private static Shows shows(Scene scene) {
        if (WITH_CHILDREN.contains(scene)) {
            return Shows.CHILDREN;
        }
        return WITH_PEOPLE.contains(scene) ? Shows.PEOPLE : Shows.NOBODY;
    }

    private Consent consent(PictureMaterial picture) {
        return WITH_CHILDREN.contains(picture.scene()) && picture.seed() % FORGOTTEN != 0
                ? new Consent(PARENTS, ON_PAPER, clock.today(), true)
                : Consent.NONE;
    }
}
