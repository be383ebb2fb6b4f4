package vn.conglang.notices;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.core.OfficeClock;
import vn.conglang.core.StaffId;

/**
 * Tells people what happened, in the transaction in which it happens: either both stand or neither.
 * Whoever tells sees to it that nobody is told of what they may not see.
 */
@Component
public class Notices {

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    Notices(JdbcClient jdbc, OfficeClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    private record Told(StaffId who, boolean byMail) {}

    /** Nobody is told of what they did themselves, and nobody twice of one event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Tidings tidings, Collection<StaffId> recipients) {
        var others =
                recipients.stream().filter(who -> !who.equals(tidings.by())).distinct().toList();
        if (!others.isEmpty()) {
            announce(tidings, write(tidings, others));
        }
    }

    private Collection<Told> write(Tidings tidings, Collection<StaffId> recipients) {
        // In one order, so that two who tell the same people never wait for each other.
        return jdbc.sql(
                        """
                        insert into notice (recipient_id, event, kind, told_at, arguments, quote,
                            href, at_desk)
                        select who, :event, :kind, :now, :arguments, :quote,
                            :href, coalesce(c.at_desk, true)
                        from unnest(:recipients::bigint[]) who
                            left join notice_choice c on c.staff_id = who and c.kind = :kind
                        order by who
                        on conflict on constraint told_once do nothing
                        returning recipient_id,
                            exists (
                                select
                                from notice_choice m
                                where m.staff_id = recipient_id
                                  and m.kind = :kind
                                  and m.by_mail)
                        """)
                .param("event", tidings.event())
                .param("kind", tidings.kind().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("arguments", new String[] {tidings.byName(), tidings.about()})
                .param("quote", tidings.quote())
                .param("href", tidings.href())
                .param("recipients", recipients.stream().map(StaffId::value).toArray(Long[]::new))
                .query((row, _) -> new Told(new StaffId(row.getLong(1)), row.getBoolean(2)))
                .list();
    }

    private void announce(Tidings tidings, Collection<Told> told) {
        var all = new HashSet<StaffId>();
        var byMail = new HashSet<StaffId>();
        for (var one : told) {
            all.add(one.who());
            if (one.byMail()) {
                byMail.add(one.who());
            }
        }
        if (!all.isEmpty()) {
            events.publishEvent(new NoticeTold(tidings, all, byMail));
        }
    }
}
