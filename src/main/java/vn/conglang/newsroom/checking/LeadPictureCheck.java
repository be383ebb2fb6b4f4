package vn.conglang.newsroom.checking;

import org.springframework.stereotype.Component;

/** A picture stands for it in lists. */
@Component
class LeadPictureCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.LEAD_PICTURE;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.when(item.content().lead() == null, "LeadMissing", key(), "lead");
    }
}
