package vn.conglang.newsroom.checking;

import org.springframework.stereotype.Component;

/** Lists and searches show the summary. */
@Component
class SummaryCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.SUMMARY;
    }

    @Override
    public Outcome of(Examined item) {
        return Outcome.when(item.content().summary().isEmpty(), "SummaryMissing", key(), "summary");
    }
}
