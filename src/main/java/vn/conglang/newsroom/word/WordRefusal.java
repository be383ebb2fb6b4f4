package vn.conglang.newsroom.word;

import java.util.List;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;

/** Reasons to turn a file from a word processor away; they stand beside its field. */
final class WordRefusal {

    static final String FIELD = "word";

    private WordRefusal() {}

    static Refused of(String name, Object... arguments) {
        return new Refused(
                List.of(Refusal.of("newsroom.word.refusal." + name, arguments).at(FIELD)));
    }

    /** Somebody else's reasons, at this field. */
    static Refused atField(Refused refused) {
        return new Refused(refused.reasons().stream().map(reason -> reason.at(FIELD)).toList());
    }
}
