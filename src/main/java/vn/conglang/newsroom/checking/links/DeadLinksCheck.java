package vn.conglang.newsroom.checking.links;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.conglang.newsroom.checking.Check;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Examined;
import vn.conglang.newsroom.checking.Finding;
import vn.conglang.newsroom.checking.Outcome;
import vn.conglang.newsroom.checking.Remedy;

/** Something answers where each link leads; the job that asks may not have been there yet. */
@Component
class DeadLinksCheck implements Check {

    private final Links links;

    DeadLinksCheck(Links links) {
        this.links = links;
    }

    @Override
    public CheckKey key() {
        return CheckKey.DEAD_LINKS;
    }

    @Override
    public Outcome of(Examined item) {
        var all = Link.of(item);
        if (all.isEmpty()) {
            return Outcome.NOTHING;
        }
        var states = links.states(all.stream().map(Link::url).toList());
        return new Outcome(
                all.stream().allMatch(link -> state(link, states) != LinkState.WAITING),
                all.stream()
                        .filter(link -> isBad(state(link, states)))
                        .map(link -> finding(link, state(link, states)))
                        .toList());
    }

    private static LinkState state(Link link, Map<String, LinkState> states) {
        return states.getOrDefault(link.url(), LinkState.WAITING);
    }

    private static boolean isBad(LinkState state) {
        return state == LinkState.DEAD || state == LinkState.NOT_PUBLIC;
    }

    private static Finding finding(Link link, LinkState state) {
        return Finding.of("DeadLink." + state.name(), CheckKey.DEAD_LINKS.clause(), "body")
                .at(List.of(link.excerpt()))
                .known("dead-" + LinkId.of(link), Remedy.JUSTIFY);
    }
}
