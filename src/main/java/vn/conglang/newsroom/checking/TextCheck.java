package vn.conglang.newsroom.checking;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.ItemKind;
import vn.conglang.newsroom.content.ContentRules;

/** It says something, a photo story shows something, and what was needed to send it in is there. */
@Component
class TextCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.TEXT;
    }

    @Override
    public Outcome of(Examined item) {
        var reasons = new ArrayList<>(ContentRules.refusesSending(item.content()));
        if (isPhotoWithoutPicture(item)) {
            reasons.add(
                    Refusal.of("newsroom.refusal.PhotoWithoutPicture", CheckKey.TEXT.clause())
                            .at("lead"));
        }
        return Outcome.of(reasons.stream().map(Finding::of));
    }

    private static boolean isPhotoWithoutPicture(Examined item) {
        return item.content().kind() == ItemKind.PHOTO
                && item.content().lead() == null
                && item.body().select("figure > img").isEmpty();
    }
}
