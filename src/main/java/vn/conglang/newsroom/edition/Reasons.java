package vn.conglang.newsroom.edition;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.EditionState;

/** The reasons of the newsroom, each with the clause it comes from. */
public final class Reasons {

    private Reasons() {}

    public static Refusal of(String name, String clause, Object... arguments) {
        return Refusal.of("newsroom.refusal." + name, Clause.of(clause), arguments);
    }

    public static List<Refusal> when(
            boolean wrong, String name, String clause, Object... arguments) {
        return wrong ? List.of(of(name, clause, arguments)) : List.of();
    }

    @SafeVarargs
    public static List<Refusal> all(List<Refusal>... lists) {
        return Stream.of(lists).flatMap(List::stream).distinct().toList();
    }

    public static Refusal notPermitted(Clause clause) {
        return Refusal.of("newsroom.refusal.NotPermitted", clause);
    }

    public static Refusal notThisState(EditionState state, Clause clause) {
        return Refusal.of(
                "newsroom.refusal.NotThisState",
                clause,
                new DefaultMessageSourceResolvable(state.key()));
    }

    public static Refusal changedMeanwhile() {
        return of("ChangedMeanwhile", "7.2");
    }

    public static Refusal secrecyMarking(List<String> found) {
        return of("SecrecyMarking", "10.2", String.join(", ", found)).at("body");
    }
}
