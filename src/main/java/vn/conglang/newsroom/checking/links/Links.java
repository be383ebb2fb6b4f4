package vn.conglang.newsroom.checking.links;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.conglang.core.EditionId;
import vn.conglang.core.OfficeClock;
import vn.conglang.newsroom.EditionState;

/** Keeps which links the editions have now, and what was found where they lead. */
@Repository
class Links {

    /** Whose links are looked at again and again: what may be read, now or soon. */
    private static final String[] LOOKED_AT =
            Stream.of(
                            EditionState.DRAFT,
                            EditionState.AT_SIGN_OFF,
                            EditionState.SUBMITTED,
                            EditionState.RETURNED,
                            EditionState.EDITING,
                            EditionState.IN_REVIEW,
                            EditionState.APPROVED,
                            EditionState.SCHEDULED,
                            EditionState.PUBLISHED)
                    .map(Enum::name)
                    .toArray(String[]::new);

    /** One that is looked at waits no longer than this; what waits longer rests. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(8);

    private static final Duration REST = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Links(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<String, LinkState> states(Collection<String> urls) {
        var states = new HashMap<String, LinkState>();
        jdbc.sql("select url, state from link_check where url = any(:urls)")
                .param("urls", urls.toArray(String[]::new))
                .query(row -> {
                    states.put(row.getString(1), LinkState.valueOf(row.getString(2)));
                });
        return states;
    }

    /** Puts down which links an edition has; those that are new wait to be asked. */
    void keep(EditionId edition, Collection<String> urls) {
        jdbc.sql(
                        """
                        with gone as (
                            delete from edition_link
                            where edition_id = :edition
                              and url <> all(:urls)
                        ), here as (
                            insert into edition_link (edition_id, url)
                            select :edition, unnest(:urls::text[])
                            on conflict do nothing
                        )
                        insert into link_check (url, state, next_at)
                        select unnest(:urls::text[]), 'WAITING', :now
                        on conflict (url) do update
                        set next_at = excluded.next_at
                        where link_check.next_at > :rested
                        """)
                .param("edition", edition.value())
                .param("urls", urls.stream().sorted().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .param("rested", Timestamp.from(clock.instant().plus(LONGEST_WAIT)))
                .update();
    }

    /** Those whose time has come, the longest waiting first; those that nobody has rest. */
    List<String> due(int most) {
        jdbc.sql(
                        """
                        update link_check
                        set next_at = :rested
                        where next_at <= :now
                          and not exists (
                              select from edition_link l
                                  join edition e on e.id = l.edition_id
                              where l.url = link_check.url
                                and e.state = any(:states)
                          )
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("rested", Timestamp.from(clock.instant().plus(REST)))
                .param("states", LOOKED_AT)
                .update();
        return jdbc.sql(
                        """
                        select url
                        from link_check
                        where next_at <= :now
                        order by next_at
                        limit :most
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    void found(String url, LinkState state, Duration again) {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        update link_check
                        set state = :state,
                            checked_at = :now,
                            next_at = :next
                        where url = :url
                        """)
                .param("url", url)
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(now.plus(again)))
                .update();
    }
}
