package vn.conglang.newsroom.checking;

import org.springframework.stereotype.Component;

/** Somebody made it, or it is from somewhere (10.3). */
@Component
class AuthorshipCheck implements Check {

    @Override
    public CheckKey key() {
        return CheckKey.AUTHORSHIP;
    }

    @Override
    public Outcome of(Examined item) {
        var content = item.content();
        return Outcome.when(
                content.authors().isEmpty() && content.source().isEmpty(),
                "SourceMissing",
                key(),
                "source");
    }
}
