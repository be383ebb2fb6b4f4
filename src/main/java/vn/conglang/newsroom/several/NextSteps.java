package vn.conglang.newsroom.several;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.core.Clause;
import vn.conglang.core.EditionId;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.newsroom.Action;
import vn.conglang.newsroom.Transitions;
import vn.conglang.newsroom.edition.Dossier;
import vn.conglang.newsroom.edition.NoSuchEdition;
import vn.conglang.newsroom.edition.Verb;
import vn.conglang.newsroom.moderation.ApproveEdition;
import vn.conglang.newsroom.moderation.PresentEdition;
import vn.conglang.newsroom.moderation.RecommendEdition;
import vn.conglang.newsroom.publishing.PublishEdition;
import vn.conglang.people.Member;

/**
 * The steps that need nothing typed and so can be taken for several items: present (8.b), approve
 * or recommend (4.3, 5.b), publish (7.2). A reason is for one text: nothing is returned here.
 */
@Component
class NextSteps {

    private final List<Way> ways;

    NextSteps(
            ApproveEdition approve,
            RecommendEdition recommend,
            PresentEdition present,
            PublishEdition publish) {
        this.ways =
                List.of(
                        new Way(Action.APPROVE, approve, approve::approve),
                        new Way(Action.RECOMMEND, recommend, recommend::recommend),
                        new Way(Action.PRESENT, present, present::present),
                        new Way(
                                Action.PUBLISH,
                                publish,
                                (id, version, who) -> publish.publish(id, who)));
    }

    private record Way(Action action, Verb verb, Taking taking) {

        NextStep step(Dossier dossier, Member who) {
            return new NextStep(action, verb.refusals(dossier, who));
        }

        boolean isOfItsState(Dossier dossier) {
            return Transitions.of(dossier.edition().state(), action).isPresent();
        }
    }

    private interface Taking {

        void take(EditionId id, long version, Member who);
    }

    /**
     * @param refusals why it was not done; empty where it was
     */
    record Outcome(Chosen chosen, Action action, List<Refusal> refusals) {

        boolean isDone() {
            return refusals.isEmpty();
        }
    }

    /** What is open to this person; else what is next, with what is against it. */
    NextStep of(Dossier dossier, Member who) {
        var steps =
                ways.stream()
                        .filter(way -> way.isOfItsState(dossier))
                        .map(way -> way.step(dossier, who))
                        .toList();
        return steps.stream()
                .filter(NextStep::isOpen)
                .findFirst()
                .or(() -> steps.stream().findFirst())
                .orElseGet(() -> ways.getFirst().step(dossier, who));
    }

    /** Each by itself: what cannot be done keeps the others from nothing. */
    List<Outcome> take(Map<Action, List<Chosen>> chosen, Member who) {
        return ways.stream()
                .flatMap(way ->
                        chosen.getOrDefault(way.action(), List.of()).stream()
                                .map(one -> outcome(one, way, who)))
                .toList();
    }

    Stream<Action> actions() {
        return ways.stream().map(Way::action);
    }

    private static Outcome outcome(Chosen one, Way way, Member who) {
        try {
            way.taking().take(one.edition(), one.version(), who);
            return new Outcome(one, way.action(), List.of());
        } catch (Refused refused) {
            return new Outcome(one, way.action(), refused.reasons());
        } catch (NoSuchEdition gone) {
            return new Outcome(
                    one,
                    way.action(),
                    List.of(Refusal.of("newsroom.refusal.NoSuchItem", Clause.of("4.3"))));
        }
    }
}
