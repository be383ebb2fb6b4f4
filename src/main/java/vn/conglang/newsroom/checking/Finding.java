package vn.conglang.newsroom.checking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.conglang.core.Clause;
import vn.conglang.core.FileId;
import vn.conglang.core.Refusal;

/**
 * One thing that a check found.
 *
 * @param says what is wrong, with the clause and the field in which it is mended
 * @param excerpts where it stands
 * @param id by which the same finding is known again in a later text; empty where only writing anew
 *     helps
 * @param similar the other item that it is about, if any
 * @param picture the picture that it is about, where that is mended in the library
 */
public record Finding(
        Refusal says,
        List<Excerpt> excerpts,
        String id,
        Set<Remedy> remedies,
        @Nullable SimilarItem similar,
        @Nullable FileId picture) {

    public Finding {
        excerpts = List.copyOf(excerpts);
        remedies = Set.copyOf(remedies);
    }

    /**
     * @param field where it is mended; null where no field of the form does it
     */
    public static Finding of(
            String reason, Clause clause, @Nullable String field, Object... arguments) {
        var says = Refusal.of("newsroom.refusal." + reason, clause, arguments);
        return of(field == null ? says : says.at(field));
    }

    static Finding of(Refusal says) {
        return new Finding(says, List.of(), "", Set.of(), null, null);
    }

    public Finding at(List<Excerpt> places) {
        return new Finding(says, places, id, remedies, similar, picture);
    }

    /** The same finding with what can be done about it. */
    public Finding known(String by, Remedy... ways) {
        return new Finding(says, excerpts, by, Set.of(ways), similar, picture);
    }

    public Finding like(SimilarItem other) {
        return new Finding(says, excerpts, id, remedies, other, picture);
    }

    /** What is said of this picture in the library is to be mended there. */
    public Finding about(FileId shown) {
        return new Finding(says, excerpts, id, remedies, similar, shown);
    }

    public boolean takes(Remedy remedy) {
        return remedies.contains(remedy);
    }

    /** The field in which it is mended. */
    public @Nullable String field() {
        return says.field();
    }

    boolean isCalled(String other) {
        return !id.isEmpty() && Objects.equals(id, other);
    }
}
