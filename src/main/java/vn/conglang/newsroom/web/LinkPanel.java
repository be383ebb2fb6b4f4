package vn.conglang.newsroom.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.conglang.newsroom.away.DecisionLink;
import vn.conglang.newsroom.away.DecisionLinkId;
import vn.conglang.newsroom.edition.Edition;
import vn.conglang.people.Member;

/**
 * The links by which leaders who are away decide on an edition, on its page (4.3).
 *
 * @param mayMake whether this person may make one, if there is a leader for it
 * @param leaders for whom
 * @param revocable those that this person may take back
 * @param chosen the leader chosen in a form that was refused
 */
public record LinkPanel(
        Edition edition,
        List<DecisionLink> links,
        boolean mayMake,
        List<Member> leaders,
        Set<DecisionLinkId> revocable,
        String chosen,
        Instant now) {

    public DecisionLink.State state(DecisionLink link) {
        return link.state(now);
    }

    public boolean isRevocable(DecisionLink link) {
        return revocable.contains(link.id());
    }

    public String href() {
        return "/toa-soan/tin-bai/" + edition.id() + "/duyet-nhanh";
    }

    /** The leaders to choose from, by name. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        leaders.forEach(leader -> options.put(leader.id().toString(), leader.name()));
        return options;
    }
}
