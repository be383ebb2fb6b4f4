package vn.conglang.newsroom.checking.likeness;

import org.springframework.stereotype.Component;
import vn.conglang.core.EditionId;
import vn.conglang.newsroom.checking.TextTraces;
import vn.conglang.newsroom.content.Content;

/** Keeps the signature of what is saved. */
@Component
class SignatureTraces implements TextTraces {

    private final Signatures signatures;

    SignatureTraces(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public void keep(EditionId edition, Content content) {
        signatures.keep(edition, Signature.of(content));
    }
}
