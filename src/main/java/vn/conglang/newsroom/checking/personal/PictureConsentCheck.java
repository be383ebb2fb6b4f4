package vn.conglang.newsroom.checking.personal;

import org.springframework.stereotype.Component;
import vn.conglang.media.Pictures;
import vn.conglang.newsroom.checking.Check;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Outcome;
import vn.conglang.newsroom.checking.Remedy;

/**
 * Whoever is recognised in a picture agreed to be shown (Civil Code 2015, art. 32). Who took part
 * in something public need not be asked, which somebody answers for; of a child the consent is
 * noted, and nothing else will do (Children Law 2016, art. 21).
 */
@Component
class PictureConsentCheck implements Check {

    private final Pictures pictures;

    PictureConsentCheck(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public CheckKey key() {
        return CheckKey.PICTURE_CONSENT;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.of(
                pictures.lackingConsent(item.content().files()).stream()
                        .map(PictureConsentCheck::finding));
    }

    private static Finding finding(Pictures.Unconsented picture) {
        var clause = CheckKey.PICTURE_CONSENT.clause();
        return picture.children()
                ? Finding.of("ChildWithoutConsent", clause, null, picture.title())
                        .about(picture.id())
                : Finding.of("PersonWithoutConsent", clause, null, picture.title())
                        .about(picture.id())
                        .known("picture-" + picture.id(), Remedy.JUSTIFY);
    }
}
