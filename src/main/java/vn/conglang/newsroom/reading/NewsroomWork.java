package vn.conglang.newsroom.reading;

import static java.util.Comparator.comparing;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.core.OfficeClock;
import vn.conglang.desk.PendingWork;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Viewer;
import vn.conglang.newsroom.EditionState;
import vn.conglang.people.Member;

/**
 * What waits in the newsroom for somebody: what came back to its writer, what a unit's head has to
 * sign, what is to be received, edited, decided, published. Oldest first.
 */
@Component
class NewsroomWork implements PendingWork {

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final EditionList editions;
    private final ToDecide toDecide;
    private final OfficeClock clock;

    NewsroomWork(EditionList editions, ToDecide toDecide, OfficeClock clock) {
        this.clock = clock;
        this.editions = editions;
        this.toDecide = toDecide;
    }

    @Override
    public List<Item> waitingFor(Viewer viewer, int limit) {
        if (!(viewer instanceof Member who)) {
            return List.of();
        }
        var units = editions.unitNames();
        return queues(who).entrySet().stream()
                .flatMap(queue ->
                        editions.oldest(queue.getValue(), limit, units).stream()
                                .map(line -> item("newsroom.work." + queue.getKey(), line)))
                .sorted(comparing(Item::since))
                .limit(limit)
                .toList();
    }

    /** What each kind of work of this person's posts finds waiting. */
    private Map<String, Where> queues(Member who) {
        var queues = new LinkedHashMap<String, Where>();
        if (who.may(Permission.WRITE)) {
            queues.put("revise", mine(who, EditionState.RETURNED));
            queues.put("finish", mine(who, EditionState.DRAFT));
        }
        if (who.may(Permission.SIGN_OFF)) {
            queues.put("sign-off", toSign(who));
        }
        if (who.may(Permission.RECEIVE)) {
            queues.put("receive", all(who, EditionState.SUBMITTED));
        }
        if (who.may(Permission.EDIT)) {
            queues.put("edit", all(who, EditionState.EDITING));
        }
        if (who.may(Permission.MODERATE)) {
            queues.put("moderate", toDecide.by(who));
            queues.put("ratify", toRatify(who));
        }
        if (who.may(Permission.PUBLISH)) {
            queues.put("publish", all(who, EditionState.APPROVED));
            queues.put("schedule-failed", failed(who));
        }
        // Whoever ratifies has it before them already; these two see to it that somebody does.
        if (who.may(Permission.PUBLISH) || who.may(Permission.PUBLISH_ALONE)) {
            queues.put("ratification-overdue", overdue(who));
        }
        return queues;
    }

    private static Where all(Member who, EditionState state) {
        return Where.seenBy(who).in(Set.of(state));
    }

    /** What should be public by now and is not (7.2). */
    private Where failed(Member who) {
        return all(who, EditionState.SCHEDULED)
                .and(
                        """
                        exists (
                            select
                            from publication_order o
                            where o.edition_id = e.id
                              and (o.failed_at is not null or o.due_at < :late))
                        """)
                .with("late", Timestamp.from(clock.instant().minus(GRACE)));
    }

    /** What the head published alone and another leader still has to ratify (4.1). */
    private static Where toRatify(Member who) {
        return all(who, EditionState.PUBLISHED)
                .and(
                        """
                        exists (
                            select
                            from emergency m
                            where m.edition_id = e.id
                              and m.ratified_by is null
                              and m.published_by <> all(:selves))
                        """)
                .with("selves", ToDecide.ids(ToDecide.selves(who)));
    }

    private Where overdue(Member who) {
        return all(who, EditionState.PUBLISHED)
                .and(
                        """
                        exists (
                            select
                            from emergency m
                            where m.edition_id = e.id
                              and m.ratified_by is null
                              and m.ratify_by < :now)
                        """)
                .with("now", Timestamp.from(clock.instant()));
    }

    private static Where mine(Member who, EditionState state) {
        return all(who, state).and("e.submitter_id = :me").with("me", who.id().value());
    }

    private static Where toSign(Member who) {
        return all(who, EditionState.AT_SIGN_OFF)
                .and("e.unit_id = any(:signs)")
                .with("signs", Where.values(Where.headed(who)));
    }

    private static Item item(String kind, EditionLine line) {
        var detail =
                Stream.of(line.unit(), line.section())
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return new Item(
                kind,
                line.title(),
                detail,
                "/toa-soan/tin-bai/" + line.id(),
                line.entered(),
                line.language().tag());
    }
}
