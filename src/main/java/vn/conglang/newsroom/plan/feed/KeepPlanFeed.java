package vn.conglang.newsroom.plan.feed;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.LinkSecret;
import vn.conglang.core.StaffId;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.people.Members;

/** Makes and takes back somebody's own private address of the plan, and answers at it. */
@Component
class KeepPlanFeed {

    private final PlanFeeds feeds;
    private final Members members;
    private final ApplicationEventPublisher events;

    KeepPlanFeed(PlanFeeds feeds, Members members, ApplicationEventPublisher events) {
        this.feeds = feeds;
        this.members = members;
        this.events = events;
    }

    /** The secret, which is never told again. */
    @Transactional
    public LinkSecret make(Member who) {
        var secret = feeds.make(who.id());
        events.publishEvent(new PlanFeedChanged("make", who.as(Permission.READ_ITEMS)));
        return secret;
    }

    @Transactional
    public void revoke(Member who) {
        if (feeds.revoke(who.id())) {
            events.publishEvent(new PlanFeedChanged("revoke", who.as(Permission.READ_ITEMS)));
        }
    }

    /** Who reads, as long as they may read the plan: a post that ends closes the address, too. */
    @Transactional
    public Optional<StaffId> read(String token) {
        return feeds.read(token)
                .filter(who ->
                        members.of(who)
                                .filter(member -> member.may(Permission.READ_ITEMS))
                                .isPresent());
    }
}
