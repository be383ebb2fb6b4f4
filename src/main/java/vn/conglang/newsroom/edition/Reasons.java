package vn.conglang.newsroom.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.newsroom.EditionState;

/** The reasons of the newsroom, each with the clause it comes from. */
public final class Reasons {

    private static final String PREFIX = "newsroom.refusal.";

    /** With these there is nothing that the person could do about it on this page. */
    private static final Set<String> NOT_OFFERED =
            Set.of(
                    PREFIX + "NotPermitted",
                    PREFIX + "NotThisState",
                    PREFIX + "NotUnitHead",
                    PREFIX + "RecommendationNotAsked",
                    PREFIX + "NothingToRatify",
                    PREFIX + "EmergencyNotDelegated");

    private Reasons() {}

    /** Whether an action refused for this reason is not shown at all. */
    public static boolean isNobodysButton(Refusal refusal) {
        return NOT_OFFERED.contains(refusal.key());
    }

    public static Refusal of(String name, String clause, Object... arguments) {
        return Refusal.of(PREFIX + name, Clause.of(clause), arguments);
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
        return Refusal.of(PREFIX + "NotPermitted", clause);
    }

    public static Refusal notThisState(EditionState state, Clause clause) {
        return Refusal.of(
                PREFIX + "NotThisState", clause, new DefaultMessageSourceResolvable(state.key()));
    }

    public static Refusal changedMeanwhile() {
        return of("ChangedMeanwhile", "7.2");
    }

    public static Refusal secrecyMarking(List<String> found) {
        return of("SecrecyMarking", "10.2", String.join(", ", found)).at("body");
    }
}
