package vn.conglang.newsroom.checking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;

/**
 * One thing that a check found.
 *
 * @param says what is wrong, with the clause and the field in which it is mended
 * @param excerpts where it stands
 * @param id by which the same finding is known again in a later text; null where only mending helps
 */
public record Finding(Refusal says, List<Excerpt> excerpts, @Nullable String id) {

    public Finding {
        excerpts = List.copyOf(excerpts);
    }

    /** What nobody mends in a field of the form. */
    static Finding of(String reason, Clause clause) {
        return new Finding(Refusal.of("newsroom.refusal." + reason, clause), List.of(), null);
    }

    static Finding of(String reason, Clause clause, String field, Object... arguments) {
        return new Finding(
                Refusal.of("newsroom.refusal." + reason, clause, arguments).at(field),
                List.of(),
                null);
    }

    Finding at(List<Excerpt> places) {
        return new Finding(says, places, id);
    }
}
