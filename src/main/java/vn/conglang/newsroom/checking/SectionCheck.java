package vn.conglang.newsroom.checking;

import org.springframework.stereotype.Component;

/** It is classified: its section says who approves it (14.2). */
@Component
class SectionCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.SECTION;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.when(item.content().section() == null, "SectionMissing", key(), "section");
    }
}
